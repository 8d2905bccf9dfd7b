import { definirCause } from '../cause.ts';

export const DIVISION_POUR_GROUPE = definirCause({
  id: 'division-pour-groupe',
  selon: 'groupe',
  titre: 'Code de division pris pour un groupe',
  consequence: 'SIECLE ne créera pas {liens} ({eleves}), parce que leur code est celui d’une division.',
});

/** Told in PRONOTE, where the code stands for a group. */
export const CHERCHER_LE_GROUPE = {
  export: 'Cherchez dans PRONOTE à quel groupe correspond [ce code|chacun de ces codes], et corrigez-[le|les].',
} as const;
