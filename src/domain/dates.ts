/**
 * Calendar dates without `Date`: Nouméa's midnight through `toISOString()` is the day before, and
 * `new Date('2018-02-30')` rolls over. A date is an ISO string, so that order is string order.
 */
export type DateIso = string & { readonly iso: unique symbol };

const JOURS_PAR_MOIS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function joursDuMois(annee: number, mois: number): number {
  const bissextile = (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
  return mois === 2 && bissextile ? 29 : (JOURS_PAR_MOIS[mois - 1] ?? 0);
}

function fabriquer(annee: string, mois: string, jour: string): DateIso | null {
  const [a, m, j] = [Number(annee), Number(mois), Number(jour)];
  if (a < 1 || m < 1 || m > 12 || j < 1 || j > joursDuMois(a, m)) return null;
  return `${annee}-${mois}-${jour}` as DateIso;
}

/** Reads `JJ/MM/AAAA`, the form of the SIECLE exports; null when it is not a date of the calendar. */
export function lireDateFr(texte: string): DateIso | null {
  const m = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(texte.trim());
  return m ? fabriquer(m[3] as string, m[2] as string, m[1] as string) : null;
}

/** Reads an xs:date (`AAAA-MM-JJ`, optional time zone, which is dropped); null when it is not one. */
export function lireDateIso(texte: string): DateIso | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/.exec(texte.trim());
  return m ? fabriquer(m[1] as string, m[2] as string, m[3] as string) : null;
}

/**
 * Reads either form, also with one-digit days or months: the import schema refuses these, but the analysis continues.
 */
export function lireDateTolerante(texte: string): DateIso | null {
  const exacte = lireDateIso(texte) ?? lireDateFr(texte);
  if (exacte) return exacte;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(texte.trim());
  if (iso) return fabriquer(iso[1] as string, (iso[2] as string).padStart(2, '0'), (iso[3] as string).padStart(2, '0'));
  const fr = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(texte.trim());
  if (fr) return fabriquer(fr[3] as string, (fr[2] as string).padStart(2, '0'), (fr[1] as string).padStart(2, '0'));
  return null;
}

/** `JJ/MM/AAAA`, as SIECLE prints dates. */
export function dateFr(date: DateIso): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

export const anneeDe = (date: DateIso): number => Number(date.slice(0, 4));
export const moisDe = (date: DateIso): number => Number(date.slice(5, 7));

/** Whole days from one date to the other, negative when `b` comes first. */
export const joursEntre = (a: DateIso, b: DateIso): number => rangDuJour(b) - rangDuJour(a);

/** Rank of a day in the Gregorian calendar, the year starting in March so that a leap day ends it. */
function rangDuJour(date: DateIso): number {
  const avantMars = moisDe(date) <= 2 ? 1 : 0;
  const annee = anneeDe(date) - avantMars;
  const mois = moisDe(date) + 12 * avantMars - 3;
  const bissextiles = Math.floor(annee / 4) - Math.floor(annee / 100) + Math.floor(annee / 400);
  return 365 * annee + bissextiles + Math.floor((153 * mois + 2) / 5) + Number(date.slice(8, 10));
}

/** Days beyond which what was exported may no longer be what the night will find (003.29). */
export const SEUIL_EXPORT_ANCIEN = 7;
