import { ETAPES, type IdEtape } from '../domain/etape.ts';
import { typographier } from '../domain/typographie.ts';
import type { Application } from './etapes.ts';
import type { Fondement } from './section.ts';

/** The procedure's overall diagram (§2): between which applications each synchronisation carries data. */
export const ARCS: Record<IdEtape, { readonly de: Application; readonly vers: Application }> = {
  '1': { de: 'STS-Web', vers: 'EDT' },
  '2': { de: 'SIECLE', vers: 'PRONOTE' },
  '3': { de: 'EDT', vers: 'STS-Web' },
  '4a': { de: 'STS-Web', vers: 'SIECLE' },
  '4b': { de: 'STS-Web', vers: 'SIECLE' },
  '5': { de: 'PRONOTE', vers: 'SIECLE' },
};

/** A step to have done before another, and why. */
export interface Prealable extends Fondement {
  readonly etape: IdEtape;
  readonly raison: string;
  /** Required only when the step is redone during the year, not the first time. */
  readonly reprise?: true;
}

const prealable = (
  etape: IdEtape,
  section: string,
  raison: string,
  parts: Pick<Prealable, 'source' | 'deduit' | 'reprise'> = {},
): Prealable => ({ etape, section, raison: typographier(raison), ...parts });

/** What must precede what; without the `reprise`, no step waits for itself (held by graphe.test.ts; 003.77). */
export const PREALABLES: Record<IdEtape, readonly Prealable[]> = {
  '1': [
    prealable(
      '3',
      '3.1',
      'En début de période, la synchro 1 vient la première. Quand vous la refaites ensuite, la structure et les services d’EDT doivent être remontés dans STS-Web.',
      { reprise: true },
    ),
  ],
  '2': [],
  '3': [
    prealable(
      '1',
      '3.1',
      'EDT tient de STS-Web les enseignants et les structures. Ils changent dans l’année : l’export d’EDT commence par un nouvel export sts_emp, repris juste avant.',
      { source: 'EDT-299' },
    ),
  ],
  '4a': [
    prealable(
      '3',
      '3.5.2.2.1',
      'STS-Web envoie ce qu’il a : une structure à corriger se corrige d’abord dans STS-Web.',
    ),
  ],
  '4b': [
    prealable('3', '3.4.2', 'STS-Web envoie ce qu’il a : ses services viennent d’EDT et ne s’y saisissent pas.', {
      source: 'BASCAN',
    }),
  ],
  '5': [
    prealable('2', '3.5', 'SIECLE doit reconnaître les élèves de PRONOTE, qui viennent de ses propres exports.', {
      deduit: true,
    }),
    prealable(
      '3',
      '3.5.2',
      'SIECLE le demande au dépôt : sans elle, des groupes n’existent pas et leurs liens sont rejetés.',
    ),
    prealable(
      '4a',
      '3.5.2',
      'SIECLE ne connaît les divisions et les groupes que par STS-Web, ce que son avertissement ne dit pas.',
    ),
    prealable('4b', '3.4', 'La procédure la dit indispensable, et la place avant les liens.'),
  ],
};

/** The steps that wait for this one, in their order. */
export const suitesDe = (etape: IdEtape): readonly IdEtape[] =>
  ETAPES.filter((suite) => PREALABLES[suite].some((p) => p.etape === etape && !p.reprise));

/** Direct prerequisites only: those implied by another are left out. */
export function attendues(etape: IdEtape): readonly IdEtape[] {
  const avant = PREALABLES[etape].filter((p) => !p.reprise).map((p) => p.etape);
  return avant.filter((a) => !avant.some((b) => b !== a && PREALABLES[b].some((p) => p.etape === a && !p.reprise)));
}

/** How many steps come before it at most, one after the other. */
export const rangDe = (etape: IdEtape): number => Math.max(0, ...attendues(etape).map((avant) => rangDe(avant) + 1));
