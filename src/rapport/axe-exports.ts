import { type DateIso, joursEntre, SEUIL_EXPORT_ANCIEN } from '../domain/dates.ts';
import { ajouter } from '../domain/par-cle.ts';
import type { Rapport } from '../domain/rapport.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';

/** A day, and the documents that were exported on it. */
export interface JourDExport {
  readonly jour: DateIso;
  readonly types: readonly TypeSource[];
  /** More than a week older than the newest document (CTRL_FICHIERS_03's limit). */
  readonly ancien: boolean;
}

/** A day of the axis. */
export interface JourDeLAxe extends JourDExport {
  /** Days from it to the evening that the axis ends on; 0 that very day. */
  readonly age: number;
}

/** The days of the axis, as seen from one evening. */
export const axeDesExports = (rapport: Pick<Rapport, 'fichiers'>, soir: DateIso): readonly JourDeLAxe[] =>
  joursDesExports(rapport).map((jour) => ({ ...jour, age: Math.max(0, joursEntre(jour.jour, soir)) }));

/** The days of the documents that count, oldest first; a document without a date is left out. */
export function joursDesExports({ fichiers }: Pick<Rapport, 'fichiers'>): readonly JourDExport[] {
  const parJour = new Map<DateIso, TypeSource[]>();
  for (const type of SOURCES) {
    const jour = fichiers.find((f) => f.type === type && f.etat === 'lu')?.dateExport;
    if (jour) ajouter(parJour, jour, type);
  }
  const jours = [...parJour].sort(([a], [b]) => joursEntre(b, a));
  const recent = jours.at(-1)?.[0];
  return jours.map(([jour, types]) => ({
    jour,
    types,
    ancien: recent !== undefined && joursEntre(jour, recent) > SEUIL_EXPORT_ANCIEN,
  }));
}
