// `npm run fixtures`: writes fixtures/ again. Read the diff of the expected reports as you would read code.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { controler } from '../test/kit/pipeline.ts';
import { SCENARIOS } from './scenarios.ts';

const racine = resolve('fixtures');
rmSync(racine, { recursive: true, force: true });
for (const { nom, verdict, fichiers } of SCENARIOS) {
  const dossier = join(racine, `${nom}--${verdict}`);
  mkdirSync(join(dossier, 'files'), { recursive: true });
  const ecrits = fichiers();
  for (const { nom: fichier, octets } of ecrits) writeFileSync(join(dossier, 'files', fichier), octets);
  const rapport = await controler(ecrits);
  writeFileSync(join(dossier, 'expected.json'), `${JSON.stringify(rapport, null, 1)}\n`);
  console.log(
    `${rapport.verdict === verdict ? 'ok  ' : `NOT ${rapport.verdict}: `} ${nom}--${verdict}: ${rapport.phrase}`,
  );
}
