import type { LectureRecue } from '../../src/domain/lecture-document.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import { SOURCES, type TypeSource } from '../../src/domain/source.ts';
import { concludeOnReadings, readDocument, recognise } from '../../src/workers/stages.ts';

export interface WholeFile {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** The instant written in every report of the tests. */
export const INSTANT = '2018-07-24T08:00:00.000Z';

/** Reads every document of the dropped files, as one drop. */
export async function readAll(fichiers: readonly WholeFile[], vague = 1): Promise<LectureRecue[]> {
  const lectures: LectureRecue[] = [];
  for (const { nom, octets } of fichiers) {
    const blob = new Blob([octets as Uint8Array<ArrayBuffer>]);
    for (const { chemin, type, lecture: lue } of await recognise(blob, nom, SOURCES)) {
      const lecture = lue ?? (type && (await readDocument(blob, nom, chemin, type, () => {})));
      if (lecture) lectures.push({ ...lecture, cle: `${vague}-${lectures.length}`, vague });
    }
  }
  return lectures;
}

/** The report alone of a conclusion. */
export const conclude = (
  lectures: readonly LectureRecue[],
  application: string,
  etabliLe: string,
  enLecture: readonly TypeSource[] = [],
): Rapport => concludeOnReadings(lectures, application, etabliLe, enLecture).rapport;

/** From bytes to report, every stage, without a worker. */
export async function control(fichiers: readonly WholeFile[]): Promise<Rapport> {
  return conclude(await readAll(fichiers), 'Veilleuse (test)', INSTANT);
}
