import { expect, it } from 'vitest';
import type { Rapport } from '../src/domain/rapport.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { FAUTES } from '../src/school/index.ts';
import { createPool } from '../src/workers/pool.ts';
import { handleRequest } from '../src/workers/requests.ts';
import { figure } from './kit/figures.ts';
import { INSTANT, type WholeFile } from './kit/pipeline.ts';
import { filesOf } from './kit/schools.ts';
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
