import type { Destin } from '../../domain/destins.ts';
import { accord, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** A fate of one pupil, then of several. */
const DESTINS_EN_MOTS: Readonly<Record<Destin, readonly [un: string, plusieurs: string]>> = {
  rejete: ['rejeté', 'rejetés'],
  'pris-pour-un-autre': ['pris pour un autre', 'pris pour un autre'],
  'perd-tout': ['perd tout', 'perdent tout'],
  'perd-un-groupe': ['perd un groupe', 'perdent un groupe'],
  'n-obtient-pas': ['n’obtient pas un groupe', 'n’obtiennent pas un groupe'],
  'en-place': ['a tout en place', 'ont tout en place'],
  'absent-sans-perte': ['absent sans perte', 'absents sans perte'],
  sorti: ['sorti', 'sortis'],
};

export interface MotsDuDestin {
  /** « Perd un groupe », of a pupil alone. */
  readonly seul: string;
  /** « perdent un groupe », after a number. */
  nom(n: number): string;
  /** « 3 perdent un groupe ». */
  compte(n: number): string;
}

const motsDe = ([un, plusieurs]: readonly [string, string]): MotsDuDestin => ({
  seul: un.charAt(0).toUpperCase() + un.slice(1),
  nom: (n) => accord(n, un, plusieurs),
  compte: (n) => `${nombre(n)} ${accord(n, un, plusieurs)}`,
});

export const DESTINS_MOTS = enFrancais(
  Object.fromEntries(
    Object.entries(DESTINS_EN_MOTS).map(([destin, mots]) => [destin, motsDe(mots)]),
  ) as unknown as Record<Destin, MotsDuDestin>,
);
