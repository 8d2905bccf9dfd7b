// `npm run fixtures`: writes fixtures/ again. Read the diff of the expected reports as you would read code.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { control } from '../test/kit/pipeline.ts';
import { SCENARIOS } from './scenarios.ts';

const root = resolve('fixtures');
rmSync(root, { recursive: true, force: true });
for (const { name, verdict, files } of SCENARIOS) {
  const dossier = join(root, `${name}--${verdict}`);
  mkdirSync(join(dossier, 'files'), { recursive: true });
  const ecrits = files();
  for (const { nom: fichier, octets } of ecrits) writeFileSync(join(dossier, 'files', fichier), octets);
  const rapport = await control(ecrits);
  writeFileSync(join(dossier, 'expected.json'), `${JSON.stringify(rapport, null, 1)}\n`);
  console.log(
    `${rapport.verdict === verdict ? 'ok  ' : `NOT ${rapport.verdict}: `} ${name}--${verdict}: ${rapport.phrase}`,
  );
}
