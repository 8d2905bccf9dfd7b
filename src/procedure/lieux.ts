import type { IdEtape } from '../domain/etape.ts';
import type { LieuPlan } from '../domain/rapport.ts';

/** Where the plan does a step, or begins it. */
export const LIEU_DE: Record<IdEtape, LieuPlan> = {
  '1': 'edt',
  '2': 'siecle',
  '3': 'sts',
  '4a': 'sts',
  '4b': 'sts',
  '5': 'pronote',
};
