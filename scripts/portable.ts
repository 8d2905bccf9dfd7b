// `npm run build:portable`: the portable copy alone, in dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, version } from './build/common.ts';
import { buildCopy, COPY_NAME } from './build/portable.ts';

const { html, octets, sha256 } = await buildCopy();
mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(join(ROOT, 'dist', COPY_NAME), html);
console.log(`dist/${COPY_NAME}: version ${version}, ${octets} bytes\nSHA-256 ${sha256}`);
