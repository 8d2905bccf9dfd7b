import { describe, expect, it } from 'vitest';
import { type Exemple, exemple, UAI_EXEMPLE, unEleve, unFichier, unGroupe, unLien } from '../../test/kit/exemple.ts';
import type { Rapport } from '../domain/rapport.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import type { Regle } from '../rules/definition.ts';
import { conclureSur } from './conclusion.ts';
import { nomAffiche } from './executions.ts';

const rapportDe = (change: Exemple = {}, catalogue: readonly Regle[] = CATALOGUE) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue, application: 'test', etabliLe: '' },
  );
const etatDe = (code: string, change: Exemple, catalogue?: readonly Regle[]) =>
  rapportDe(change, catalogue).regles.find((regle) => regle.code === code);
/** The catalogue, where these rules throw what is given. */
const casser = (codes: readonly string[], quoi: unknown): Regle[] =>
  CATALOGUE.map((regle) => {
    const verifier = () => {
      throw quoi;
    };
    return codes.includes(regle.meta.code) ? { ...regle, verifier } : regle;
  });

describe('the state of a rule', () => {
  it('counts its hits', () => {
    const liens = [
      unLien({ groupes: [] }),
      unLien({ rang: 2, eleveId: '8', prenom: 'X' }),
      unLien({ rang: 3, eleveId: '9', prenom: 'Y' }),
    ];
    expect(etatDe('REJELEGROUPE_01', { liens })).toEqual({
      code: 'REJELEGROUPE_01',
      titre: 'Élève introuvable dans SIECLE',
      etat: 'levee',
      nombre: 2,
    });
    expect(rapportDe().sansPassees).toBe(true);
    expect(etatDe('REJELEGROUPE_01', {}), 'a rule that passed is not listed').toBeUndefined();
  });

  it('counts two hundred thousand as well', () => {
    const verifier = () => Array.from({ length: 200_000 }, () => ({ valeurs: {}, correction: 'format' as const }));
    const bavarde = CATALOGUE.map((regle) => (regle.meta.code === 'D4' ? ({ ...regle, verifier } as Regle) : regle));
    const { regles, constats } = rapportDe({}, bavarde);
    expect(regles.find(({ code }) => code === 'D4')).toMatchObject({ etat: 'levee', nombre: 200_000 });
    expect(constats[0], 'listed up to a thousand').toMatchObject({ code: 'D4', nonListes: 199_000 });
  });

  it('is a defect of ours when it throws, whatever it throws, at any moment', () => {
    for (const code of ['D1', 'REJELEGROUPE_01', 'GROUPE_B_01', 'GROUPE_A_01', 'ELEGRP_A_03', 'CTRL_ELEVES_04']) {
      expect(etatDe(code, {}, casser([code], new Error('défaut')))).toMatchObject({
        etat: 'en-panne',
        erreur: 'défaut',
      });
      expect(etatDe(code, {}, casser([code], 'cassé'))).toMatchObject({ etat: 'en-panne', erreur: 'cassé' });
    }
  });

  it.each<[string, string, Exemple, readonly string[] | undefined]>([
    ['the ELEGROUPE', 'GROUPE_A_01', { sans: ['liens'] }, ['liens']],
    ['both', 'GROUPE_A_01', { sans: ['liens', 'eleves'] }, ['liens', 'eleves']],
    ['what it reads, then what the night needs', 'ELEGRP_A_03', { sans: ['communs', 'eleves'] }, ['eleves', 'communs']],
    ['what the night needs, though it reads something else', 'GROUPE_B_01', { sans: ['liens'] }, ['liens']],
    ['nothing, for a control that reads neither', 'CTRL_STRUCTURE_01', { sans: ['liens', 'eleves'] }, undefined],
    ['the ELEGROUPE, at the deposit', 'D1', { sans: ['liens'] }, ['liens']],
  ])('names what was missing: %s', (_nom, code, change, attendu) => {
    const etat = etatDe(code, change);
    expect([etat?.etat, etat?.manquants]).toEqual([attendu && 'non-executee', attendu]);
  });
});

