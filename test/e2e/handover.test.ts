import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { TABLE_NAMES } from '../../src/exports/formats.ts';
import { createCanaries, partsOfCanaries } from '../kit/canaries.ts';
import { canarySchool, NIGHT_FAULTS, schoolWith, twiceEach, writtenOf } from '../kit/canary-school.ts';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { found } from '../kit/secrets.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, sharedPage, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();

const surveillee = watchPages();
const ouverte = sharedPage(async () => {
  const test = await chromium.ouvrir();
  await test.page.waitForLoadState('networkidle');
  return test;
});

/** The demo on its first view, whatever the test before looked at; begun again when that one left it. */
async function demo(width = 1280, height = 720): Promise<TestPage> {
  const test = ouverte();
  const { page } = test;
  await test.regarder(width, height);
  await page.evaluate(() => location.assign('#/'));
  if (await page.locator('main[data-etat=accueil]').isVisible())
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await test.attendre('resultat');
  await page.waitForSelector('a[aria-current=page][href="#/"]');
  return test;
}

async function telecharger({ page }: TestPage, bouton: string): Promise<{ nom: string; octets: Buffer }> {
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: bouton }).click(),
  ]);
  return { nom: fichier.suggestedFilename(), octets: await readFile(await fichier.path()) };
}

const nomsDe = ({ nuit, eleves }: Rapport) =>
  new Set([...(nuit?.eleves ?? []), ...(eleves ?? [])].map(({ nom }) => nom).filter((nom) => nom.length > 3));

