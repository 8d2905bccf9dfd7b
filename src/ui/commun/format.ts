import type { IsoDate } from '../../domain/dates.ts';

const NOMBRE = new Intl.NumberFormat('fr-FR');
const JOUR = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });
const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

export const nombre = (n: number): string => NOMBRE.format(n);

/** « 1 élève », « 0 élève », « 3 000 élèves ». */
export function compte(n: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre(n)} ${n < 2 ? singulier : pluriel}`;
}

/** « Structures, Communs et sts_emp ». */
export function enumerer(noms: readonly string[]): string {
  return noms.length > 1 ? `${noms.slice(0, -1).join(', ')} et ${noms[noms.length - 1]}` : (noms[0] ?? '');
}

/** « 24/08/2018 à 09 h 15 », in the reader's time zone, from a UTC instant. */
export function instant(utc: string): string {
  const date = new Date(utc);
  return `${JOUR.format(date)} à ${HEURE.format(date).replace(':', ' h ')}`;
}

/** « 4,3 Mo »: the decimal units that file managers show in French. */
export function taille(octets: number): string {
  if (octets < 1000) return `${octets} o`;
  const [valeur, unite] = octets < 1_000_000 ? [octets / 1000, 'ko'] : [octets / 1_000_000, 'Mo'];
  return `${valeur.toLocaleString('fr-FR', { maximumFractionDigits: valeur < 10 ? 1 : 0 })} ${unite}`;
}

/** The reader's own day, as a date of the calendar. */
export function jourLocal(date: Date): IsoDate {
  const deux = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${deux(date.getMonth() + 1)}-${deux(date.getDate())}` as IsoDate;
}
