import { expect, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { forgeZip } from '../kit/zip.ts';
import { launchBrowser, type TestFile, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();
const surveillee = watchPages();
const octets = (texte: string) => new TextEncoder().encode(texte);

const GROUPES = '<GROUPE><CODE_GROUPE>3A</CODE_GROUPE></GROUPE>'.repeat(100_000);
const ELEGROUPE = `<IMPORT_ELEVES VERSION="1.4"><PARAMETRES><UAJ>9839991T</UAJ></PARAMETRES><DONNEES><ELEVES><ELEVE><ELEVE_ID>1</ELEVE_ID><GROUPES>${GROUPES}</GROUPES></ELEVE></ELEVES></DONNEES></IMPORT_ELEVES>`;

const TOO_MANY: readonly TestFile[] = Array.from({ length: 2_001 }, (_, i) => ({
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
});

it.each<[string, TestFile, RegExp]>([
  ['1,000 entries', { nom: 'a.zip', octets: forgeZip(ENTRIES) }, /^Tout est prêt/],
  [
    '100,000 groups of a pupil',
    { nom: 'liens.zip', octets: forgeZip([{ nom: 'a.xml', contenu: ELEGROUPE }]) },
    /^Ce fichier sera refusé au dépôt/,
  ],
])(
  'survives %s, and concludes',
  async (_quoi, file, phrase) => {
    const test = await withResult();
    await test.lacher([file]);
    await test.attendre('lecture');
    await test.page.waitForSelector('main[data-etat=resultat]', { timeout: 280_000 });
    expect(await test.page.locator('h1').first().textContent()).toMatch(phrase);
    await test.recommencer();
  },
  400_000,
);
