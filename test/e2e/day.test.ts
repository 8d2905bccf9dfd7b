import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { filesOf } from '../kit/schools.ts';
import { launchBrowser, type TestPage } from './browser.ts';

/**
 * A day's work without a mouse: every control is reached by Tab and set off from the keyboard. What each export holds and
 * what each screen says is tested apart; here nobody is ever stuck between two of them.
 */
const chromium = launchBrowser({ idle: true });

/** Tabs until the focus is on what is named; a control that cannot be reached is a failure. */
async function jusqua({ page }: TestPage, nom: string | RegExp, genre = ''): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const [balise, texte] = await page.evaluate(() => {
      const actif = document.activeElement as HTMLInputElement | null;
      const etiquette = actif?.labels?.[0]?.textContent ?? actif?.getAttribute('aria-label') ?? actif?.textContent;
      return [actif?.tagName.toLowerCase() ?? '', (etiquette ?? '').trim()];
    });
    if (genre && balise !== genre) continue;
    if (typeof nom === 'string' ? texte === nom : nom.test(texte ?? '')) return;
  }
  throw new Error(`the keyboard never reached ${nom}`);
}

const activer = async (test: TestPage, nom: string | RegExp, touche = 'Enter'): Promise<void> => {
  await jusqua(test, nom);
  await test.page.keyboard.press(touche);
};

async function recevoir(test: TestPage, nom: string): Promise<Buffer> {
  await jusqua(test, nom, 'button');
  const [fichier] = await Promise.all([test.page.waitForEvent('download'), test.page.keyboard.press('Enter')]);
  return readFile(await fichier.path());
}

/** The file button, from the keyboard to the system's own chooser. */
async function deposer(test: TestPage, nom: RegExp, options: Parameters<typeof filesOf>[0]): Promise<void> {
  // Asked for before the way there: a chooser that opens before Chromium has been told to hand it over is never told of.
  const choix = test.page.waitForEvent('filechooser');
  await jusqua(test, nom, 'input');
  await test.page.keyboard.press('Enter');
  const fini = test.resultatSuivant();
  await (await choix).setFiles(
    filesOf(options).map(({ nom: name, octets }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(octets),
    })),
  );
  await fini;
}

const h1 = ({ page }: TestPage, titre: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: titre }).waitFor();

it('is done by keyboard alone, from the first drop to the erasure', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await page.waitForLoadState('networkidle');
  const ecole = { graine: 31, eleves: 60 };
  await deposer(test, /fichiers/i, {
    ...ecole,
    fautes: [
      { nom: 'groupe-inconnu', nombre: 2 },
      { nom: 'eleve-inconnu', nombre: 1 },
    ],
  });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  // hand over: JSON, workbook, table
  await activer(test, 'Plus');
  const rapport = JSON.parse((await recevoir(test, 'Exporter le rapport (JSON)')).toString()) as Rapport;
  expect(rapport.verdict).toBe('a-corriger');
  await activer(test, 'Exporter en tableaux (XLSX, CSV)');
  const classeur = new ExcelJS.Workbook();
  const xlsx = await recevoir(test, 'Exporter le classeur (XLSX)');
  await classeur.xlsx.load(xlsx.buffer.slice(xlsx.byteOffset) as ArrayBuffer);
  expect(classeur.worksheets.length).toBeGreaterThan(3);
  const csv = await recevoir(test, 'Exporter ce tableau (CSV)');
  expect(parse(csv, { bom: true, delimiter: ';', columns: true })).toHaveLength(rapport.causes.length);

  // a cause: what is inside, and a mark with a note
  await activer(test, /^Lien rejeté|^Élève rejeté/);
  await activer(test, /^Voir le détail/);
  await page.waitForSelector('article[data-gravite] details[open] .commun-sujets');
  await activer(test, /^Accepter…/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Vu avec la direction.');
  await activer(test, /^Accepter cette cause/);
  await page.waitForSelector('[data-marque=acceptee] summary:focus');

  // a pupil
  const perdu = rapport.nuit?.eleves[0];
  if (!perdu) throw new Error('nobody is touched');
  await activer(test, /^Élèves \(/);
  await h1(test, 'Élèves');
  await jusqua(test, 'Chercher', 'input');
  await page.keyboard.type(perdu.nom.toLowerCase());
  await jusqua(test, `${perdu.nom} ${perdu.prenom}`.trim(), 'button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('tr.commun-detail');

  // the sheets, up to the browser's own print
  await page.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-imprime', '') });
  });
  await activer(test, 'Imprimer');
  await h1(test, 'Fiches à imprimer');
  await activer(test, 'Imprimer les fiches');
  await page.waitForSelector('body[data-imprime]');
  await activer(test, 'Revenir au contrôle');

  // for support: a report without names
  await activer(test, 'Partager');
  await h1(test, 'Partager avec l’assistance');
  const partage = (await recevoir(test, 'Enregistrer le rapport pseudonymisé (JSON)')).toString();
  expect(partage).not.toContain(perdu.nom);
  expect((JSON.parse(partage) as Rapport).pseudonymise).toBeTruthy();
  await activer(test, 'Revenir au contrôle');

  // corrected: the second drop says what is settled, and compares
  await deposer(test, /fichiers/i, { ...ecole, fautes: [{ nom: 'groupe-inconnu', nombre: 1 }] });
  await activer(test, 'Voir la comparaison');
  await h1(test, 'Comparaison de deux contrôles');
  await activer(test, 'Tout l’historique');
  await h1(test, 'L’historique des contrôles');
  await activer(test, 'Tout effacer');
  await activer(test, 'Effacer définitivement');
  await page
    .getByText(/0\senregistrement/)
    .first()
    .waitFor();
  expect(test.incidents).toEqual([]);
  await test.fermer();
});
