import { expect, it } from 'vitest';
import type { LectureRecue } from '../src/domain/lecture-document.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { SOURCES } from '../src/domain/source.ts';
import type { Content } from '../src/intake/content.ts';
import { findDocuments } from '../src/intake/documents.ts';
import { resavedSigns } from '../src/intake/resaved.ts';
import { creerLecteur } from '../src/readers/index.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { FAUTES } from '../src/school/index.ts';
import { decodeInto } from '../src/workers/decoding.ts';
import { createPool } from '../src/workers/pool.ts';
import { handleRequest } from '../src/workers/requests.ts';
import { figure } from './kit/figures.ts';
import { conclude, INSTANT, readAll, type WholeFile } from './kit/pipeline.ts';
import { allFilesOf, filesOf } from './kit/schools.ts';
import { InProcessWorker } from './kit/worker.ts';

const fautes = [...FAUTES.keys()].filter((_, rang) => rang % 4 === 1).map((nom) => ({ nom, nombre: 1 }));
const FILES = filesOf({ graine: 41, eleves: 90, etablissements: 5, communes: 5, fautes });
const SHUFFLES = 12;

/** The final report of a drop, as JSON: one file after the other, by so many workers. */
const control = (fichiers: readonly WholeFile[], count: number): Promise<string> =>
  new Promise((resoudre, rejeter) => {
    const pool = createPool(
      () => new InProcessWorker(handleRequest),
      () => Promise.reject(new Error('no list here')),
      { application: 'test', now: () => INSTANT, image: (suite) => setTimeout(suite), count },
    );
    const donnes = fichiers.map(({ nom, octets }) => ({ nom, contenu: new Blob([octets as Uint8Array<ArrayBuffer>]) }));
    pool.lire(donnes, {
      avance: () => undefined,
      plusieurs: () => rejeter(new Error('one school')),
      conclu: (rapport: Rapport, reste) => reste === 0 && resoudre(JSON.stringify(rapport)),
      panne: (message) => rejeter(new Error(message)),
    });
  });

it('gives the same report whatever the order of the files and the number of workers', async () => {
  const attendu = await control(FILES, 2);
  for (let seed = 0; seed < SHUFFLES; seed++) {
    const hasard = creerHasard(seed, 'ordre');
    const melanges = FILES.map((fichier) => [hasard.entier(1e9), fichier] as const).sort(([a], [b]) => a - b);
    const workers = 1 + (seed % 4);
    const rapport = await control(
      melanges.map(([, fichier]) => fichier),
      workers,
    );
    expect(rapport === attendu, `seed ${seed}, ${workers} workers`).toBe(true);
  }
  figure('orders of the files, with one to four workers: tried, reports that differ in anything', `${SHUFFLES}, 0`);
});

/** The same bytes, so many at a time. */
const inPieces = (content: Content, size: number): Content => ({
  ...content,
  async *read() {
    for await (const chunk of content.read())
      for (let start = 0; start < chunk.length; start += size) yield chunk.subarray(start, start + size);
  },
});

/**
 * The same reading, with all that comes of the document's bytes taken from so many at a time. The product cuts files
 * itself, and asks no stream of the browser: the pieces are made where it takes its own, between the bytes and the text.
 */
async function readInPieces(file: WholeFile, reading: LectureRecue, size: number): Promise<LectureRecue> {
  const blob = new Blob([file.octets as Uint8Array<ArrayBuffer>]);
  for await (const found of findDocuments(blob, file.nom)) {
    if ('probleme' in found) throw found.probleme;
    const document = { ...found.document, content: inPieces(found.document.content, size) };
    const { lu, ecriture } = await decodeInto(document, found.type, creerLecteur);
    const { parametres } = lu as { parametres: { uaj: string | null; anneeScolaire: number | null } };
    const indices = resavedSigns(found.type, document, ecriture);
    const { indices: _, ...fichier } = reading.fichier;
    return {
      ...reading,
      fichier: {
        ...fichier,
        uai: parametres.uaj,
        anneeScolaire: parametres.anneeScolaire,
        ...(indices.length > 0 && { indices }),
      },
      modele: new TextEncoder().encode(JSON.stringify(lu)),
    };
  }
  throw new Error('no document');
}

it('gives the same report however few bytes come at a time', async () => {
  const files = allFilesOf({ graine: 43, eleves: 60, etablissements: 20, communes: 20, fautes });
  const readings = await readAll(files);
  expect(new Set(readings.map(({ fichier }) => fichier.type))).toEqual(new Set(SOURCES));
  const expected = JSON.stringify(conclude(readings, 'test', INSTANT));
  const sizes = [1, 7, 64, 4_096];
  for (const size of sizes) {
    const cut: LectureRecue[] = [];
    for (const [rank, reading] of readings.entries()) {
      const file = files[rank];
      if (!file) throw new Error('no file');
      cut.push(await readInPieces(file, reading, size));
    }
    expect(JSON.stringify(conclude(cut, 'test', INSTANT)) === expected, `${size} bytes at a time`).toBe(true);
  }
  figure('bytes at a time, of the ten documents: tried, reports that differ in anything', `${sizes.join(', ')}; 0`);
});
