import type { Rapport } from '../../domain/report.ts';
import { telecharger } from '../../exports/download.ts';
import type { NomTableau } from '../../exports/formats.ts';
import { enJson, nomDuFichier } from '../../exports/json.ts';
import { lazy } from '../commun/lazy.tsx';

/** What writes tables, and opens what somebody sends; it comes after the pages. */
const TABLEAUX = lazy(() => import('../../exports/tableaux.ts'));
const CSV = lazy(() => import('../../exports/csv.ts'));
const XLSX = lazy(() => import('../../exports/xlsx.ts'));
export const OUVRIR = lazy(() => import('../../exports/ouvrir.ts'));
const MOTS = lazy(() => import('./textes-tableaux.ts'));

/** All that exports and imports need. */
export const EXPORTS = [TABLEAUX, CSV, XLSX, OUVRIR, MOTS];

export const exporterJson = (rapport: Rapport): void =>
  telecharger(nomDuFichier(rapport, 'json'), enJson(rapport), 'json');

export async function exporterCsv(rapport: Rapport, nom: NomTableau): Promise<void> {
  const [{ tableaux }, { enCsv }, { MOTS_TABLEAUX }] = await Promise.all([TABLEAUX.load(), CSV.load(), MOTS.load()]);
  const tableau = tableaux(rapport, MOTS_TABLEAUX).find((t) => t.nom === nom);
  if (tableau) telecharger(nomDuFichier(rapport, 'csv', nom), enCsv(tableau), 'csv');
}

export async function exporterXlsx(rapport: Rapport): Promise<void> {
  const [{ tableaux }, { enXlsx }, { MOTS_TABLEAUX }] = await Promise.all([TABLEAUX.load(), XLSX.load(), MOTS.load()]);
  telecharger(nomDuFichier(rapport, 'xlsx'), await enXlsx(tableaux(rapport, MOTS_TABLEAUX)), 'xlsx');
}
