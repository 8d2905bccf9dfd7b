import { describe, expect, it } from 'vitest';
import type { Cause, Gravite } from '../domain/constat.ts';
import type { Destin } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { Nuit } from '../domain/nuit.ts';
import type { ExecutionRegle } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { type Bases, enoncerVerdict } from '../redaction/verdict.ts';
import { jugerLImport } from './verdict.ts';

const cause = (gravite: Gravite, change: Partial<Cause> = {}): Cause => ({
  id: gravite,
  codes: ['X'],
  gravite,
  titre: '',
  consequence: '',
  pourquoi: '',
  correction: '',
  etapes: [],
  source: 'atteste',
  eleves: 0,
  liens: 0,
  groupes: [],
  constats: [],
  anomalies: [],
  ...change,
});
/** Pupils with these fates. */
const destins = (...eux: readonly Destin[]) => ({ eleves: eux.map((destin) => ({ destin }) as EleveVu) });

const partiel = (regle: 'GROUPE' | 'ELEGRP') => ({ sort: 'partiel', regle }) as Nuit['eleves'][number];
const rejete = { sort: 'rejete', regle: 'REJEL_ELEGROUPE' } as Nuit['eleves'][number];
function nuitDe(eleves: readonly Nuit['eleves'][number][] = [], liens: Partial<Nuit['liens']> = {}): Nuit {
  const nombre = (sort: string) => eleves.filter((eleve) => eleve.sort === sort).length;
  return {
    compteurs: {
      lus: 9,
      complets: 9 - eleves.length,
      partiels: nombre('partiel'),
      rejetes: nombre('rejete'),
      absents: 0,
    },
    liens: { lus: 30, crees: 30, rejetes: 0, datesReinitialisees: 0, ...liens },
    eleves,
    absents: [],
  };
}
const sansEleve: Nuit = { ...nuitDe(), compteurs: { lus: 0, complets: 0, partiels: 0, rejetes: 0, absents: 9 } };
const manque = (...manquants: string[]): ExecutionRegle => ({ code: 'X', titre: '', etat: 'non-executee', manquants });
const panne: ExecutionRegle = { code: 'X', titre: '', etat: 'en-panne', erreur: 'défaut' };
const motif = { code: 'D1', message: '', ligne: null } as const;

const dire = (change: Partial<Bases>) => {
  const bases: Bases = {
    depot: { verdict: 'accepte', motifs: [] },
    nuit: nuitDe(),
    causes: [],
    eleves: null,
    regles: [],
    enLecture: [],
    illisibles: [],
    autreAnnee: [],
    ...change,
  };
  const verdict = jugerLImport(bases);
  return [verdict, enoncerVerdict(verdict, bases).replaceAll('\u00A0', ' ')];
};
const refuse = (...motifs: readonly (typeof motif)[]) => ({ depot: { verdict: 'refuse' as const, motifs } });
const doute = { depot: { verdict: 'a-verifier' as const, motifs: [] } };

