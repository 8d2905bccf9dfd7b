import type { IdEtape } from './etape.ts';
import type { Genre } from './phrase.ts';
import type { TypeSource } from './source.ts';

/** Where the plan stops, in its order: five applications at most, the deposit last and alone. */
export const LIEUX_PLAN = ['edt', 'siecle', 'sts', 'pronote', 'depot'] as const;
export type LieuPlan = (typeof LIEUX_PLAN)[number];

/** One stop of the plan, in one application: what to change there, by name, what to redo, and what it brings. */
export interface EtapePlan {
  /** Names the stop: each stands once at most, `depot` in the last one alone. */
  readonly lieu: LieuPlan;
  /** The steps of the procedure that it does, in their order: one passage in STS-Web may be « 3 » and « 4a ». */
  readonly etapes: readonly IdEtape[];
  readonly application: 'STS-Web' | 'SIECLE' | 'PRONOTE' | 'EDT';
  readonly menu: string;
  /** What to change there, then what to redo; never empty. */
  readonly consignes: readonly ConsignePlan[];
  /** What the stop settles, each pupil of tonight's losses counted at one stop and once. */
  readonly gains: readonly GainPlan[];
  /** The gains in words: « 14 élèves gardent leur groupe. »; null when there is none. */
  readonly apporte: string | null;
  /** What to bring back here afterwards, in words and as documents, the one to show first; null and empty when nothing. */
  readonly rapporter: string | null;
  readonly documents: readonly TypeSource[];
}

/** One thing to do at a stop; its sentence agrees in number with what it is about, and does not name it. */
export interface ConsignePlan {
  readonly phrase: string;
  /** What it is about, by name, in the order in which to say them; empty for what is done once and for all. */
  readonly objets: readonly ObjetPlan[];
  /** The ids of the causes that ask for it. */
  readonly causes: readonly string[];
}

/** A pupil, a group, a MEF: the kind says whether the name is somebody's. */
export interface ObjetPlan {
  readonly genre: Genre;
  readonly texte: string;
  /** Of a pupil whom the base knows. */
  readonly eleveId?: string;
}

export interface GainPlan {
  /** No more rejected; no more taken for another; keep a group of today; get one that they do not have today. */
  readonly genre: 'acceptes' | 'reconnus' | 'gardent' | 'obtiennent';
  readonly eleves: number;
}
