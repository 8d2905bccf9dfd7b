import { median } from './figures.ts';
import type { Drop } from './product.ts';
import type { Stages } from './stages.ts';

/** One round on one school: milliseconds. */
export interface Round {
  readonly cold: Drop;
  /** The same files again, in the same tab. */
  readonly warm: Drop;
  /** One of them again. */
  readonly one: Drop;
  /** A first drop, before the workers have practised. */
  readonly atOnce: Drop;
  readonly fflateNeeded: number;
  readonly nativeNeeded: number;
  readonly naiveNeeded: number;
  /** On the national lists too: one school is enough, they are the same. */
  readonly all: { readonly fflate: number; readonly native: number; readonly naive: number } | null;
}

export interface SchoolMeasures {
  readonly pupils: number;
  readonly rounds: Round[];
}

export interface Measures {
  readonly schools: readonly SchoolMeasures[];
  readonly stages: Stages;
  /** Other ways on what the verdict of 455 pupils needs. */
  readonly ways: readonly (readonly [string, number])[];
  readonly growth: readonly { readonly megabytes: number; readonly end: number; readonly memory: number }[];
  readonly rules: { readonly small: number; readonly large: number };
  readonly cancel: number;
  readonly kept: number;
  readonly loads: readonly number[];
  readonly version: string;
  readonly rounds: number;
}

export const middle = (rounds: readonly Round[], of: (round: Round) => number): number => median(rounds.map(of));
