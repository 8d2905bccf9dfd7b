import type { Cause, Constat } from '../../src/domain/constat.ts';
import type { EleveVu } from '../../src/domain/eleve-vu.ts';
import type { Absent, EleveNuit, Nuit } from '../../src/domain/nuit.ts';
import type { Rapport, TextesRegle } from '../../src/domain/rapport.ts';

/** A report that says nothing, and its pieces, each as short as can be: a test writes down what it is about, and no more. */
export function bareReport(parts: Partial<Rapport> = {}): Rapport {
  return {
    format: 'veilleuse/rapport',
    version: 1,
    application: 'Veilleuse 0.0.0',
    etabliLe: '2018-08-23T22:15:00.000Z',
    etablissement: null,
    annee: { scolaire: null, siecle: null, sts: null, elegroupe: null },
    fichiers: [],
    verdict: 'incomplet',
    phrase: 'Il manque tout.',
    depot: { verdict: 'inconnu', motifs: [] },
    nuit: null,
    constats: [],
    causes: [],
    changements: null,
    eleves: null,
    lsu: null,
    plan: [],
    etapesPlan: [],
    redepot: null,
    regles: [],
    ...parts,
  };
}

export function aNight(eleves: readonly EleveNuit[], absents: readonly Absent[] = []): Nuit {
  return {
    compteurs: { lus: 9, complets: 8, partiels: 0, rejetes: eleves.length, absents: absents.length },
    liens: { lus: 20, crees: 17, rejetes: 3, datesReinitialisees: 2 },
    eleves,
    absents,
  };
}

/** A pupil of the list of all: « NOM Prénom » in one word each, in the base unless told otherwise. */
export function aPupil(name: string, parts: Partial<EleveVu> = {}): EleveVu {
  const rest = { division: null, rang: null, sort: 'complet', destin: 'en-place', sorti: false } as const;
  return { eleveId: `id ${name}`, ...named(name), ...rest, avant: [], apres: [], ...parts };
}

/** A pupil of the file, whom the base does not hold unless told otherwise. */
export function aSentPupil(name: string, rang: number, parts: Partial<EleveNuit> = {}): EleveNuit {
  const rest = { division: null, sort: 'rejete', regle: 'REJEL_ELEGROUPE' } as const;
  const place = { rang, ligne: 10 * rang };
  return {
    ...{ eleveId: '0', idPrv: '0', ...named(name), ...rest, anomalies: [], ...place, liensLus: 0, liensCrees: 0 },
    ...parts,
  };
}

export const anAbsent = (name: string, parts: Partial<Absent> = {}): Absent => ({
  ...{ eleveId: `id ${name}`, ...named(name), division: null, motif: 'sorti', groupes: [] },
  ...parts,
});

const named = (name: string) => {
  const [nom = '', prenom = ''] = name.split(' ');
  return { nom, prenom };
};

/** What a rule says of itself, with its holes. */
export const someTexts = (trous: TextesRegle['trous'] = {}): TextesRegle => ({
  ...{ message: 'Message.', bilan: 'Bilan.', cause: 'Cause.', corrections: { '': 'Correction.' }, trous },
});

export const aFinding = (parts: Partial<Constat> = {}): Constat => ({
  code: 'CTRL_TEST_01',
  gravite: 'a-verifier',
  titre: 'Titre',
  message: 'Message.',
  cause: 'Cause.',
  correction: 'Correction.',
  etapes: [],
  source: 'deduit',
  reference: '003.1',
  eleves: 0,
  sujets: [],
  ...parts,
});

export const aCause = (parts: Partial<Cause> = {}): Cause => ({
  id: 'CTRL_TEST_01',
  codes: ['CTRL_TEST_01'],
  gravite: 'a-verifier',
  titre: 'Titre',
  consequence: 'Message.',
  pourquoi: 'Cause.',
  correction: 'Correction.',
  etapes: [],
  source: 'deduit',
  eleves: 0,
  liens: 0,
  groupes: [],
  constats: [],
  anomalies: [],
  ...parts,
});
