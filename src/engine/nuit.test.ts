import { describe, expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

/** SIECLE’s rules and one control; the other controls have their own tests. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

const rapportDe = (change: Exemple) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: SIECLE, application: 'test', etabliLe: '2018-07-24T00:00:00Z' },
  );
const nuitDe = (change: Exemple = {}) => {
  const { nuit } = rapportDe(change);
  if (!nuit) throw new Error('the night was not simulated');
  return nuit;
};
const codes = (change: Exemple) =>
  nuitDe(change).eleves.map((e) => [e.sort, e.regle, e.anomalies.map((a) => a.code).join(' ')]);
const groupe = (code: string, fin = '2018-12-14') => unLienGroupe({ code, fin: date(fin) });

describe('the order of the anomalies of a pupil', () => {
  it.each<[string, Exemple, string]>([
    [
      'GROUPE before ELEGRP, each in file order',
      { liens: [unLien({ groupes: [groupe(AJIE_EXEMPLE, '2018-12-15'), groupe('X'), groupe('Y')] })] },
      'GROUPE_A_01 GROUPE_A_01 ELEGRP_A_03',
    ],
    [
      'a pupil without MEF: unknown groups, then GROUPE_B_01 once, and no date is looked at',
      {
        eleves: [unEleve({ codeMef: null })],
        liens: [unLien({ groupes: [groupe(AJIE_EXEMPLE, '2018-12-15'), groupe('CAP12')] })],
      },
      'GROUPE_A_01 GROUPE_B_01',
    ],
    [
      'both dates of one link',
      { liens: [unLien({ groupes: [unLienGroupe({ debut: date('2018-02-16'), fin: date('2018-12-15') })] })] },
      'ELEGRP_A_02 ELEGRP_A_03',
    ],
  ])('%s', (_nom, change, attendu) => {
    expect(codes(change)[0]?.[2]).toBe(attendu);
  });
});

describe('what SIECLE counts', () => {
  const troisEleves = [unEleve(), unEleve({ eleveId: '1002', nomFamille: 'ATTITI' }), unEleve({ eleveId: '1003' })];

  it('counts pupils, links, dates and absents', () => {
    const nuit = nuitDe({
      eleves: troisEleves,
      liens: [
        unLien({ groupes: [groupe(AJIE_EXEMPLE, '2018-12-15'), groupe('X')] }),
        unLien({ rang: 2, eleveId: '1002' }),
        unLien({ rang: 3, eleveId: '99', nomFamille: 'INCONNU' }),
      ],
    });
    expect(nuit.compteurs).toEqual({ lus: 3, complets: 1, partiels: 1, rejetes: 1, absents: 1 });
    expect(nuit.liens).toEqual({ lus: 4, crees: 2, rejetes: 2, datesReinitialisees: 1 });
  });

  it('tells all it knows of each pupil who is not whole, and of each absent', () => {
    const nuit = nuitDe({
      eleves: [
        unEleve({ divisions: [], idPrv: '42' }),
        unEleve({ eleveId: '1002', nomFamille: 'BOULA', codeMef: null }),
        unEleve({ eleveId: '1003', nomFamille: 'ZENON', groupes: [AJIE_EXEMPLE, 'X'] }),
        unEleve({ eleveId: '1004', nomFamille: 'ATTITI', divisions: [], groupes: [] }),
      ],
      liens: [
        unLien({ idPrv: '42', groupes: [groupe(AJIE_EXEMPLE, '2018-12-15'), groupe(AJIE_EXEMPLE)] }),
        unLien({ rang: 2, ligne: 30, eleveId: '1002', groupes: [groupe(AJIE_EXEMPLE)] }),
        unLien({
          rang: 3,
          ligne: 50,
          eleveId: '9',
          idPrv: '',
          nomFamille: null,
          prenom: 'Zoé',
          groupes: [groupe('X')],
        }),
      ],
    });
    const [zoe, boula, poungui] = nuit.eleves;
    expect(poungui).toEqual({
      eleveId: '1001',
      idPrv: '42',
      nom: 'POUNGUI',
      prenom: 'Élise',
      division: null,
      sort: 'partiel',
      regle: 'ELEGRP',
      rang: 1,
      ligne: 12,
      liensLus: 2,
      liensCrees: 2,
      anomalies: [
        {
          code: 'ELEGRP_A_03',
          groupe: AJIE_EXEMPLE,
          message: expect.stringContaining('réinitialisée à "14/12/2018"'),
          reinitialiseeA: '2018-12-14',
          ligne: 19,
          valeurs: {
            ...{ groupe: AJIE_EXEMPLE, fin: '15/12/2018', date: '14/12/2018' },
            ...{ premier: '19/02/2018', dernier: '14/12/2018' },
          },
        },
      ],
    });
    expect(boula).toMatchObject({
      regle: 'GROUPE',
      division: '4EME B',
      rang: 2,
      ligne: 30,
      liensLus: 1,
      liensCrees: 0,
    });
    expect(boula?.anomalies).toEqual([
      { code: 'GROUPE_B_01', groupe: null, message: expect.any(String), reinitialiseeA: null, ligne: 30 },
    ]);
    expect(zoe).toMatchObject({ eleveId: '0', idPrv: '0', nom: '', prenom: 'Zoé', division: null, sort: 'rejete' });
    expect(zoe).toMatchObject({ rang: 3, ligne: 50, liensLus: 1, liensCrees: 0 });
    expect(zoe?.anomalies).toEqual([
      {
        valeurs: { identifiant: '9', voisin: [] },
        code: 'REJELEGROUPE_01',
        groupe: null,
        message: expect.any(String),
        reinitialiseeA: null,
        ligne: 50,
      },
    ]);
    const prenom = 'Élise';
    expect(nuit.absents).toEqual([
      { eleveId: '1004', nom: 'ATTITI', prenom, division: null, motif: 'sans-division', groupes: [] },
      {
        eleveId: '1003',
        nom: 'ZENON',
        prenom,
        division: '4EME B',
        motif: 'groupes-perdus',
        groupes: [AJIE_EXEMPLE, 'X'],
      },
    ]);
  });

  it('names in a finding the pupil and the link, each with its line', () => {
    const { constats } = rapportDe({
      eleves: [unEleve({ codeMef: null })],
      liens: [
        unLien({ groupes: [groupe('X')] }),
        unLien({ rang: 2, ligne: 50, eleveId: '9', nomFamille: null, prenom: 'Zoé', groupes: [] }),
      ],
    });
    const sujets = (code: string) => constats.find((constat) => constat.code === code)?.sujets;
    const detail = expect.any(String);
    const fichier = 'liens';
    const personne = { genre: 'personne', fichier, detail };
    const elise = { libelle: 'POUNGUI Élise', eleveId: '1001', ...personne };
    expect(sujets('GROUPE_A_01')).toEqual([{ ...elise, groupe: 'X', ligne: 19, valeurs: { groupe: 'X' } }]);
    expect(sujets('GROUPE_B_01')).toEqual([{ ...elise, ligne: 12, valeurs: {} }]);
    expect(sujets('REJELEGROUPE_01')).toEqual([
      { libelle: 'Zoé', ...personne, ligne: 50, valeurs: { identifiant: '9', voisin: [] } },
    ]);
  });

  it('keeps a pupil whose links are all rejected as partial, not rejected', () => {
    expect(codes({ liens: [unLien({ groupes: [groupe('X')] })] })).toEqual([['partiel', 'GROUPE', 'GROUPE_A_01']]);
  });

  it('reaches the pupil of a second occurrence: he is not absent', () => {
    const nuit = nuitDe({ liens: [unLien(), unLien({ rang: 2, eleveId: null, idPrv: '7' })] });
    expect(nuit.compteurs).toEqual({ lus: 2, complets: 1, partiels: 0, rejetes: 1, absents: 0 });
    expect(nuit.eleves[0]).toMatchObject({ eleveId: '1001', idPrv: '7', regle: 'REJEL_ELEGROUPE' });
  });

  it('prints 0 for an identifier that is not known', () => {
    expect(nuitDe({ liens: [unLien({ eleveId: '5', nomFamille: 'X' })] }).eleves[0]).toMatchObject({
      eleveId: '0',
      idPrv: '0',
    });
  });

  it('sorts by name, then first name, then file order, accents as in French', () => {
    const inconnu = (rang: number, nomFamille: string, prenom: string) =>
      unLien({ rang, ligne: rang, eleveId: `${rang}`, nomFamille, prenom });
    const liens = [inconnu(1, 'ZOE', 'A'), inconnu(2, 'ÉLOI', 'B'), inconnu(3, 'ELOI', 'A'), inconnu(4, 'ZOE', 'A')];
    expect(nuitDe({ liens }).eleves.map((e) => e.ligne)).toEqual([3, 2, 1, 4]);
  });

  it('takes the first pupil of the base when two share the identity', () => {
    const homonymes = [unEleve({ eleveId: '2001' }), unEleve({ eleveId: '2002' })];
    const nuit = nuitDe({ eleves: homonymes, liens: [unLien({ eleveId: null, groupes: [groupe('X')] })] });
    expect(nuit.eleves[0]?.eleveId).toBe('2001');
  });
});

describe('why a pupil is absent', () => {
  it.each([
    ['left before the export', { dateSortie: date('2018-06-01') }, 'sorti'],
    ['left on the day of the export', { dateSortie: date('2018-07-24') }, 'sorti'],
    ['will leave later: still here, and loses his groups', { dateSortie: date('2018-09-01') }, 'groupes-perdus'],
    ['has no division', { divisions: [] }, 'sans-division'],
    ['is parked', { divisions: ['Inactifs'] }, 'sans-division'],
    ['has no division, and groups to lose', { divisions: [], groupes: ['X'] }, 'sans-division'],
    ['has groups today', {}, 'groupes-perdus'],
    ['has no group', { groupes: [] }, 'sans-groupe'],
  ] as const)('%s', (_nom, change, motif) => {
    const nuit = nuitDe({ eleves: [unEleve(), unEleve({ eleveId: '1002', ...change })] });
    expect(nuit.absents.map((a) => [a.eleveId, a.motif])).toEqual([['1002', motif]]);
  });

  it('takes whoever has a leaving date for a leaver where the export says no day', () => {
    const parametres = { dateExport: null, horodatage: null };
    const partant = unEleve({ eleveId: '1002', dateSortie: date('2018-09-01') });
    const nuit = nuitDe({ eleves: [unEleve(), partant], parametresDe: { eleves: parametres } });
    expect(nuit.absents.map(({ motif }) => motif)).toEqual(['sorti']);
  });
});

describe('what is missing is never assumed', () => {
  it('does not simulate without the pupils’ export, and says why', () => {
    const { nuit, regles, verdict, phrase } = rapportDe({ sans: ['eleves'] });
    expect([nuit, verdict]).toEqual([null, 'incomplet']);
    expect(phrase).toContain('Élèves avec adresses');
    expect(regles.find((r) => r.code === 'GROUPE_A_01')).toMatchObject({ etat: 'non-executee', manquants: ['eleves'] });
  });

  it('does not simulate without the ELEGROUPE', () => {
    const { nuit, depot, verdict } = rapportDe({ sans: ['liens'] });
    expect([nuit, depot.verdict, verdict]).toEqual([null, 'inconnu', 'incomplet']);
  });

  it('names what is needed first, and counts the rest', () => {
    const { phrase } = rapportDe({ sans: ['liens', 'eleves', 'structures', 'communs', 'sts'] });
    expect(phrase.replaceAll('\u00A0', ' ')).toBe(
      'Contrôle incomplet : il manque ELEGROUPE, Élèves avec adresses, Structures et 2 autres.',
    );
  });

  it('does not call missing what is still being read', () => {
    const rapport = conclureSur(
      { dossier: exemple({ sans: ['sts'] }), uai: '9839990S', fichiers: [] },
      { catalogue: CATALOGUE, application: 'test', etabliLe: '', enLecture: ['sts', 'etablissements', 'geographique'] },
    );
    expect(rapport.phrase).not.toMatch(/sts_emp|Établissements|Géographique/);
    const absents = rapport.constats.find((constat) => constat.code === 'CTRL_FICHIERS_01')?.sujets;
    expect(absents?.map((sujet) => sujet.fichier)).toEqual(['responsables', 'nomenclature']);
    expect(rapport.regles.find((r) => r.code === 'CTRL_STRUCTURE_01')).toMatchObject({ etat: 'non-executee' });
  });

  it.each([
    ['structures', ['GROUPE_A_01', 'GROUPE_B_02', 'CTRL_STRUCTURE_01']],
    ['communs', ['D3', 'ELEGRP_A_01', 'ELEGRP_A_02', 'ELEGRP_A_03']],
    ['sts', ['CTRL_STRUCTURE_01']],
  ] as const)('without %s the rules that need it did not run', (kind, attendus) => {
    const { regles, verdict, phrase } = rapportDe({ sans: [kind] });
    expect(regles.filter((r) => r.etat === 'non-executee').map((r) => [r.code, r.manquants])).toEqual(
      attendus.map((code) => [code, [kind]]),
    );
    expect(verdict).toBe('incomplet');
    expect(phrase).toMatch(/^Contrôle incomplet/);
  });
});

describe('the verdict', () => {
  it.each<[string, Exemple, string, string]>([
    ['all is well', {}, 'pret', 'Tout est prêt : 1 lien pour 1 élève.'],
    [
      'dates that SIECLE corrects by itself lose nothing',
      { liens: [unLien({ groupes: [groupe(AJIE_EXEMPLE, '2018-12-15')] })] },
      'pret',
      'Tout est prêt : 1 lien pour 1 élève. SIECLE corrigera d’office 1 date, sans rien perdre.',
    ],
    [
      'a lost link',
      { liens: [unLien({ groupes: [groupe('X'), groupe('Y')] })] },
      'a-corriger',
      'Le dépôt passera, mais 1 élève perdra tous ses groupes.',
    ],
    [
      'a loss that is certain, and something missing',
      { liens: [unLien({ groupes: [groupe('X')] })], sans: ['communs'] },
      'a-corriger',
      'Si SIECLE accepte le dépôt, 1 élève perdra tous ses groupes. Contrôle incomplet : il manque Communs.',
    ],
    ['a refusal', { noms: { archive: 'liens.zip' } }, 'refuse', 'Ce fichier sera refusé au dépôt.'],
    [
      'a doubt on the deposit itself',
      { parametres: { anneeScolaire: 2018 } },
      'a-verifier',
      'Avant de déposer, 1 point est à vérifier.',
    ],
    [
      'a doubt',
      { groupesSts: [unGroupe(), unGroupe({ code: 'Z' })] },
      'a-verifier',
      'Le dépôt passera, mais 1 point est à vérifier.',
    ],
  ])('%s', (_nom, change, verdict, phrase) => {
    const rapport = rapportDe(change);
    expect([rapport.verdict, rapport.phrase.replaceAll('\u00A0', ' ')]).toEqual([verdict, phrase]);
  });

  it('is never « pret » when a rule of ours broke, and the others go on', () => {
    const enPanne = SIECLE.map((regle) =>
      regle.meta.code === 'GROUPE_A_01'
        ? {
            ...regle,
            verifier: () => {
              throw new Error('défaut');
            },
          }
        : regle,
    );
    const rapport = conclureSur(
      { dossier: exemple(), uai: null, fichiers: [] },
      { catalogue: enPanne, application: 'test', etabliLe: '' },
    );
    expect(rapport.verdict).toBe('incomplet');
    expect(rapport.regles.find((r) => r.code === 'GROUPE_A_01')).toMatchObject({ etat: 'en-panne', erreur: 'défaut' });
    expect(rapport.regles.filter((r) => r.etat === 'en-panne')).toHaveLength(1);
  });
});
