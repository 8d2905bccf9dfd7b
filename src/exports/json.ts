import type { Rapport } from '../domain/rapport.ts';
import type { ExportFormat } from './formats.ts';

/** The report as the public contract prints it (test/contract/rapport.schema.json), and nothing else. */
export function toJson(rapport: Rapport): string {
  return `${JSON.stringify(rapport, null, 2)}\n`;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * `veilleuse-9830418M-2018-08-24-causes.csv`; the day is the one the user lived, not UTC's. The school's number stays on
 * a pseudonymised report, which says so: support looks after dozens of schools.
 */
export function exportFileName(rapport: Rapport, format: ExportFormat, quoi = ''): string {
  const instant = new Date(rapport.etabliLe);
  const jour = `${instant.getFullYear()}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`;
  const uai = rapport.etablissement?.uai.replace(/\W/g, '') || 'sans-uai';
  const parties = ['veilleuse', uai, jour, rapport.pseudonymise && 'pseudonymise', quoi];
  return `${parties.filter(Boolean).join('-')}.${format}`;
}