it('says nothing of a rule that passed, nor of one whose document nobody has to bring', () => {
  const avec = ['responsables', 'nomenclature', 'etablissements', 'geographique'] as const;
  const rapport = conclureSur(
    { dossier: exemple({ avec }), uai: UAI_EXEMPLE, fichiers: [unFichier({ type: 'liens' })] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
  // the two years of a southern school: it says it, and nothing is wrong
  expect(rapport.regles.map(({ code, etat }) => [code, etat])).toEqual([['CTRL_ANNEE_01', 'levee']]);
});

it('gives no subject to a control that gives none', () => {
  const verifier = () => [{ valeurs: {}, correction: 'apporter' as const }];
  const sansSujet = CATALOGUE.map((r) => (r.meta.code === 'CTRL_FICHIERS_01' ? ({ ...r, verifier } as Regle) : r));
  const { constats } = rapportDe({}, sansSujet);
  expect(constats.find(({ code }) => code === 'CTRL_FICHIERS_01')?.sujets).toEqual([]);
});

describe('what the rules show', () => {
  const edt = { edt: {} };
  const [egales, reconnus, importee] = [
    { 'structures-egales': 'passee' },
    { 'eleves-reconnus': 'passee' },
    { 'remontee-importee': 'passee' },
  ] as const;

  it.each<[string, Exemple, readonly Regle[] | undefined, Rapport['preuves']]>([
    ['all of it where everything passed', edt, undefined, { ...egales, ...reconnus, ...importee }],
    ['nothing of a document that is not there', {}, undefined, { ...egales, ...reconnus }],
    [
      'that it is not so, where one rule of several was raised',
      { groupesSts: [unGroupe(), unGroupe({ code: 'X' })] },
      undefined,
      { 'structures-egales': 'levee', ...reconnus },
    ],
    ['nothing where one of several broke', edt, casser(['CTRL_STRUCTURE_03'], 'cassé'), { ...reconnus, ...importee }],
    ['nothing where the only one broke', edt, casser(['REJELEGROUPE_01'], 'cassé'), { ...egales, ...importee }],
    ['nothing without STS-Web', { sans: ['sts'] }, undefined, reconnus],
    ['nothing without rules', edt, [], {}],
  ])('is %s', (_nom, change, catalogue, attendu) => {
    expect(rapportDe(change, catalogue).preuves).toEqual(attendu);
  });
});

it('does not call passed a rule of the night that reads nothing, when there was no night', () => {
  const muettes = CATALOGUE.map((regle) => ({ ...regle, lit: [] }) as Regle);
  for (const [sans, code] of [
    [['liens'], 'REJELEGROUPE_01'],
    [['eleves'], 'GROUPE_B_01'],
    [['liens', 'eleves'], 'GROUPE_A_01'],
    [['eleves', 'liens'], 'ELEGRP_A_01'],
  ] as const) {
    const manquants = [...sans].sort().reverse();
    expect(etatDe(code, { sans }, muettes)).toMatchObject({ etat: 'non-executee', manquants });
  }
});

describe('the deposit', () => {
  it('is not known without an ELEGROUPE', () => {
    expect(rapportDe({ sans: ['liens'] }).depot).toEqual({ verdict: 'inconnu', motifs: [] });
  });

  it.each<[string, Exemple, Regle[] | undefined, string]>([
    ['is accepted', {}, undefined, 'accepte'],
    ['is to be checked', { parametres: { anneeScolaire: 2018 } }, undefined, 'a-verifier'],
    ['is refused', { noms: { archive: 'liens.zip' } }, undefined, 'refuse'],
    ['is refused whatever could not be checked', { noms: { archive: 'liens.zip' }, annee: null }, undefined, 'refuse'],
    ['is not known when a rule of it could not run', { annee: null }, undefined, 'inconnu'],
    ['is not known when one broke', {}, casser(['D2'], 'cassé'), 'inconnu'],
    ['is known when a rule of the night broke', {}, casser(['GROUPE_A_01'], 'cassé'), 'accepte'],
    ['is known when a rule of the night could not run', { sans: ['structures'] }, undefined, 'accepte'],
  ])('%s', (_nom, change, catalogue, attendu) => {
    expect(rapportDe(change, catalogue).depot.verdict).toBe(attendu);
  });

  it('gives each reason, with its line when it has one', () => {
    const ecart = {
      ligne: 7,
      eleve: null,
      element: 'VERSION',
      motif: 'attribut-manquant',
      valeur: null,
      attendu: null,
    } as const;
    const { motifs } = rapportDe({ noms: { archive: 'liens.zip' }, ecarts: [ecart] }).depot;
    expect(motifs.map(({ code, ligne, valeurs = {} }) => [code, ligne, ...Object.keys(valeurs)])).toEqual([
      ['D1', null, 'nom'],
      ['D4', 7, 'lieu', 'ecart', 'precision'],
    ]);
    const [sansRien] = rapportDe({ eleves: [], liens: [] }).depot.motifs;
    expect(sansRien?.code).toBe('D5');
    expect(sansRien, 'its sentence has no hole').not.toHaveProperty('valeurs');
    const illisible = (ligne: number | null) =>
      rapportDe({ sans: ['liens'], xmlIllisible: { message: 'Coupé.', ligne } }).depot.motifs.map((m) => m.ligne);
    expect([illisible(40), illisible(null)]).toEqual([[40], [null]]);
  });
});

describe('what the rules know of the school', () => {
  it.each<[string, Exemple, number | null]>([
    ['of the pupils’ base', { parametresDe: { structures: { anneeScolaire: 2018 } } }, 2017],
    [
      'of the next export, when the pupils’ does not say it',
      { parametresDe: { eleves: { anneeScolaire: null }, structures: { anneeScolaire: 2018 } } },
      2018,
    ],
    ['none', { parametres: { anneeScolaire: null } }, null],
  ])('is the year: %s', (_nom, change, attendu) => {
    expect(rapportDe(change).annee.siecle).toBe(attendu);
  });

  it.each(['debutEleve', 'finEleve'] as const)('is no calendar without %s', (jour) => {
    const { communs } = exemple().modeles;
    const annee = communs?.annee ? { ...communs.annee, [jour]: null } : null;
    expect(etatDe('ELEGRP_A_01', { annee })).toMatchObject({ etat: 'non-executee', manquants: ['calendrier'] });
  });
});

it('names a pupil as the base does, else as the file does, else not at all', () => {
  expect(nomAffiche(unLien({ nomFamille: 'KAWA', prenom: 'Jean' }), unEleve())).toEqual({
    nom: 'POUNGUI',
    prenom: 'Élise',
  });
  expect(nomAffiche(unLien(), null)).toEqual({ nom: 'POUNGUI', prenom: 'Élise' });
  expect(nomAffiche(unLien({ nomFamille: null, prenom: null }), null)).toEqual({ nom: '', prenom: '' });
});
