/** The synchronisations of the procedure (§3.1 to §3.5), in the order in which they depend on each other. */
export const ETAPES = ['1', '2', '3', '4a', '4b', '5'] as const;
export type IdEtape = (typeof ETAPES)[number];

/**
 * What a correction may ask to do again, in its order. Synchro 3 is a change made in EDT and sent up (`remontee`), or what
 * EDT has sent already, to import (`3`); what is changed by hand in STS-Web (`main`) is no synchronisation (003.212). Synchro
 * 5 is made in two places: PRONOTE exports, SIECLE receives.
 */
export const TACHES = ['1', '2', 'remontee', '3', 'main', '4a', '4b', 'export', 'depot'] as const;
export type Tache = (typeof TACHES)[number];

/** The synchronisation that a task is, or belongs to; null for what is changed by hand. */
export function etapeDe(tache: Tache): IdEtape | null {
  switch (tache) {
    case 'main':
      return null;
    case 'remontee':
      return '3';
    case 'export':
    case 'depot':
      return '5';
    default:
      return tache;
  }
}

/** The synchronisations that tasks ask for, in their order. */
export const etapesDe = (taches: readonly Tache[]): readonly IdEtape[] =>
  ETAPES.filter((etape) => taches.some((tache) => etapeDe(tache) === etape));

/**
 * A correction, told where it is made: for each task that it asks for, what to change there before the task's own gesture;
 * null when there is nothing but the gesture. A new export is deposited without saying it. A mere text asks for no task.
 */
export type Faire = string | Readonly<Partial<Record<Tache, string | null>>>;

/** The texts of a correction, in the order of its tasks. */
export const textesDe = (faire: Faire): readonly string[] =>
  typeof faire === 'string' ? [faire] : tachesDe(faire).flatMap((tache) => faire[tache] ?? []);

export const tachesDe = (faire: Faire): readonly Tache[] =>
  typeof faire === 'string' ? [] : TACHES.filter((tache) => faire[tache] !== undefined);

/** The same correction, each of its texts changed. */
export function changerTextes(faire: Faire, changer: (texte: string) => string): Faire {
  if (typeof faire === 'string') return changer(faire);
  return Object.fromEntries(
    Object.entries(faire).map(([tache, texte]) => [tache, texte === null ? null : changer(texte)]),
  );
}
