import type { Correspondance, Correspondances } from '../../domain/correspondances.ts';
import { download } from '../../exports/download.ts';
import { lazy } from '../commun/lazy.tsx';

/** What writes the list; it comes after the pages. */
const CSV = lazy(() => import('../../exports/csv.ts'));
const LISTE = lazy(() => import('../../exports/list-table.ts'));
const MOTS = lazy(() => import('./textes.ts'));

/** All that the export of a list needs. */
export const EXPORT_DE_LISTE = [CSV, LISTE, MOTS];

/** The list set against STS-Web: named after its kind, since it is no part of a report. */
export async function exporterListe(
  correspondances: Correspondances,
  estFaite: (correspondance: Correspondance) => boolean,
): Promise<void> {
  const [{ listTable }, { toCsv }, { CORRESPONDANCES, CORRESPONDANCES_MOTS }] = await Promise.all([
    LISTE.load(),
    CSV.load(),
    MOTS.load(),
  ]);
  const { service, csv } = CORRESPONDANCES;
  const tableau = listTable(correspondances, estFaite, { ...csv, etats: CORRESPONDANCES_MOTS, service });
  download(`veilleuse-correspondances-${correspondances.genre}.csv`, toCsv(tableau), 'csv');
}