describe('the verdict and its sentence', () => {
  it.each<[string, Partial<Bases>, string, string]>([
    ['all is well', {}, 'pret', 'Tout est prêt : 30 liens pour 9 élèves.'],
    ['no night is simulated', { nuit: null }, 'pret', 'Tout est prêt : 0 lien pour 0 élève.'],
    [
      'SIECLE corrects dates',
      { nuit: nuitDe([partiel('ELEGRP')], { datesReinitialisees: 2 }), causes: [cause('lien-corrige')] },
      'pret',
      'Tout est prêt : 30 liens pour 9 élèves. SIECLE corrigera d’office 2 dates, sans rien perdre.',
    ],
    ['a refusal', refuse(motif), 'refuse', 'Ce fichier sera refusé au dépôt.'],
    ['two reasons', refuse(motif, motif), 'refuse', 'Ce fichier sera refusé au dépôt, pour 2 motifs.'],
    [
      'a refusal, and losses behind it',
      { ...refuse(motif), nuit: nuitDe([rejete]), causes: [cause('depot-refuse')], ...destins('rejete') },
      'refuse',
      'Ce fichier sera refusé au dépôt. Corriger le dépôt ne suffira pas : 1 élève sera rejeté.',
    ],
    [
      'a refusal of a file without pupils, whose losses are no other thing to correct',
      { ...refuse(motif), nuit: sansEleve, causes: [cause('depot-refuse')], ...destins('perd-tout') },
      'refuse',
      'Ce fichier sera refusé au dépôt.',
    ],
    [
      'one of each',
      {
        nuit: nuitDe([partiel('GROUPE'), rejete]),
        ...destins('rejete', 'pris-pour-un-autre', 'perd-tout', 'perd-un-groupe', 'n-obtient-pas', 'en-place', 'sorti'),
      },
      'a-corriger',
      'Le dépôt passera, mais 1 élève sera rejeté, 1 sera pris pour un autre, 1 perdra tous ses groupes, 1 perdra un groupe et 1 n’obtiendra pas un groupe.',
    ],
    [
      'two of each',
      {
        nuit: nuitDe([partiel('GROUPE'), partiel('ELEGRP'), partiel('GROUPE'), rejete, rejete]),
        ...destins('perd-un-groupe', 'rejete', 'perd-un-groupe', 'rejete', 'perd-tout', 'perd-tout'),
      },
      'a-corriger',
      'Le dépôt passera, mais 2 élèves seront rejetés, 2 perdront tous leurs groupes et 2 perdront un groupe.',
    ],
    [
      'losses that no cause explains',
      { nuit: nuitDe([rejete]), ...destins('rejete') },
      'a-corriger',
      'Le dépôt passera, mais 1 élève sera rejeté.',
    ],
    [
      'a grave control',
      { causes: [cause('eleve-rejete')] },
      'a-corriger',
      'Le dépôt passera, mais 1 point est à corriger.',
    ],
    [
      'two of them, and what is not grave',
      { causes: [cause('lien-rejete'), cause('a-verifier'), cause('eleve-rejete'), cause('information')] },
      'a-corriger',
      'Le dépôt passera, mais 2 points sont à corriger.',
    ],
    [
      'SIECLE stops before it imports anything, whoever loses what',
      { causes: [cause('information'), cause('eleve-rejete', { arrete: true })], ...destins('rejete') },
      'a-corriger',
      'Le dépôt passera, mais SIECLE n’importera rien de ce fichier cette nuit.',
    ],
    [
      'two, of which a pupil is known to suffer',
      { causes: [cause('lien-rejete'), cause('eleve-rejete')], ...destins('pris-pour-un-autre') },
      'a-corriger',
      'Le dépôt passera, mais 1 élève sera pris pour un autre.',
    ],
    [
      'a loss, if SIECLE accepts the deposit',
      { ...doute, causes: [cause('lien-rejete')], regles: [manque('sts')] },
      'a-corriger',
      'Si SIECLE accepte le dépôt, 1 point est à corriger. Contrôle incomplet : il manque sts_emp.',
    ],
    ['one doubt', { causes: [cause('a-verifier')] }, 'a-verifier', 'Le dépôt passera, mais 1 point est à vérifier.'],
    [
      'two doubts, one of which is the wrong pupil',
      {
        causes: [cause('a-verifier'), cause('a-verifier'), cause('information')],
        ...destins('pris-pour-un-autre', 'pris-pour-un-autre'),
      },
      'a-verifier',
      'Le dépôt passera, mais 2 points sont à vérifier : 2 élèves seront pris pour un autre.',
    ],
    [
      'losses that the file does not ask to mend',
      destins('perd-un-groupe', 'en-place'),
      'pret',
      'Tout est prêt : 30 liens pour 9 élèves. 1 élève perdra un groupe : le fichier ne le redemande pas.',
    ],
    [
      'losses, and files that are missing',
      { regles: [manque('sts')], ...destins('perd-un-groupe', 'perd-un-groupe') },
      'incomplet',
      'Contrôle incomplet : il manque sts_emp. D’après le reste, 2 élèves perdront un groupe.',
    ],
    ['information only', { causes: [cause('information')] }, 'pret', 'Tout est prêt : 30 liens pour 9 élèves.'],
    [
      'a doubt on the deposit',
      { ...doute, causes: [cause('a-verifier')] },
      'a-verifier',
      'Avant de déposer, 1 point est à vérifier.',
    ],
    [
      'a rule that broke',
      { regles: [panne] },
      'incomplet',
      'Contrôle incomplet : 1 règle de Veilleuse n’a pas pu s’exécuter.',
    ],
    [
      'two',
      { regles: [panne, panne] },
      'incomplet',
      'Contrôle incomplet : 2 règles de Veilleuse n’ont pas pu s’exécuter.',
    ],
  ])('%s', (_nom, change, verdict, phrase) => {
    expect(dire(change)).toEqual([verdict, phrase]);
  });
});

