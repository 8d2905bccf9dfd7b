import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { exportFileName, toJson } from './json.ts';

const schema = JSON.parse(readFileSync(new URL('../../test/contract/rapport.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const valide = ajv.compile(schema);

describe('the exported report', () => {
  it('is the report and nothing else, valid against the contract', () => {
    const rapport = exampleRapport();
    const exporte = JSON.parse(toJson(rapport));
    expect(valide(exporte), JSON.stringify(valide.errors)).toBe(true);
    expect(exporte).toEqual(JSON.parse(JSON.stringify(rapport)));
  });

  it('is named after the school and the local day of the control', () => {
    // 22:15 UTC on the 23rd is the morning of the 24th in Nouméa.
    expect(exportFileName(exampleRapport(), 'json')).toBe('veilleuse-9839001S-2018-08-24.json');
    expect(exportFileName(exampleRapport({ etablissement: null }), 'json')).toBe('veilleuse-sans-uai-2018-08-24.json');
    const partage = exampleRapport({ pseudonymise: { petitsGroupes: [] } });
    expect(exportFileName(partage, 'csv', 'causes')).toBe('veilleuse-9839001S-2018-08-24-pseudonymise-causes.csv');
    const etrange = exampleRapport({ etablissement: { uai: '../x', nom: null } });
    expect(exportFileName(etrange, 'json')).toBe('veilleuse-x-2018-08-24.json');
  });
});
