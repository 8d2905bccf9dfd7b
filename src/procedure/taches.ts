import { etapeDe, TACHES, type Tache } from '../domain/etape.ts';
import type { Rapport } from '../domain/rapport.ts';

/**
 * The tasks of a plan: whatever is redone, the file is deposited in the end, again exported where it must be.
 * @param demandees those that its corrections ask for: what is sent up from EDT, or changed by hand in STS-Web
 */
export function tachesDuPlan(
  { plan, redepot }: Pick<Rapport, 'plan' | 'redepot'>,
  demandees: readonly Tache[],
): readonly Tache[] {
  if (plan.length === 0) return [];
  const precises = demandees.flatMap((tache) => etapeDe(tache) ?? []);
  // a step that no correction asks for by a task of its own is the task of its name
  const nues = plan.filter((etape) => etape !== '5' && !precises.includes(etape));
  const avant = TACHES.filter(
    (tache) => etapeDe(tache) !== '5' && (demandees.includes(tache) || nues.some((etape) => etape === tache)),
  );
  return [...avant, ...(redepot === 'meme-fichier' ? [] : (['export'] as const)), 'depot'];
}
