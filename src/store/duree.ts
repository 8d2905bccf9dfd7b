/** Days during which runs and notes are kept, or nothing at all (a PC that several people use; 003.51). */
export const DUREES = [7, 30, 90, 'rien'] as const;
export type Duree = (typeof DUREES)[number];

export const DUREE_PAR_DEFAUT: Duree = 30;

/** The instant kept until when something may stay; « rien » leaves no day. */
export function limiteDe(duree: Duree, maintenant: Date): string {
  return new Date(maintenant.getTime() - joursDe(duree) * 86_400_000).toISOString();
}

/** Until when what was kept at this instant stays (003.52). */
export const echeanceDe = (conserveLe: string, duree: Duree): string =>
  new Date(Date.parse(conserveLe) + joursDe(duree) * 86_400_000).toISOString();

const joursDe = (duree: Duree): number => (duree === 'rien' ? 0 : duree);
