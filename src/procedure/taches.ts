import type { Tache } from '../domain/etape.ts';
import type { Rapport } from '../domain/rapport.ts';

/** The tasks of a plan: whatever is redone, the file is deposited in the end, again exported where it must be. */
export function tachesDuPlan({ plan, redepot }: Pick<Rapport, 'plan' | 'redepot'>): readonly Tache[] {
  if (plan.length === 0) return [];
  const avant = plan.filter((etape) => etape !== '5');
  return [...avant, ...(redepot === 'meme-fichier' ? [] : (['export'] as const)), 'depot'];
}
