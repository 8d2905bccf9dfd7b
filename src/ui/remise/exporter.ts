import type { Rapport } from '../../domain/report.ts';
import { telecharger } from '../../exports/download.ts';
import type { NomTableau } from '../../exports/formats.ts';
import { enJson, nomDuFichier } from '../../exports/json.ts';

/** What writes tables is no part of the first visit's weight: it comes after the pages, and then stays. */
const charger = {
  tableaux: () => import('../../exports/tableaux.ts'),
  csv: () => import('../../exports/csv.ts'),
  xlsx: () => import('../../exports/xlsx.ts'),
  ouvrir: () => import('../../exports/ouvrir.ts'),
  motsTableaux: () => import('./textes-tableaux.ts'),
};

/** Asks for all that exports and imports need, so that nothing is asked for afterwards. */
export async function prechargerExports(): Promise<void> {
  for (const demander of Object.values(charger)) await demander().catch(() => undefined);
}

export const exporterJson = (rapport: Rapport): void =>
  telecharger(nomDuFichier(rapport, 'json'), enJson(rapport), 'json');

export async function exporterCsv(rapport: Rapport, nom: NomTableau): Promise<void> {
  const [{ tableaux }, { enCsv }, { MOTS_TABLEAUX }] = await Promise.all([
    charger.tableaux(),
    charger.csv(),
    charger.motsTableaux(),
  ]);
  const tableau = tableaux(rapport, MOTS_TABLEAUX).find((t) => t.nom === nom);
  if (tableau) telecharger(nomDuFichier(rapport, 'csv', nom), enCsv(tableau), 'csv');
}

export async function exporterXlsx(rapport: Rapport): Promise<void> {
  const [{ tableaux }, { enXlsx }, { MOTS_TABLEAUX }] = await Promise.all([
    charger.tableaux(),
    charger.xlsx(),
    charger.motsTableaux(),
  ]);
  telecharger(nomDuFichier(rapport, 'xlsx'), await enXlsx(tableaux(rapport, MOTS_TABLEAUX)), 'xlsx');
}
