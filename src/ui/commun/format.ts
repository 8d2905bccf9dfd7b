import { INSECABLE } from '../../domain/typographie.ts';

const JOUR = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** « 24/08/2018 à 9 h 15 », « à 20 h », « à minuit », in the reader's time zone, from a UTC instant. */
export function formatInstant(utc: string): string {
  const date = new Date(utc);
  return `${JOUR.format(date)} à ${formatHour(date)}`;
}

/** « 9 h 15 », « 20 h », « minuit », in the reader's time zone. */
export function formatHour(date: Date): string {
  const [heures, minutes] = [date.getHours(), date.getMinutes()];
  if (heures + minutes === 0) return 'minuit';
  return [heures, 'h', ...(minutes > 0 ? [String(minutes).padStart(2, '0')] : [])].join(INSECABLE);
}

/** « 4,3 Mo »: the decimal units that file managers show in French. */
export function formatSize(octets: number): string {
  if (octets < 1000) return `${octets}${INSECABLE}o`;
  const [valeur, unite] = octets < 1_000_000 ? [octets / 1000, 'ko'] : [octets / 1_000_000, 'Mo'];
  return `${valeur.toLocaleString('fr-FR', { maximumFractionDigits: valeur < 10 ? 1 : 0 })}${INSECABLE}${unite}`;
}
