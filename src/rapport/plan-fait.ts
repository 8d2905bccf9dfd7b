import type { EtapePlan, LieuPlan } from '../domain/plan.ts';

/** What was noted as done, of a report: the stops of its plan, and its causes (003.171). */
export interface PlanFait {
  readonly lieux: ReadonlySet<LieuPlan>;
  readonly causes: ReadonlySet<string>;
}

/** The causes that a stop deals with. */
export const causesDeLArret = ({ consignes }: Pick<EtapePlan, 'consignes'>): ReadonlySet<string> =>
  new Set(consignes.flatMap(({ causes }) => causes));

/** A stop is done when it was noted, or when each of its causes was. */
export function estFait(arret: EtapePlan, { lieux, causes }: PlanFait): boolean {
  if (lieux.has(arret.lieu)) return true;
  const siennes = [...causesDeLArret(arret)];
  return siennes.length > 0 && siennes.every((cause) => causes.has(cause));
}

/** The causes that are settled once this stop is done: nothing but the deposit is left for them. */
export function causesReglees(plan: readonly EtapePlan[], arret: EtapePlan, fait: PlanFait): readonly string[] {
  const restants = plan
    .filter((autre) => autre !== arret && autre.lieu !== 'depot' && !estFait(autre, fait))
    .map(causesDeLArret);
  return [...causesDeLArret(arret)].filter((cause) => !restants.some((causes) => causes.has(cause)));
}
