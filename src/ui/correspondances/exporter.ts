import type { Correspondance, Correspondances } from '../../domain/correspondances.ts';
import { telecharger } from '../../exports/download.ts';

/** What writes the list is no part of the first visit's weight: it comes after the pages, and then stays. */
const charger = {
  csv: () => import('../../exports/csv.ts'),
  liste: () => import('../../exports/liste.ts'),
  motsListe: () => import('./textes.ts'),
};

/** Asks for all that the export of a list needs, so that nothing is asked for afterwards. */
export async function prechargerExportDeListe(): Promise<void> {
  for (const demander of Object.values(charger)) await demander().catch(() => undefined);
}

/** The list set against STS-Web: named after its kind, since it is no part of a report. */
export async function exporterListe(
  correspondances: Correspondances,
  estFaite: (correspondance: Correspondance) => boolean,
): Promise<void> {
  const [{ tableauDeListe }, { enCsv }, { CORRESPONDANCES, CORRESPONDANCES_MOTS }] = await Promise.all([
    charger.liste(),
    charger.csv(),
    charger.motsListe(),
  ]);
  const { service, csv } = CORRESPONDANCES;
  const tableau = tableauDeListe(correspondances, estFaite, { ...csv, etats: CORRESPONDANCES_MOTS, service });
  telecharger(`veilleuse-correspondances-${correspondances.genre}.csv`, enCsv(tableau), 'csv');
}
