import { createContext } from 'preact';
import type { DateIso } from '../../domain/dates.ts';
import type { LieuPlan } from '../../domain/plan.ts';

/** What the person notes of her evening: where she has been in the plan, and that the file is deposited. */
export interface GestesDuSoir {
  readonly faits: ReadonlySet<LieuPlan>;
  noterArret(lieu: LieuPlan): Promise<void>;
  oublierArret(lieu: LieuPlan): Promise<void>;
  /** Null until she says so: nothing proves it. */
  readonly deposeLe: DateIso | null;
  /** The evening that the answer is for, and today. */
  readonly leSoir: DateIso;
  readonly aujourdhui: DateIso;
  noterDepot(le: DateIso | null): Promise<void>;
}

/** Null where nothing can be noted: a report that somebody sent, a school that nothing names, files being read. */
export const GestesDuRapport = createContext<GestesDuSoir | null>(null);

/** Opens the one place that takes files, from wherever a file is asked for. */
export const choisirDesFichiers = (): void =>
  document.querySelector<HTMLInputElement>('input[type=file][multiple]')?.click();
