import type { DocumentEnCours } from '../domain/moteur.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';

/** Documents not recognised yet, or refused at the first look. */
export function otherDocuments(documents: readonly DocumentEnCours[]): readonly DocumentEnCours[] {
  return documents.filter((d) => d.type === null || (d.fichier !== null && d.fichier.etat !== 'lu'));
}

export function progressOf(documents: readonly DocumentEnCours[]): { readonly lus: number; readonly octets: number } {
  let [lus, octets] = [0, 0];
  for (const d of documents) {
    lus += d.fichier ? d.octets : Math.min(d.lus, d.octets);
    octets += d.octets;
  }
  return { lus, octets };
}

/** The kinds still being read behind a provisional report. */
export function kindsInProgress(documents: readonly DocumentEnCours[]): readonly TypeSource[] {
  return SOURCES.filter((type) => documents.some((d) => d.type === type && !d.fichier));
}
