import type { Rapport } from '../domain/report.ts';

/** The report as the public contract prints it (test/contract/rapport.schema.json), and nothing else. */
export function enJson(rapport: Rapport): string {
  return `${JSON.stringify(rapport, null, 2)}\n`;
}

const deuxChiffres = (n: number) => String(n).padStart(2, '0');

/** `veilleuse-9830418M-2018-08-24.json`; the day is the one the user lived, not UTC's. */
export function nomDuRapport(rapport: Rapport): string {
  const instant = new Date(rapport.etabliLe);
  const jour = `${instant.getFullYear()}-${deuxChiffres(instant.getMonth() + 1)}-${deuxChiffres(instant.getDate())}`;
  return `veilleuse-${rapport.etablissement?.uai ?? 'sans-uai'}-${jour}.json`;
}
