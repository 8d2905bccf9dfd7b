import { SOURCES } from '../src/domain/source.ts';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';
import { recognise } from '../src/workers/stages.ts';
import { conclude } from '../test/kit/pipeline.ts';
import { median } from './figures.ts';

/** Milliseconds to conclude on a school (rules, causes, report), the code compiled, in Node. */
export async function timeRules(pupils: number, rounds: number): Promise<number> {
  const files = ecrireFichiers(
    genererEcole({ graine: 1, eleves: pupils, fautes: [{ nom: 'groupe-inconnu', nombre: 2 }] }),
  );
  const readings = [];
  for (const { nom, octets } of files) {
    const [seen] = await recognise(new Blob([octets]), nom, SOURCES);
    if (!seen?.lecture) throw new Error(`${nom} was not read`);
    readings.push({ ...seen.lecture, cle: nom, vague: 1 });
  }
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    const { nuit } = conclude(readings, 'bench', '');
    if (!nuit) throw new Error(`no night for ${pupils} pupils`);
    times.push(performance.now() - before);
  }
  return median(times);
}
