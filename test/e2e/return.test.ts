import { describe, expect, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, sharedPage, TestPage, watchPages } from './browser.ts';

/** What is in hand, and what is found again: after a file was taken away, a reload, another visit. */
const chromium = launchBrowser();
const surveillee = watchPages();
const ECOLE = { graine: 31, eleves: 60, fautes: [{ nom: 'groupe-inconnu' as const, nombre: 1 }] };

const h1 = ({ page }: TestPage) => page.locator('h1').first().textContent();

/** Another tab of the same browser, at the address of the first; on another day when it is given. */
async function revenir({ page }: TestPage, jours = 0): Promise<TestPage> {
  const visite = new TestPage(await page.context().newPage());
  if (jours > 0) await visite.page.clock.setFixedTime(Date.now() + jours * 86_400_000);
  await visite.page.goto(page.url().split('#')[0] ?? '');
  return visite;
}

describe('what is in hand, each time another school, of which nothing was kept', () => {
  const ouverte = sharedPage(() => chromium.ouvrir());

  async function accueil(width = 1280, height = 720): Promise<TestPage> {
    const test = ouverte();
    await test.regarder(width, height);
    if (await test.page.locator('main[data-etat=resultat]').isVisible()) await test.recommencer();
    await test.attendre('accueil');
    return test;
  }

  it('comes back to no demo', async () => {
    const test = await accueil();
    const { page } = test;
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.attendre('resultat');
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').getAttribute('data-etat')).toBe('accueil');
  });

  it('judges the school of the last ELEGROUPE, of which nothing else is there, and the other when it is asked for', async () => {
    const test = await accueil();
    const { page } = test;
    await test.controler(filesOf({ graine: 41, eleves: 24 }));
    const premiere = (await test.rapport()).etablissement?.uai;
    const autres = filesOf({ graine: 42, eleves: 24, chiffres: '9839995' });
    await test.controler(autres.filter(({ nom }) => /ELEGROUPE/.test(nom)));
    expect((await test.rapport()).etablissement?.uai).not.toBe(premiere);
    const ligne = page.locator(`[data-uai="${premiere}"]`);
    expect(await ligne.textContent()).toMatch(/^Les 9\sfichiers de .* sont là aussi/);
    await accessible(test);
    await ligne.getByRole('link').click();
    await ligne.waitFor({ state: 'detached' });
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect([rapport.etablissement?.uai, rapport.verdict]).toEqual([premiere, 'pret']);
  });

  it.each([
    [1280, '9839996'],
    [320, '9839997'],
  ])('says above the verdict what does not count, and takes it away (%i px)', async (width, chiffres) => {
    const test = await accueil(width, 900);
    const { page } = test;
    // a document of the nine by its name; no space to fold it at, and wider than 320 px
    const scan = {
      nom: 'ExportXML_ResponsablesAvecAdresses_numerise.zip',
      octets: new TextEncoder().encode('%PDF-1.4\n'),
    };
    await test.controler([...filesOf({ ...ECOLE, chiffres }), scan]);
    const refus = page.locator('.fichiers-refuses');
    expect(await refus.textContent()).toMatch(
      /^2\sfichiers donnés ne comptent pas dans ce contrôle\.\s*ExportXML_ResponsablesAvecAdresses_numerise\.zip Ce fichier/,
    );
    await accessible(test);
    const lus = (await test.rapport()).fichiers.length;
    await page.getByRole('button', { name: `Retirer ${scan.nom}` }).click();
    await refus.waitFor({ state: 'detached' });
    await test.attendre('resultat');
    expect((await test.rapport()).fichiers).toHaveLength(lus - 1);

    // one of the nine is taken away from the documents: the control goes without it
    await page.evaluate(() => location.assign('#/documents'));
    await page.getByRole('button', { name: /^Retirer .*Structures/ }).click();
    await page.locator('h1', { hasText: 'Structures' }).waitFor();
    await test.attendre('resultat');
    expect((await test.rapport()).fichiers.map(({ type }) => type)).not.toContain('structures');
    await accessible(test);
  });
});

it('opens a fresh page at the start, and comes back after a reload and on another visit, where hidden names are hidden', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await test.attendre('accueil');
  await test.controler(filesOf(ECOLE));
  const phrase = await h1(test);
  // the names that are hidden are so on another visit, until they are shown again
  await test.ouvrirPlus();
  await page.getByRole('button', { name: 'Masquer les noms' }).click();
  await page
    .getByText(/^Rapport pseudonymisé/)
    .first()
    .waitFor();
  const cachee = await revenir(test);
  await cachee.attendre('resultat');
  await cachee.page
    .getByText(/^Rapport pseudonymisé/)
    .first()
    .waitFor();
  await cachee.page.close();
  await page.getByRole('button', { name: 'Masquer les noms' }).click();
  await expect.poll(() => page.getByText(/^Rapport pseudonymisé/).count()).toBe(0);

  await page.evaluate(() => location.assign('#/groupes'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Groupes' }).waitFor();
  expect(await page.locator('main').getAttribute('data-etat')).toBe('resultat');
  await page.getByText(/rouvert\. Ses fichiers ne sont plus en main.*: pour le refaire.* ses 9 fichiers/).waitFor();
  await accessible(test);

  const visite = await revenir(test);
  await visite.attendre('resultat');
  expect(await h1(visite)).toBe(phrase);
  expect(await visite.page.getByText(/^Rapport pseudonymisé/).count()).toBe(0);
  await accessible(visite);

  // left for the start, there is nothing to come back to
  await visite.page.getByRole('button', { name: 'Page d’accueil' }).click();
  await visite.page.reload();
  await visite.page.getByRole('button', { name: /^Contrôle du/ }).waitFor();
  expect(await visite.page.locator('main').getAttribute('data-etat')).toBe('accueil');
  expect([...cachee.incidents, ...visite.incidents]).toEqual([]);
});

it('says the day after what it said, and what to bring before a deposit, and no less in silence after a reload', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await test.controler(filesOf(ECOLE));
  const phrase = await h1(test);
  const demain = await revenir(test, 1);
  await demain.attendre('resultat');
  const panneau = demain.page.locator('.rapport-verdict');
  await panneau.getByText(/Réponse du .*\s:\sNe déposez pas encore$/).waitFor();
  await panneau
    .getByText(/^Son export le plus ancien est du .*Avant de déposer, apportez des exports du jour/)
    .waitFor();
  await accessible(demain);

  // a run that was opened again is never replaced by one that says less, in silence
  await page.reload();
  await test.attendre('resultat');
  await test.controler(filesOf(ECOLE).filter(({ nom }) => /Structures/.test(nom)));
  await page.getByText(/^Ce contrôle ne repose que sur Structures\. Celui du .* reposait aussi sur /).waitFor();
  await accessible(test);
  // the whole one is still what a reload comes back to
  await page.reload();
  await test.attendre('resultat');
  expect(await h1(test)).toBe(phrase);

  const plusTard = await revenir(test, 9);
  await plusTard.page.getByRole('button', { name: 'Reprendre ce contrôle' }).waitFor();
  expect(await plusTard.page.locator('main').getAttribute('data-etat')).toBe('accueil');
  await accessible(plusTard);
  expect([...demain.incidents, ...plusTard.incidents]).toEqual([]);
});
