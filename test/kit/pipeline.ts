import type { LectureRecue } from '../../src/domain/lecture.ts';
import type { Rapport } from '../../src/domain/report.ts';
import { conclure, lire, reconnaitre } from '../../src/workers/stages.ts';

export interface FichierEntier {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** The instant written in every report of the tests. */
export const INSTANT = '2018-07-24T08:00:00.000Z';

/** Reads every document of the dropped files, as one drop. */
export async function lireTout(fichiers: readonly FichierEntier[], vague = 1): Promise<LectureRecue[]> {
  const lectures: LectureRecue[] = [];
  for (const { nom, octets } of fichiers) {
    const blob = new Blob([octets as Uint8Array<ArrayBuffer>]);
    for (const { chemin, type, refus } of await reconnaitre(blob, nom)) {
      const lecture = type ? await lire(blob, nom, chemin, type, () => {}) : refus;
      if (lecture) lectures.push({ ...lecture, cle: `${vague}-${lectures.length}`, vague });
    }
  }
  return lectures;
}

/** From bytes to report, every stage, without a worker. */
export async function controler(fichiers: readonly FichierEntier[]): Promise<Rapport> {
  return conclure(await lireTout(fichiers), 'Veilleuse (test)', INSTANT);
}
