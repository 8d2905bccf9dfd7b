import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../scripts/scenarios.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { control } from './kit/pipeline.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const conforme = ajv.compile(
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'contract/rapport.schema.json'), 'utf8')) as object,
);

const ecoles = readdirSync(FIXTURES).sort();

it('holds every scenario: run `npm run fixtures`', () => {
  expect(ecoles).toEqual(SCENARIOS.map(({ name, verdict }) => `${name}--${verdict}`).sort());
  expect(ecoles.length).toBeGreaterThanOrEqual(12);
});

/** From the bytes on disk to the whole report: what is expected, and nothing else. */
describe.each(ecoles)('%s', (ecole) => {
  const dossier = join(FIXTURES, ecole);
  const attendu = JSON.parse(readFileSync(join(dossier, 'expected.json'), 'utf8')) as Rapport;
  const fichiers = readdirSync(join(dossier, 'files')).map((nom) => ({
    nom,
    octets: new Uint8Array(readFileSync(join(dossier, 'files', nom))),
  }));

  it('gives the whole report expected, in any order of the files', async () => {
    expect(await control(fichiers)).toEqual(attendu);
    expect(await control([...fichiers].reverse())).toEqual(attendu);
  });

  it('has the verdict of its name, in the shape of the contract', () => {
    expect(attendu.verdict).toBe(ecole.split('--')[1]);
    expect(conforme(attendu), JSON.stringify(conforme.errors)).toBe(true);
  });

  it('counts what it lists', () => {
    const { nuit } = attendu;
    if (!nuit) return expect(attendu.regles.some((r) => r.etat === 'non-executee')).toBe(true);
    const { lus, complets, partiels, rejetes, absents } = nuit.compteurs;
    expect(complets + partiels + rejetes).toBe(lus);
    expect(nuit.eleves.filter((e) => e.sort === 'partiel').length).toBe(partiels);
    expect(nuit.eleves.filter((e) => e.sort === 'rejete').length).toBe(rejetes);
    expect(nuit.absents.length).toBe(absents);
    expect(nuit.liens.crees + nuit.liens.rejetes).toBe(nuit.liens.lus);
    return undefined;
  });
});