describe('the exports', () => {
  it('are read back by other hands, and ask for nothing more than the page already has', async () => {
    const test = await demo();
    const rapport = await test.rapport();
    const requetes = test.requetes.length;
    await test.ouvrirPlus();
    await test.page.getByText('Exporter en tableaux (XLSX, CSV)').click();
    const anomalies = rapport.nuit?.eleves.flatMap((e) => e.anomalies.map((a) => [e.nom, e.eleveId, a.code])) ?? [];
    expect(anomalies.length).toBeGreaterThan(10);

    for (const nom of TABLE_NAMES) {
      await test.page.getByLabel('Tableau à exporter').selectOption(nom);
      const csv = await telecharger(test, 'Exporter ce tableau (CSV)');
      expect(csv.nom).toMatch(
        new RegExp(`^veilleuse-${rapport.etablissement?.uai}-\\d{4}-\\d\\d-\\d\\d-${nom}\\.csv$`),
      );
      expect([...csv.octets.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lignes = parse(csv.octets, {
        bom: true,
        delimiter: ';',
        columns: true,
        record_delimiter: '\r\n',
      }) as Record<string, string>[];
      if (nom === 'anomalies') expect(lignes.map((l) => [l.Nom, l.ELEVE_ID, l.Code])).toEqual(anomalies);
      if (nom === 'causes') expect(lignes.map((l) => l.Cause)).toEqual(rapport.causes.map(({ titre }) => titre));
    }

    const xlsx = await telecharger(test, 'Exporter le classeur (XLSX)');
    const classeur = new ExcelJS.Workbook();
    await classeur.xlsx.load(xlsx.octets.buffer.slice(xlsx.octets.byteOffset) as ArrayBuffer);
    expect(classeur.worksheets.length).toBe(TABLE_NAMES.length);
    const feuille = classeur.getWorksheet('Anomalies par élève');
    expect(feuille?.rowCount).toBe(anomalies.length + 1);
    expect(feuille?.getRow(2).getCell(4).type).toBe(ExcelJS.ValueType.String);
    // workbook parts above 160 kB are compressed by a worker of the page's own, which is a blob
    expect(test.requetes.slice(requetes).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  it('write a workbook of thousands of lines', async () => {
    const test = surveillee(await chromium.ouvrir());
    await test.donner(filesOf({ graine: 5, eleves: 2000, fautes: [{ nom: 'fin-hors-annee', nombre: 1800 }] }));
    await test.attendre('resultat');
    await test.ouvrirPlus();
    await test.page.getByText('Exporter en tableaux (XLSX, CSV)').click();
    const xlsx = await telecharger(test, 'Exporter le classeur (XLSX)');
    const classeur = new ExcelJS.Workbook();
    await classeur.xlsx.load(xlsx.octets.buffer.slice(xlsx.octets.byteOffset) as ArrayBuffer);
    expect(classeur.getWorksheet('Anomalies par élève')?.rowCount).toBeGreaterThan(1800);
  });
});

describe('sharing with support', () => {
  const ailleurs = sharedPage(() => chromium.ouvrir());

  it.each([1280, 320])('previews, saves and opens again a report without a name (%i px)', async (width) => {
    const test = await demo(width, 900);
    const { page } = test;
    const rapport = await test.rapport();
    const noms = nomsDe(rapport);
    expect(noms.size).toBeGreaterThan(50);

    await page.getByRole('link', { name: 'Partager', exact: true }).click();
    await page.waitForSelector('.remise-apercu');
    await expect.poll(() => page.title()).toContain('Partager avec l’assistance');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await accessible(test);
    const apercu = (await page.locator('[data-page]').textContent()) ?? '';
    expect([...noms].filter((nom) => apercu.includes(nom))).toEqual([]);
    expect(apercu).toContain('Aucun groupe ni aucune division n’a moins de cinq élèves.');
    expect(apercu.toLowerCase()).not.toContain('anonym');

    const json = await telecharger(test, 'Enregistrer le rapport pseudonymisé (JSON)');
    expect(json.nom).toMatch(/^veilleuse-\w+-[\d-]+-pseudonymise\.json$/);
    const partage = JSON.parse(json.octets.toString('utf8')) as Rapport;
    expect(partage.causes.map(({ titre }) => titre)).toEqual(rapport.causes.map(({ titre }) => titre));

    // the person who receives it, on another computer
    const chezEux = ailleurs();
    await chezEux.regarder(width, 900);
    if (await chezEux.page.locator('main[data-etat=resultat]').isVisible()) await chezEux.recommencer();
    await chezEux.donner([{ nom: json.nom, octets: json.octets }]);
    await chezEux.attendre('resultat');
    await chezEux.page
      .getByText(/^Rapport reçu, établi le .* par Veilleuse .* ses fichiers ne sont pas ici\.$/)
      .waitFor();
    expect(await chezEux.page.locator('h1').textContent()).toBe(rapport.phrase);
    expect(await chezEux.rapport()).toEqual(partage);
    await chezEux.page.getByRole('link', { name: /^Élèves \(/ }).click();
    await chezEux.page
      .getByText(/^Élève \d{3}$/)
      .first()
      .waitFor();
    await accessible(chezEux);
  });

  it('says in the page which report does not open, and why', async () => {
    const test = await demo();
    await test.donner([{ nom: 'autre.json', octets: new TextEncoder().encode('{"format":"autre"}') }]);
    const refus = test.page.getByRole('alert');
    await refus.waitFor();
    expect(await refus.textContent()).toMatch(
      /«\sautre\.json\s» ne s’ouvre pas\. Il n’est pas un rapport de Veilleuse\./,
    );
    await accessible(test);
    await test.page.getByRole('button', { name: 'Fermer' }).click();
    await expect.poll(() => refus.count()).toBe(0);
  });
});

describe('hiding the names', () => {
  it('leaves no canary in what a screen reader is told, the title, the address, nor where the browser goes back to', async () => {
    const canaries = createCanaries(71);
    const test = surveillee(await chromium.ouvrir());
    const { page } = test;
    await test.controler(canarySchool(canaries, schoolWith(71, twiceEach(NIGHT_FAULTS), [180]), true).files);
    const { eleves } = await test.rapport();
    const [someone] = (eleves ?? []).filter(({ nom }) => /^[A-Z]{8}$/.test(nom));
    if (!someone) throw new Error('nobody is in the report');
    const written = writtenOf(canaries);
    const cdp = await page.context().newCDPSession(page);
    /** The whole tree: names, values, descriptions and properties, of what is folded or hidden too. */
    const told = async () => {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const tree = JSON.stringify(
        nodes.map(({ name, value, description, properties }) => [name, value, description, properties]),
      );
      return [tree, await page.locator('body').ariaSnapshot(), await page.title(), decodeURIComponent(page.url())].join(
        '\n',
      );
    };
    const named = (text: string) => [...partsOfCanaries(text), ...found(text, written)];

    // An address of before: one that searches for somebody.
    await page.evaluate((hash) => location.assign(hash), `#/eleves?q=${someone.nom}`);
    await page.getByRole('searchbox').waitFor();
    expect(named(await told()).length).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Groupes \(/ }).click();
    await test.ouvrirPlus();
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await page.getByRole('button', { name: 'Masquer les noms', pressed: true }).waitFor();

    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    await expect.poll(() => page.url()).not.toContain(someone.nom);
    expect(named(await told())).toEqual([]);
    const goTo = async (vue: string, there: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${vue}`);
      await page.waitForSelector(there);
    };
    const look = async (vue: string) => {
      for (const resume of await page.locator('main summary:visible').all()) await resume.click();
      expect([vue, ...named(await told())]).toEqual([vue]);
    };
    const [views, pages] = [
      ['', 'eleves', 'groupes', 'absents', 'siecle', 'documents'],
      ['partager', 'imprimer', 'lsu', 'historique', 'lendemain'],
    ];
    for (const vue of views) {
      await goTo(vue, `a[aria-current=page][href="#/${vue}"]`);
      await look(vue);
    }
    for (const vue of pages) {
      await goTo('', 'a[aria-current=page][href="#/"]');
      await goTo(vue, '[data-page]');
      await look(vue);
    }
    const looked = `${1 + views.length + pages.length}, 0`;
    figure('masked screens of Chromium, their accessible tree, title and address: looked at, canaries', looked);
  });

  it('leaves none on any view, nor in what is exported, until it is undone', async () => {
    const test = await demo();
    const { page } = test;
    const rapport = await test.rapport();
    const noms = nomsDe(rapport);
    const [premier = ''] = noms;
    await page.getByRole('link', { name: /^Élèves \(/ }).click();
    await page.getByRole('searchbox').fill(premier);
    await page.waitForFunction((nom) => location.hash.includes(`q=${encodeURIComponent(nom)}`.slice(0, 6)), premier);

    await test.ouvrirPlus();
    const bouton = page.getByRole('button', { name: 'Masquer les noms' });
    await bouton.click();
    expect(await bouton.getAttribute('aria-pressed')).toBe('true');
    await accessible(test);
    for (const vue of ['', 'eleves', 'groupes', 'absents', 'siecle', 'documents', 'partager']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${vue}`);
      await page.waitForSelector(vue === 'partager' ? '.remise-apercu' : `a[aria-current=page][href="#/${vue}"]`);
      for (const resume of await page.locator('main summary:visible').all()) await resume.click();
      const vu = (await page.locator('main').textContent()) ?? '';
      expect([vue, ...[...noms].filter((nom) => vu.includes(nom))]).toEqual([vue]);
    }
    expect(await page.evaluate(() => location.href)).not.toContain(premier);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    const exporte = JSON.stringify(await test.rapport());
    expect([...noms].filter((nom) => exporte.includes(nom))).toEqual([]);
    await bouton.click();
    expect(await test.rapport()).toEqual(rapport);
  });
});
