import type { Rapport } from '../../domain/rapport.ts';
import { download } from '../../exports/download.ts';
import type { TableName } from '../../exports/formats.ts';
import { exportFileName, toJson } from '../../exports/json.ts';
import { lazy } from '../commun/lazy.tsx';

/** What writes tables, and opens what somebody sends; it comes after the pages. */
const TABLEAUX = lazy(() => import('../../exports/tables.ts'));
export const CSV = lazy(() => import('../../exports/csv.ts'));
export const XLSX = lazy(() => import('../../exports/xlsx.ts'));
export const OUVRIR = lazy(() => import('../../exports/open-report.ts'));
/** Says what is refused of it. */
export const BANDEAU_REFUS = lazy(() => import('./RefusDuRapport.tsx'));
const MOTS = lazy(() => import('./textes-tableaux.ts'));

/** Says where the report on screen comes from, when it is not simply that of the files at hand. */
export const BANDEAU_PROVENANCE = lazy(() => import('./Provenance.tsx'));
/** All that exports and imports need. */
export const EXPORTS = [TABLEAUX, CSV, XLSX, OUVRIR, BANDEAU_REFUS, BANDEAU_PROVENANCE, MOTS];

export const exporterJson = (rapport: Rapport): void =>
  download(exportFileName(rapport, 'json'), toJson(rapport), 'json');

export async function exporterCsv(rapport: Rapport, nom: TableName): Promise<void> {
  const [{ tablesOf }, { toCsv }, { MOTS_TABLEAUX }] = await Promise.all([TABLEAUX.load(), CSV.load(), MOTS.load()]);
  const tableau = tablesOf(rapport, MOTS_TABLEAUX).find((t) => t.nom === nom);
  if (tableau) download(exportFileName(rapport, 'csv', nom), toCsv(tableau), 'csv');
}

export async function exporterXlsx(rapport: Rapport): Promise<void> {
  const [{ tablesOf }, { toXlsx }, { MOTS_TABLEAUX }] = await Promise.all([TABLEAUX.load(), XLSX.load(), MOTS.load()]);
  download(exportFileName(rapport, 'xlsx'), await toXlsx(tablesOf(rapport, MOTS_TABLEAUX)), 'xlsx');
}
