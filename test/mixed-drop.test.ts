import { expect, it } from 'vitest';
import { scenariosOf } from '../scripts/scenarios.ts';
import { uaiDe } from '../src/domain/identifiants.ts';
import type { EcouteMoteur } from '../src/domain/moteur.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { createPool } from '../src/workers/pool.ts';
import { handleRequest } from '../src/workers/requests.ts';
import { INSTANT, type WholeFile } from './kit/pipeline.ts';
import { InProcessWorker } from './kit/worker.ts';

/** Of the invented academy: none is the one that a stray export names (`school/fautes/fichiers.ts`). */
const numberOf = (rank: number): string => String(9_839_000 + rank);

const createOne = () =>
  createPool(
    () => new InProcessWorker(handleRequest),
    () => Promise.reject(new Error('no list here')),
    { application: 'test', now: () => INSTANT, image: (suite) => setTimeout(suite), count: 2 },
  );

const given = (fichiers: readonly WholeFile[]) =>
  fichiers.map(({ nom, octets }) => ({ nom, contenu: new Blob([octets as Uint8Array<ArrayBuffer>]) }));

type Answer =
  | { readonly final: Rapport }
  | { readonly several: Parameters<EcouteMoteur['plusieurs']>[0]; readonly touched: readonly string[] };

/** What a request ends in. */
const ending = (request: (ecoute: EcouteMoteur) => void): Promise<Answer> =>
  new Promise((resoudre, rejeter) =>
    request({
      avance: () => undefined,
      conclu: (final, reste) => reste === 0 && resoudre({ final }),
      plusieurs: (several, touched) => resoudre({ several, touched }),
      panne: (message) => rejeter(new Error(message)),
    }),
  );

async function alone(fichiers: readonly WholeFile[]): Promise<Rapport> {
  const pool = createOne();
  const answer = await ending((ecoute) => pool.lire(given(fichiers), ecoute));
  if (!('final' in answer)) throw new Error('One school was taken for several.');
  return answer.final;
}

const schools = scenariosOf('')
  .filter(({ name }) => name !== 'college-demo')
  .map(({ name }, rank) => {
    const scenario = scenariosOf(numberOf(rank)).find((other) => other.name === name);
    const fichiers = (scenario?.files() ?? []).map(({ nom, octets }) => ({ nom: `${name}/${nom}`, octets }));
    return { name, uai: uaiDe(numberOf(rank)), fichiers };
  });
const pairs = schools.flatMap((school, rank) => (rank % 2 ? [[schools[rank - 1] as typeof school, school]] : []));

/** All in one, which is sorted before it is read, then two by two, which are read before they are sorted. */
const drops = [schools, ...pairs];

it.each(drops.map((drop) => [drop.map(({ name }) => name).join(', '), drop] as const))(
  'gives each school the report of its own drop: %s',
  async (names, drop) => {
    const hasard = creerHasard(drop.length, names);
    const mixed = drop
      .flatMap(({ fichiers }) => fichiers)
      .map((fichier) => [hasard.entier(1e9), fichier] as const)
      .sort(([a], [b]) => a - b)
      .map(([, fichier]) => fichier);
    const pool = createOne();
    const sorted = await ending((ecoute) => pool.lire(given(mixed), ecoute));
    if (!('several' in sorted)) throw new Error('Several schools were taken for one.');
    expect(sorted.several.etablissements.map(({ uai }) => uai).sort()).toEqual(drop.map(({ uai }) => uai).sort());
    expect(sorted.several.enDoute).toEqual([]);
    for (const { uai, fichiers } of drop) {
      const answer = await ending((ecoute) => pool.controler(uai, ecoute));
      expect('final' in answer && JSON.stringify(answer.final)).toBe(JSON.stringify(await alone(fichiers)));
    }
  },
);
