import { DESTINS, type Destin } from '../../src/domain/destins.ts';
import { uaiDe } from '../../src/domain/identifiants.ts';
import type { Apercu } from '../../src/rapport/apercu.ts';
import type { CauseApercue } from '../../src/rapport/causes-communes.ts';
import type { OwnRow, ReceivedRow, SchoolRow, Schools } from '../../src/state/schools.ts';
import { exampleRapport } from './rapport.ts';

/** Invented schools in one line each, for the tests of what puts several of them side by side. */

/** The UAI of the nth invented school. */
export const nthUai = (n: number): string => uaiDe(`983${String(n).padStart(4, '0')}`);

/** Fates by number of pupils; the others are nobody's. */
export const makeDestins = (comptes: Partial<Record<Destin, number>>): Record<Destin, number> => ({
  ...(Object.fromEntries(DESTINS.map((destin) => [destin, 0])) as Record<Destin, number>),
  ...comptes,
});

/** A school of which all is ready, but for what is given. */
export const makeApercu = (parts: Partial<Apercu> = {}): Apercu => ({
  uai: nthUai(1),
  nom: 'COLLÈGE FICTIF',
  verdict: 'pret',
  destins: makeDestins({ 'en-place': 300 }),
  rejetes: 0,
  liensPerdus: 0,
  manquants: [],
  plusVieux: null,
  causes: [],
  etabliLe: '2018-07-24T08:00:00.000Z',
  ...parts,
});

export const makeCause = (parts: Partial<CauseApercue> = {}): CauseApercue => ({
  cle: 'structure-non-transferee',
  gravite: 'lien-rejete',
  titre: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
  pourquoi: null,
  applications: ['STS-Web', 'SIECLE'],
  ...parts,
});

export const makeOwnRow = (n: number, parts: Partial<OwnRow> = {}): OwnRow => ({
  origine: 'onglet',
  uai: nthUai(n),
  enMain: { uai: nthUai(n), types: ['eleves', 'liens'], documents: 9, prisAvecLeDossier: [], empreinte: null },
  apercu: makeApercu({ uai: nthUai(n), nom: `COLLÈGE FICTIF ${n}` }),
  kept: null,
  repris: false,
  defect: null,
  ...parts,
});

export const makeReceivedRow = (n: number, id: number, parts: Partial<ReceivedRow> = {}): ReceivedRow => ({
  origine: 'recu',
  uai: nthUai(n),
  id,
  apercu: makeApercu({ uai: nthUai(n), nom: `LYCÉE FICTIF ${n}` }),
  rapport: exampleRapport(),
  kept: null,
  ...parts,
});

export const makeSchools = (rows: readonly SchoolRow[], parts: Partial<Schools> = {}): Schools => ({
  rows,
  enDoute: [],
  laisses: [],
  current: null,
  opened: null,
  ...parts,
});
