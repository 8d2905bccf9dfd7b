import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const xmllintFound = spawnSync('xmllint', ['--version']).status === 0;

/** Whether libxml2 finds each document valid against a schema; a malformed one is not. */
export function judgeWithXmllint(xsd: string, documents: readonly string[]): boolean[] {
  const dossier = mkdtempSync(join(tmpdir(), 'xmllint-'));
  try {
    const schema = join(dossier, 'schema.xsd');
    writeFileSync(schema, xsd);
    const chemins = documents.map((document, i) => {
      const chemin = join(dossier, `${i}.xml`);
      writeFileSync(chemin, document);
      return chemin;
    });
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...chemins], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const valides = new Set(stderr.split('\n').filter((ligne) => ligne.endsWith(' validates')));
    return chemins.map((chemin) => valides.has(`${chemin} validates`));
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** For the message of a skipped test. */
export const NO_XMLLINT = 'xmllint is not on this machine: apt-get install libxml2-utils';
