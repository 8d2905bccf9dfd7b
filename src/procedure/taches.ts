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
  const avant = plan
    .filter((etape) => etape !== '5')
    .flatMap((etape) => {
      const siennes = TACHES.filter((tache) => etapeDe(tache) === etape && demandees.includes(tache));
      return siennes.length > 0 ? siennes : etape;
    });
  return [...avant, ...(redepot === 'meme-fichier' ? [] : (['export'] as const)), 'depot'];
}
