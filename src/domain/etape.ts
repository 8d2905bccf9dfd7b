/** The synchronisations of the procedure (§3.1 to §3.5), in the order in which they depend on each other. */
export const ETAPES = ['1', '2', '3', '4a', '4b', '5'] as const;
export type IdEtape = (typeof ETAPES)[number];
