/** Days during which runs and notes are kept, or nothing at all (a PC that several people use; 003.51). */
const KEEPING_TIMES = [7, 30, 90, 'rien'] as const;
export type KeepingTime = (typeof KEEPING_TIMES)[number];

export const DEFAULT_KEEPING_TIME: KeepingTime = 30;

/** The choice as it was kept; the default where none was, or what was kept is no choice. */
export const keepingTimeFrom = (kept: unknown): KeepingTime =>
  KEEPING_TIMES.find((time) => time === kept) ?? DEFAULT_KEEPING_TIME;

/** The instant kept until when something may stay; « rien » leaves no day. */
export function oldestKept(duree: KeepingTime, maintenant: Date): string {
  return new Date(maintenant.getTime() - daysOf(duree) * 86_400_000).toISOString();
}

/** Until when what was kept at this instant stays (003.52). */
export const expiryOf = (conserveLe: string, duree: KeepingTime): string =>
  new Date(Date.parse(conserveLe) + daysOf(duree) * 86_400_000).toISOString();

const daysOf = (duree: KeepingTime): number => (duree === 'rien' ? 0 : duree);
