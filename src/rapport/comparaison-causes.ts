import type { Cause } from '../domain/constat.ts';
import { estExecutee, type Rapport } from '../domain/rapport.ts';

/** One thing before and after. */
export interface Paire<T> {
  readonly avant: T;
  readonly apres: T;
}

/** Causes matched by their id: each one of `avant` is settled, unchecked or remaining, each one of `apres` new or remaining. */
export interface CausesComparees {
  readonly reglees: readonly Cause[];
  /**
   * Gone from the second run only because one of their rules did not run there: nothing says that they are settled
   * (003.56).
   */
  readonly nonRevues: readonly Cause[];
  readonly restantes: readonly Paire<Cause>[];
  readonly nouvelles: readonly Cause[];
}

export type BilanCauses = Readonly<Record<keyof CausesComparees, number>>;

/** Number of causes in each part, information excluded. */
export function bilanCauses(causes: CausesComparees): BilanCauses {
  const { reglees, nonRevues, restantes, nouvelles } = departager(causes).aCorriger;
  return {
    reglees: reglees.length,
    nonRevues: nonRevues.length,
    restantes: restantes.length,
    nouvelles: nouvelles.length,
  };
}

/** A cause that is only information, and which part it is in. */
export interface CauseInformative {
  readonly cause: Cause;
  readonly partie: keyof CausesComparees;
}

/** What is to be corrected or verified, and what is only worth knowing. */
export function departager({ reglees, nonRevues, restantes, nouvelles }: CausesComparees): {
  readonly aCorriger: CausesComparees;
  readonly informations: readonly CauseInformative[];
} {
  const info = ({ gravite }: Cause) => gravite === 'information';
  const reste = (causes: readonly Cause[]) => causes.filter((cause) => !info(cause));
  const parties = { nouvelles, restantes: restantes.map(({ apres }) => apres), nonRevues, reglees };
  return {
    aCorriger: {
      reglees: reste(reglees),
      nonRevues: reste(nonRevues),
      restantes: restantes.filter(({ apres }) => !info(apres)),
      nouvelles: reste(nouvelles),
    },
    informations: (['nouvelles', 'restantes', 'nonRevues', 'reglees'] as const).flatMap((partie) =>
      parties[partie].filter(info).map((cause) => ({ cause, partie })),
    ),
  };
}

/** Why two runs say nothing of each other. */
export type Obstacle = 'autre-ecole' | 'ecole-inconnue' | 'pseudonymise';

export function obstacleEntre(avant: Rapport, apres: Rapport): Obstacle | null {
  // One report is pseudonymised: its cause ids differ.
  if ('pseudonymise' in avant || 'pseudonymise' in apres) return 'pseudonymise';
  const [uai, autre] = [avant.etablissement?.uai, apres.etablissement?.uai];
  if (!uai || !autre) return 'ecole-inconnue';
  return uai === autre ? null : 'autre-ecole';
}

/** The counts alone: what is said at once of a new result, whatever the number of its pupils. */
export function compterLesCauses(avant: Rapport, apres: Rapport): BilanCauses | null {
  return obstacleEntre(avant, apres) ? null : bilanCauses(comparerCauses(avant, apres));
}

export function comparerCauses(avant: Rapport, apres: Rapport): CausesComparees {
  const parId = new Map(apres.causes.map((cause) => [cause.id, cause]));
  const connues = new Set(avant.causes.map(({ id }) => id));
  const disparues = avant.causes.filter(({ id }) => !parId.has(id));
  const revue = ({ codes }: Cause) => codes.every((code) => estExecutee(apres, code));
  return {
    reglees: disparues.filter(revue),
    nonRevues: disparues.filter((cause) => !revue(cause)),
    restantes: avant.causes.flatMap((cause) => {
      const suite = parId.get(cause.id);
      return suite ? [{ avant: cause, apres: suite }] : [];
    }),
    nouvelles: apres.causes.filter(({ id }) => !connues.has(id)),
  };
}
