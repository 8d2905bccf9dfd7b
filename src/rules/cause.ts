import { typographier } from '../domain/typographie.ts';

/** A cause that several rules see from several sides: its words stand once, in `causes/`, and each rule says that it joins it. */
export interface CauseCommune {
  /** Names the cause, with what `selon` adds, whichever of its rules were raised. */
  readonly id: string;
  /** What tells two causes of this kind apart; one that a finding cannot be told by leaves the finding alone. */
  readonly selon?: 'branche' | 'groupe' | 'document';
  /**
   * What to say when the cause holds several findings; `{eleves}`, `{liens}`, `{groupes}` and `{ecarts}` (the findings)
   * are counted phrases. Without a consequence, the findings' own sentences stand.
   */
  readonly titre: string;
  readonly consequence?: string;
  /** SIECLE enrols somebody else in silence: it costs less than a lost link, and more than what SIECLE corrects itself. */
  readonly confusion?: true;
}

export function definirCause(cause: CauseCommune): CauseCommune {
  return {
    ...cause,
    titre: typographier(cause.titre),
    ...(cause.consequence !== undefined && { consequence: typographier(cause.consequence) }),
  };
}