it('is not « pret » when the deposit is not accepted, even if no cause says why', () => {
  expect(dire(doute)[0]).toBe('a-verifier');
});

describe('what is missing', () => {
  it.each<[string, readonly ExecutionRegle[], readonly TypeSource[], string]>([
    ['one file, for two rules', [manque('sts'), manque('sts')], [], 'il manque sts_emp.'],
    ['what the prediction needs first', [manque('sts', 'liens')], [], 'il manque ELEGROUPE et sts_emp.'],
    [
      'the calendar after the file that holds it',
      [manque('nomenclature', 'calendrier', 'communs', 'eleves')],
      [],
      'il manque Élèves avec adresses, Communs, le calendrier des élèves dans Communs et Nomenclature.',
    ],
    ['the calendar inside Communs', [manque('calendrier')], [], 'il manque le calendrier des élèves dans Communs.'],
    [
      'four are all named',
      [manque('sts', 'communs', 'structures', 'eleves')],
      [],
      'il manque Élèves avec adresses, Structures, Communs et sts_emp.',
    ],
    [
      'of five, the last two are counted',
      [manque('nomenclature', 'sts', 'communs', 'structures', 'eleves')],
      [],
      'il manque Élèves avec adresses, Structures, Communs et 2 autres.',
    ],
    ['the year, beside what bears it', [manque('annee-siecle', 'eleves')], [], 'il manque Élèves avec adresses.'],
    ['the year alone', [manque('annee-siecle')], [], 'aucun export de SIECLE ne porte l’année.'],
    ['not what is still being read', [manque('sts', 'communs')], ['sts'], 'il manque Communs.'],
    ['a file before a rule that broke', [panne, manque('sts')], [], 'il manque sts_emp.'],
  ])('%s', (_nom, regles, enLecture, attendu) => {
    expect(dire({ regles, enLecture })).toEqual(['incomplet', `Contrôle incomplet : ${attendu}`]);
  });

  it.each<[string, Partial<Bases>, string]>([
    ['one that cannot be read', { regles: [manque('sts')], illisibles: ['sts'] }, 'sts_emp est illisible.'],
    [
      'two, and one that is not there',
      { regles: [manque('sts', 'communs', 'eleves')], illisibles: ['sts', 'communs'] },
      'Communs et sts_emp sont illisibles et il manque Élèves avec adresses.',
    ],
    [
      'one of another year',
      { regles: [manque('sts', 'communs')], autreAnnee: ['communs'] },
      'il manque Communs de l’année en cours et sts_emp.',
    ],
  ])('tells what is here and of no use: %s', (_nom, change, attendu) => {
    expect(dire(change)).toEqual(['incomplet', `Contrôle incomplet : ${attendu}`]);
  });

  it('does not hold back the verdict when it is being read', () => {
    expect(dire({ regles: [manque('etablissements')], enLecture: ['etablissements'] })[0]).toBe('pret');
  });
});
