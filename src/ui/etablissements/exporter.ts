import type { DateIso } from '../../domain/dates.ts';
import { download } from '../../exports/download.ts';
import type { OverviewLine } from '../../exports/overview-table.ts';
import { localDay } from '../../state/days.ts';
import type { SchoolRow } from '../../state/schools.ts';
import { lazy } from '../commun/lazy.tsx';
import { CSV, XLSX } from '../remise/exporter.ts';

/** What writes the overview as a table, with its words; it comes after the pages. */
const TABLEAU = lazy(async () => {
  const [table, { MOTS_DU_TABLEAU }] = await Promise.all([
    import('../../exports/overview-table.ts'),
    import('./textes-tableau.ts'),
  ]);
  return { ...table, mots: MOTS_DU_TABLEAU };
});

export const EXPORT_DES_ECOLES = [TABLEAU];

const ligneDe = ({ uai, apercu, origine }: SchoolRow): OverviewLine => ({
  uai,
  apercu,
  jour: apercu && localDay(new Date(apercu.etabliLe)),
  recu: origine === 'recu',
});

export async function exporterEcolesCsv(rows: readonly SchoolRow[], jour: DateIso): Promise<void> {
  const [{ overviewTable, overviewFileName, mots }, { toCsv }] = await Promise.all([TABLEAU.load(), CSV.load()]);
  download(overviewFileName(jour, 'csv'), toCsv(overviewTable(rows.map(ligneDe), mots)), 'csv');
}

export async function exporterEcolesXlsx(rows: readonly SchoolRow[], jour: DateIso): Promise<void> {
  const [{ overviewTable, overviewFileName, mots }, { toXlsx }] = await Promise.all([TABLEAU.load(), XLSX.load()]);
  download(overviewFileName(jour, 'xlsx'), await toXlsx([overviewTable(rows.map(ligneDe), mots)]), 'xlsx');
}
