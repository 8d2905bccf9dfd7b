import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ecoleDemo } from '../../src/school/index.ts';
import { demoFiles } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage } from './browser.ts';

const chromium = launchBrowser();

/** The teachers of the demo school as EDT would list them: one cut, one unknown, one post. */
function professeurs(): { liste: string; exacts: number } {
  const { individus } = ecoleDemo().sts;
  const noms = individus.filter(({ fonction }) => fonction === 'ENS').map(({ nom, prenom }) => `${nom}\t${prenom}`);
  const [premier = '', ...autres] = noms;
  const lignes = [premier.replace('\t', '-INVENTÉ\t'), ...autres, 'BMP EPS\t', 'PERSONNE\tDiconnu'];
  return { liste: ['Nom\tPrénom', ...lignes].join('\r\n'), exacts: autres.length };
}

const { liste, exacts } = professeurs();

const coller = async ({ page }: TestPage, texte: string) => {
  await page.getByLabel('Liste copiée d’EDT ou de PRONOTE').fill(texte);
  await page.getByRole('button', { name: 'Comparer à STS-Web' }).click();
};

const etats = ({ page }: TestPage) =>
  page
    .locator('tr[data-correspondance]')
    .evaluateAll((lignes) => lignes.map((ligne) => (ligne as HTMLElement).dataset.correspondance));

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('correspondences (%s, %i px)', (colorScheme, width) => {
  it('of a pasted list are found, filtered, ticked, and asked of nobody outside', async () => {
    const test = await chromium.ouvrir({ colorScheme, viewport: { width, height: 900 } });
    const { page } = test;
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.attendre('resultat');
    const requetes = test.requetes.length;
    await page.getByRole('link', { name: 'Correspondances entre EDT et STS-Web' }).click();
    await page.waitForSelector('h1:focus');
    await accessible(test);

    await coller(test, liste);
    await page.waitForSelector('table.correspondances-aSuivre');
    const trouves = await etats(test);
    expect(trouves.filter((etat) => etat === 'sure').length).toBe(exacts);
    expect(trouves.filter((etat) => etat !== 'sure')).toEqual(['probable', 'sans-personne', 'aucune']);
    for (const resume of await page.locator('[data-page] summary').all()) await resume.click();
    await accessible(test);

    await page.getByLabel(/^Sûre/).uncheck();
    await page.getByLabel('Fait : BMP EPS').check();
    await page.getByLabel('Seulement ce qui reste à faire').check();
    expect(await etats(test)).toEqual(['probable', 'aucune']);
    await accessible(test);

    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter la liste (CSV)' }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('veilleuse-correspondances-enseignants.csv');
    const lignes = (await readFile(await csv.path(), 'utf8')).trim().split('\r\n');
    expect(lignes).toHaveLength(1 + trouves.length);
    expect(lignes).toContain('Oui;BMP EPS;Poste sans personne;;;');

    await page.getByLabel('Nature de la liste').selectOption({ label: 'Classes' });
    await page.waitForSelector('caption:has-text("Classes")', { state: 'attached' });
    expect(new Set(await etats(test))).toEqual(new Set(['aucune']));
    expect(test.requetes.slice(requetes).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });

  it('wait for sts_emp on their page, and answer when it comes; a bad list is told', async () => {
    const test = await chromium.ouvrir({ colorScheme, viewport: { width, height: 900 } });
    const { page } = test;
    await page.evaluate(() => location.assign('#/correspondances'));
    await page.getByText('Il manque sts_emp. Prenez-le dans').waitFor();
    await coller(test, '6 A\n6 B\n9 Z');
    await page.getByText('Il manque sts_emp pour comparer cette liste.').waitFor();
    await accessible(test);

    const sts = demoFiles().filter(({ type }) => type === 'sts');
    await test.lacher(sts);
    await page.waitForSelector('table.correspondances-aSuivre');
    expect(await etats(test)).toEqual(['sure', 'sure', 'aucune']);
    expect(page.url()).toContain('#/correspondances');

    const classeur = { name: 'liste.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004') };
    await page.getByLabel('Choisir une liste enregistrée').setInputFiles(classeur);
    await page.getByText('Ce document n’est pas une liste en texte.').waitFor();
    const csv = { name: 'classes.csv', mimeType: 'text/csv', buffer: Buffer.from('Classe;Effectif\r\n6 A;24\r\n') };
    await page.getByLabel('Choisir une liste enregistrée').setInputFiles(csv);
    await page.getByText('Liste lue dans « classes.csv ».').waitFor();
    await page.waitForSelector('table.correspondances-aSuivre');
    expect(await etats(test)).toEqual(['sure']);
    await accessible(test);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });

  it('are followed by what the LSU would lack, class by class', async () => {
    const test = await chromium.ouvrir({ colorScheme, viewport: { width, height: 900 } });
    const { page } = test;
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.attendre('resultat');
    await page.getByRole('link', { name: 'Prêt pour le LSU' }).click();
    await page.getByText('Ce que le LSU exige est attesté').waitFor();
    const classes = page.locator('.lsu-classeLsu');
    expect(await classes.count()).toBe(5);
    for (const resume of await page.locator('.lsu-classeLsu summary').all()) await resume.click();
    await page.waitForFunction(() => document.querySelectorAll('.lsu-classeLsu tbody tr').length === 8);
    expect(await page.getByText('MATHEMATIQUES, groupe MPERMANGR2').count()).toBe(2);
    await accessible(test);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });
});
