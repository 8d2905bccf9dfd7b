// `npm run build:portable`: the portable copy alone, in dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RACINE, version } from './build/common.ts';
import { construireCopie, NOM_COPIE } from './build/portable.ts';

const { html, octets, sha256 } = await construireCopie();
mkdirSync(join(RACINE, 'dist'), { recursive: true });
writeFileSync(join(RACINE, 'dist', NOM_COPIE), html);
console.log(`dist/${NOM_COPIE}: version ${version}, ${octets} bytes\nSHA-256 ${sha256}`);
