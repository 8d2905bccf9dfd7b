import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { forgeZip } from '../kit/zip.ts';
import { launchBrowser, type TestFile, type TestPage, watchPages } from './browser.ts';
import { listen } from './silence.ts';

/** What no school has: the page stays alive, says why it stops, and keeps what it had. */

/** `npm run confiance` gives the whole giants; `npm test` those that take a second, and test/caps.test.ts holds the caps. */
const WHOLE = process.env.VEILLEUSE_GIANTS !== undefined;
const chromium = launchBrowser();
const surveillee = watchPages();
const dossier = mkdtempSync(join(tmpdir(), 'veilleuse-'));
afterAll(() => rmSync(dossier, { recursive: true }));
const octets = (texte: string) => new TextEncoder().encode(texte);

const GROUPES = '<GROUPE><CODE_GROUPE>3A</CODE_GROUPE></GROUPE>'.repeat(100_000);
const ELEGROUPE = `<IMPORT_ELEVES VERSION="1.4"><PARAMETRES><UAJ>9839991T</UAJ></PARAMETRES><DONNEES><ELEVES><ELEVE><ELEVE_ID>1</ELEVE_ID><GROUPES>${GROUPES}</GROUPES></ELEVE></ELEVES></DONNEES></IMPORT_ELEVES>`;

const TOO_MANY: readonly TestFile[] = Array.from({ length: WHOLE ? 10_000 : 2_001 }, (_, i) => ({
  nom: `${i}.txt`,
  octets: octets('bruit'),
}));
const ENTRIES = Array.from({ length: 1_000 }, (_, i) => ({ nom: `${i}.xml`, contenu: '<X/>' }));

async function withResult(): Promise<TestPage> {
  const test = surveillee(await chromium.ouvrir());
  await test.lacher(filesOf({ graine: 61, eleves: 40, etablissements: 20 }));
  await test.attendre('resultat');
  return test;
}

it('refuses too many files at once, and keeps what it had', async () => {
  const test = await withResult();
  const phrase = await test.page.locator('h1').textContent();
  await test.lacher(TOO_MANY);
  await test.page.getByText(/Plus de 2.000 documents à la fois/).waitFor();
  expect(await test.page.locator('h1').textContent()).toBe(phrase);
  expect((await test.rapport()).verdict).toBe('pret');
  figure('giants, files at once: given, refused and said', `${TOO_MANY.length}, all`);
});

it.each<[string, TestFile, RegExp]>([
  ['1,000 entries', { nom: 'a.zip', octets: forgeZip(ENTRIES) }, /^Tout est prêt/],
  [
    '100,000 groups of a pupil',
    { nom: 'liens.zip', octets: forgeZip([{ nom: 'a.xml', contenu: ELEGROUPE }]) },
    /^Ce fichier sera refusé au dépôt/,
  ],
])('survives %s, and concludes', async (quoi, file, phrase) => {
  const test = await withResult();
  const read = test.resultatSuivant();
  await test.lacher([file]);
  await read;
  expect(await test.page.locator('h1').first().textContent()).toMatch(phrase);
  await test.recommencer();
  figure(`giants, ${quoi}`, 'read');
});

const PARAMETRES =
  '<PARAMETRES><UAJ>9839991T</UAJ><ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE><DATE_EXPORT>25/07/2018</DATE_EXPORT></PARAMETRES>';
const identite = (i: number) =>
  `<NOM_DE_FAMILLE>NOM${i}</NOM_DE_FAMILLE><PRENOM>P</PRENOM><DATE_NAISS>01/01/2005</DATE_NAISS>`;

/** A document of that many records under `racine` and `liste`, on the disk. */
async function writeGiant(racine: string, liste: string, count: number, record: (i: number) => string) {
  const path = join(dossier, `${racine}-${count}.xml`);
  function* pieces() {
    yield `<?xml version="1.0" encoding="ISO-8859-15"?><${racine}>${PARAMETRES}<DONNEES><${liste}>`;
    for (let i = 0; i < count; i += 1_000)
      yield Array.from({ length: Math.min(1_000, count - i) }, (_, j) => record(i + j)).join('');
    yield `</${liste}></DONNEES></${racine}>`;
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

const school = (i: number) =>
  `<ETABLISSEMENT><CODE_RNE>${i}</CODE_RNE><DENOM_PRINC>${'COLLEGE '.repeat(117)}</DENOM_PRINC></ETABLISSEMENT>`;

describe.runIf(WHOLE)('whole giants', () => {
  it.each<[quoi: string, write: () => Promise<string>, said: RegExp | null]>([
    [
      'an ELEGROUPE of 1,000,000 pupils',
      () =>
        writeGiant('IMPORT_ELEVES', 'ELEVES', 1_000_000, (i) => `<ELEVE ELEVE_ID="${i + 1e6}">${identite(i)}</ELEVE>`),
      /plus de 500.000 enregistrements, ce qu’aucun export ne contient/,
    ],
    [
      'an export of 1,000,000 pupils',
      () => writeGiant('BEE_ELEVES', 'ELEVES', 1_000_000, (i) => `<ELEVE ELEVE_ID="${i + 1e6}">${identite(i)}</ELEVE>`),
      /plus de 500.000 enregistrements, ce qu’aucun export ne contient/,
    ],
    ['a list of 390 MB', () => writeGiant('BEE_ETABLISSEMENTS', 'ETABLISSEMENTS', 380_000, school), null],
    [
      'a list of 410 MB',
      () => writeGiant('BEE_ETABLISSEMENTS', 'ETABLISSEMENTS', 400_000, school),
      /dépasse 400.Mo, ce qu’aucun export n’atteint/,
    ],
  ])('of %s: the page answers all the while, and keeps the others', async (quoi, write, said) => {
    const path = await write();
    const test = await withResult();
    const { page } = test;
    const silence = await listen(page);
    const fini = test.resultatSuivant();
    await page.locator('input[type=file][multiple]').setInputFiles(path);
    await fini;
    const pire = await silence();
    const { fichiers, phrase } = await test.rapport();
    expect(fichiers.map(({ probleme }) => probleme?.message ?? '').join('')).toMatch(said ?? /^$/);
    // the eight others, at least, still count
    expect(fichiers.filter(({ etat }) => etat === 'lu').length).toBeGreaterThanOrEqual(8);
    expect(await page.locator('h1').first().textContent()).toBe(phrase);
    expect(pire).toBeLessThan(2_000);
    figure(
      `giants, ${quoi}: read; longest time without an answer`,
      `${said ? 'no, and said' : 'yes'}; ${pire.toFixed()} ms`,
    );
  });
});
