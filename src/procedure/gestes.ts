import type { Cause } from '../domain/constat.ts';
import type { IdEtape } from '../domain/etape.ts';
import type { LieuPlan } from '../domain/plan.ts';
import type { Application } from './etapes.ts';

/** EDT's menu moved too: where it was in 2017, where it is today (003.151). */
export const STSWEB_DANS_EDT = 'Fichier > Avec STSWEB (2017) ou Imports/Exports > STSWEB (aujourd’hui)';

/** The applications that a step goes through, in its order. */
const TRAVERSEES: Record<IdEtape, readonly Application[]> = {
  '1': ['STS-Web', 'EDT'],
  '2': ['SIECLE', 'PRONOTE'],
  '3': ['EDT', 'STS-Web'],
  '4a': ['STS-Web'],
  '4b': ['STS-Web'],
  '5': ['PRONOTE', 'SIECLE'],
};

const DANS: Readonly<Record<LieuPlan, readonly Application[]>> = {
  edt: ['STS-Web', 'EDT'],
  siecle: ['SIECLE'],
  sts: ['STS-Web'],
  pronote: ['PRONOTE'],
  depot: ['SIECLE'],
};

/** Where a cause is corrected, then redone, in the order of the plan; of a report of before, where its steps are done. */
export function applicationsDe({ lieux, etapes }: Pick<Cause, 'lieux' | 'etapes'>): readonly Application[] {
  const toutes = lieux ? lieux.flatMap((lieu) => DANS[lieu]) : etapes.flatMap((etape) => TRAVERSEES[etape]);
  return [...new Set(toutes)];
}
