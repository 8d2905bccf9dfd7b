import { describe, expect, it } from 'vitest';
import { aCause, aNight, anAbsent, aPupil, aSentPupil, bareReport, someTexts } from '../../test/kit/small-report.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Fichier } from '../domain/fichier.ts';
import { personne } from '../domain/phrase.ts';
import type { Rapport } from '../domain/rapport.ts';
import { maskFileProblem } from './file-problem-mask.ts';
import { pseudonymise } from './pseudonymise.ts';

describe('a pseudonymised report, field by field', () => {
  const malo = aPupil('AÏ Malo', { rang: 2, division: '6EME B', avant: ['G1'], apres: ['G2'] });
  const anais = aPupil('BOULARI Anaïs', { rang: 9, autresRangs: [7, 4], sort: 'partiel', destin: 'perd-tout' });
  const remy = aPupil('KOUNÉ Rémy', { sort: 'absent', sorti: true });
  const eloise = aPupil('NÉMIA Éloïse', { sort: 'absent' });
  const paul = aPupil('OUÉNI Paul', { rang: 3 });
  /** Whom the base does not hold. */
  const rita = aPupil('TIAMA Rita', { rang: 5, eleveId: '0', sort: 'rejete', destin: 'rejete' });
  const everybody = [malo, anais, remy, eloise, paul, rita];
  const masked = (parts: Partial<Rapport>) => pseudonymise(bareReport({ eleves: everybody, ...parts }));
  /** Rémy is 001, Rita 002, Éloïse 003, Paul 004, Anaïs 005 and Malo 006. */
  const named = (prenom: string) => ({ eleveId: prenom, nom: 'Élève', prenom });

  it('a report that says nothing is left as it is', () => {
    const nothing = bareReport();
    const left = { ...nothing, textes: {}, pseudonymise: { petitsGroupes: [] } };
    expect(pseudonymise(nothing)).toStrictEqual(left);
  });

  it('the school, the year, the verdict, the plan and what is proved stay', () => {
    const kept: Partial<Rapport> = {
      etablissement: { uai: '9839001S', nom: 'COLLÈGE FICTIF' },
      annee: { scolaire: '2018', siecle: 2017, sts: 2018, elegroupe: 2017 },
      ...{ verdict: 'pret', phrase: 'Tout va.', plan: ['2'], redepot: 'meme-fichier', sansPassees: true },
      preuves: { 'structures-egales': 'passee' },
      textes: { CTRL_TEST_01: someTexts() },
    };
    const gone = {
      codesNommes: ['OUÉNI'],
      autresEtablissements: [{ uai: '9839002T', nom: 'AUTRE', fichiers: 1 }],
      eleveDuMois: 'OUÉNI Paul',
    };
    const { etapesPlan, ...told } = pseudonymise(bareReport({ ...kept, ...gone }));
    const { etapesPlan: _, ...left } = bareReport(kept);
    expect(told).toStrictEqual({ ...left, pseudonymise: { petitsGroupes: [] } });
    expect(etapesPlan.map(({ lieu }) => lieu)).toEqual(['siecle', 'pronote', 'depot']);
  });

  it('all pupils, by number; a rank in the file is one in that order, and whoever is not sent has none', () => {
    expect(masked({}).eleves).toStrictEqual([
      { ...remy, ...named('001') },
      { ...rita, ...named('002'), eleveId: '0', rang: 1 },
      { ...eloise, ...named('003') },
      { ...paul, ...named('004'), rang: 2 },
      { ...anais, ...named('005'), rang: 5, autresRangs: [4, 3] },
      { ...malo, ...named('006'), rang: 6 },
    ]);
  });

  it('the night, by new rank, with its counts', () => {
    const late = { code: 'ELEGRP_A_03', groupe: 'G1', reinitialiseeA: '2018-12-14' as DateIso } as const;
    const unknown = { code: 'GROUPE_A_01', groupe: null, reinitialiseeA: null } as const;
    const said = { message: 'OUÉNI Paul', ligne: 17 };
    const hers = { idPrv: '901', division: '6EME B', liensLus: 3 };
    const his = { sort: 'partiel', regle: 'GROUPE', liensLus: 2, liensCrees: 1 } as const;
    const sent = [
      aSentPupil('OUÉNI Paul', 3, {
        ...{ ...his, eleveId: paul.eleveId },
        anomalies: [
          { ...late, ...said },
          { ...unknown, ...said, valeurs: { qui: personne('OUÉNI Paul') } },
        ],
      }),
      aSentPupil('TIAMA Rita', 5, { ...hers, anomalies: [{ ...unknown, ...said }] }),
    ];
    const absents = [
      anAbsent('AÏ Malo', { division: '6EME B', motif: 'sans-groupe', groupes: ['G1'] }),
      anAbsent('NÉMIA Éloïse', { motif: 'sans-division' }),
      anAbsent('KOUNÉ Rémy'),
    ];
    const anomalies = [
      { eleve: 0, anomalie: 1 },
      { eleve: 1, anomalie: 0 },
    ];
    const told = masked({ nuit: aNight(sent, absents), causes: [aCause({ anomalies })] });
    const { compteurs, liens } = aNight(sent, absents);
    const nowhere = { ligne: 0 };
    expect(told.nuit).toStrictEqual({
      ...{ compteurs, liens },
      eleves: [
        {
          ...{ ...aSentPupil('', 1, hers), ...named('002'), eleveId: '0', idPrv: '002', ...nowhere },
          anomalies: [{ ...unknown, ...nowhere, message: 'Règle GROUPE_A_01.' }],
        },
        {
          ...{ ...aSentPupil('', 2, his), ...named('004'), ...nowhere },
          anomalies: [
            { ...late, ...nowhere, message: 'Règle ELEGRP_A_03.' },
            { ...unknown, ...nowhere, message: 'Règle GROUPE_A_01.', valeurs: { qui: personne('Élève 004') } },
          ],
        },
      ],
      absents: [
        { ...named('001'), division: null, motif: 'sorti', groupes: [] },
        { ...named('003'), division: null, motif: 'sans-division', groupes: [] },
        { ...named('006'), division: '6EME B', motif: 'sans-groupe', groupes: ['G1'] },
      ],
    });
    expect(told.causes[0]?.anomalies).toEqual([
      { eleve: 0, anomalie: 0 },
      { eleve: 1, anomalie: 1 },
    ]);
  });

  it('ranks, of a report of before, which lists no pupil but those of the night', () => {
    const nuit = aNight(['A A', 'B B', 'C C'].map((name, i) => aSentPupil(name, 7 * (i + 1), { eleveId: name })));
    const told = masked({ eleves: null, nuit });
    expect(told.eleves).toBeNull();
    expect(told.nuit?.eleves.map(({ rang, prenom }) => [rang, prenom])).toEqual([
      [1, '001'],
      [2, '002'],
      [3, '003'],
    ]);
  });

  it('changes, by number, and the counts of the groups', () => {
    const change = { ...paul, division: '6EME B', gardes: ['G1'], ajoutes: ['G2'], perdus: ['G3'] };
    const groupes = [{ code: 'G1', avant: 9, demandes: 8, apres: 7, entrants: 1, sortants: 3 }];
    const none = { gardes: [], ajoutes: [], perdus: [] };
    const eleves = [{ ...malo, ...none }, { ...rita, ...none, division: null }, change];
    expect(masked({ changements: { eleves, groupes } }).changements).toStrictEqual({
      eleves: [
        { ...named('002'), division: null, ...none },
        { ...named('004'), division: '6EME B', gardes: ['G1'], ajoutes: ['G2'], perdus: ['G3'] },
        { ...named('006'), division: '6EME B', ...none },
      ],
      groupes,
    });
  });

  it('the LSU, by number in each division', () => {
    const matiere = { code: '030201', libelle: 'ANGLAIS' };
    const lacks = (name: string) => ({ ...aPupil(name), matiere, groupes: ['G1'] });
    const kept = {
      ...{ code: '6EME B', eleves: 24 },
      groupes: [{ code: 'G1', eleves: 3, manque: 'enseignant', matieres: [matiere] }],
      sansEleve: [{ structure: 'G2', type: 'groupe', matiere }],
    } as const;
    const lsu = [{ ...kept, sansGroupe: [lacks('AÏ Malo'), lacks('OUÉNI Paul'), lacks('NÉMIA Éloïse')] }];
    const sansGroupe = ['003', '004', '006'].map((number) => ({ ...named(number), matiere, groupes: ['G1'] }));
    expect(masked({ lsu }).lsu).toStrictEqual([{ ...kept, sansGroupe }]);
  });

  it('files, under the names of their documents', () => {
    const dated = { uai: '9839001S', anneeScolaire: 2017, dateExport: '2018-08-23' as DateIso, horodatage: '09:13' };
    const note = { code: 'sans-adresses', message: 'Sans adresses.', aFaire: 'Rien.' } as const;
    const probleme = { code: 'vide', message: 'Paul.xml est vide.', aFaire: 'OUÉNI', ligne: 3 };
    const nothing = { uai: null, anneeScolaire: null, dateExport: null, horodatage: null, probleme: null };
    const fichiers: Fichier[] = [
      {
        ...{ nom: 'Paul.zip', entree: 'Paul.xml', type: 'communs', etat: 'lu', octets: 9, ...dated, probleme: null },
        ...{ indices: ['bom'], notes: [note] },
      },
      { nom: 'Paul.xml', entree: null, type: null, etat: 'illisible', octets: 0, ...nothing, probleme },
    ];
    expect(masked({ fichiers }).fichiers).toStrictEqual([
      {
        ...{ nom: 'Communs', entree: null, type: 'communs', etat: 'lu', octets: 9, ...dated, probleme: null },
        ...{ indices: ['bom'], notes: [note] },
      },
      {
        ...{ nom: 'Fichier 2', entree: null, type: null, etat: 'illisible', octets: 0, ...nothing },
        probleme: maskFileProblem(probleme),
      },
    ]);
  });

  it('the deposit, without the lines of its reasons', () => {
    const motif = { code: 'D4', message: 'OUÉNI Paul', ligne: 17 } as const;
    const motifs = [motif, { ...motif, valeurs: { qui: personne('OUÉNI Paul') } }];
    const told = { code: 'D4', message: 'Règle D4.', ligne: null };
    expect(masked({ depot: { verdict: 'refuse', motifs, nonListes: 3 } }).depot).toStrictEqual({
      ...{ verdict: 'refuse', nonListes: 3 },
      motifs: [told, { ...told, valeurs: { qui: personne('Élève 004') } }],
    });
  });

  it('rules, without what a defect of ours says', () => {
    const regle = { code: 'D4', titre: 'Titre', etat: 'en-panne' } as const;
    const raised = { ...regle, etat: 'levee', nombre: 0 } as const;
    const missing = { ...regle, etat: 'non-executee', manquants: ['sts'] } as const;
    const regles = [{ ...regle, erreur: 'OUÉNI Paul' }, raised, missing];
    expect(masked({ regles }).regles).toStrictEqual([regle, raised, missing]);
  });
});
