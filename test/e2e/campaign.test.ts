import { expect, it } from 'vitest';
import type { Nuit } from '../../src/domain/nuit.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import { ecrireFichiers, genererEcole } from '../../src/school/index.ts';
import { lineOf, type Printing, print } from '../kit/siecle-page.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage } from './browser.ts';

const chromium = launchBrowser();

/** Before the night, and the next morning (UTC): half past seven in the evening, then in the morning, in Nouméa. */
const LE_SOIR = new Date('2018-07-24T08:30:00Z');
const LE_LENDEMAIN = new Date('2018-07-24T20:30:00Z');

/** One school's whole campaign, from the transfer 4a that was forgotten to the last link found. */
function campagne() {
  const ecole = genererEcole({ graine: 31, eleves: 60, fautes: [{ nom: 'structure-non-transferee', nombre: 1 }] });
  const premier = ecrireFichiers(ecole);
  const [code = ''] = ecole.injections[0]?.groupes ?? [];

  // STS-Web sends its structure (4a), and SIECLE exports it again.
  const transfere = ecole.sts.groupes.find((groupe) => groupe.code === code);
  if (!transfere) throw new Error('the fault made no group');
  ecole.structures.groupes.push(transfere);
  ecole.entetes.structures.heure = '17:45:00';
  const corriges = ecrireFichiers(ecole).filter(({ type }) => type === 'structures');

  /** The exports of the next morning: the base as the night made it. */
  const apresLaNuit = ({ eleves }: Rapport) => {
    const groupes = new Map(eleves?.map(({ eleveId, apres }) => [eleveId, apres]));
    for (const eleve of ecole.eleves) eleve.groupes = [...(groupes.get(eleve.eleveId) ?? [])];
    for (const entete of [ecole.entetes.eleves, ecole.entetes.structures])
      entete.date = '2018-07-25' as typeof entete.date;
    return ecrireFichiers(ecole).filter(({ type }) => type === 'eleves' || type === 'structures');
  };
  return { premier, corriges, apresLaNuit, code };
}

/** SIECLE's page as the night made it, but for one pupil whose date it resets, which nothing told. */
function avecUneSurprise(rapport: Rapport) {
  const nuit = rapport.nuit as Nuit;
  const surpris = rapport.eleves?.find(({ sort }) => sort === 'complet');
  if (!surpris) throw new Error('no complete pupil');
  const depose = rapport.fichiers.find(({ type }) => type === 'liens');
  const impression: Partial<Printing> = {
    date: '2018-07-24' as Printing['date'],
    fichier: depose?.entree ?? depose?.nom ?? '',
    liste: true,
  };
  const ligne = {
    nom: `${surpris.nom} ${surpris.prenom}`,
    identifiants: `${surpris.eleveId} / 0`,
    anomalie: "Les dates d'inscription de l'élève dans un groupe sont invalides.",
    regle: 'ELEGRP',
    anomalies: [],
  };
  return { texte: print(nuit, impression, [...nuit.eleves.map(lineOf), ligne]), surpris, lus: nuit.compteurs.lus };
}

async function aller(test: TestPage, hash: string, attendu: string): Promise<void> {
  await test.page.evaluate((adresse) => location.assign(adresse), hash);
  await test.page.locator('h1', { hasText: attendu }).waitFor();
}

/** Its screens at both widths are held by demo.test.ts; here, what a real school keeps from one day to the next. */
it('one school’s campaign: 4a forgotten, corrected, deposited, reported with one surprise, verified', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await page.clock.setFixedTime(LE_SOIR);
  await page.reload();
  const { premier, corriges, apresLaNuit, code } = campagne();

  // In the evening: the first drop says what is wrong, and where.
  await test.donner(premier);
  await test.attendre('resultat');
  const avant = await test.rapport();
  expect([avant.verdict, avant.plan]).toEqual(['a-corriger', ['4a', '5']]);
  expect(avant.causes[0]?.groupes).toContain(code);

  // 4a is done: the new Structures settles it.
  await test.donner(corriges);
  await page.waitForFunction(() =>
    /Tout est prêt|Le dépôt passera/.test(document.querySelector('h1')?.textContent ?? ''),
  );
  await test.attendre('resultat');
  const prevision = await test.rapport();
  expect(prevision.verdict).toBe('pret');

  // The file is deposited.
  await aller(test, '#/lendemain', 'Le lendemain du dépôt');
  await page.getByLabel('Le fichier est déposé dans SIECLE').check();
  expect(await page.getByLabel('Déposé le', { exact: true }).inputValue()).toBe('2018-07-24');

  // The next morning: another session, in which the run is found again.
  await page.clock.setFixedTime(LE_LENDEMAIN);
  await aller(test, '#/', '');
  await page.reload();
  await page.getByRole('heading', { name: 'Fichier déposé hier : lisez le compte rendu' }).waitFor();
  expect(await page.locator('main').getAttribute('data-etat')).toBe('accueil');
  await accessible(test);
  const { texte, surpris, lus } = avecUneSurprise(prevision);
  await page.getByLabel('Texte copié de SIECLE').fill(texte);
  await page.getByRole('button', { name: 'Comparer à la prévision' }).click();
  await page.getByRole('heading', { name: 'Fichier déposé hier : voici ce qu’a fait SIECLE' }).waitFor();
  await page.getByText('Aucun élève rejeté, aucun lien perdu, comme prévu.').first().waitFor();
  await page.getByRole('link', { name: 'Voir les élèves et ce qu’il faut refaire' }).click();
  await page.locator('h1', { hasText: 'Le lendemain du dépôt' }).waitFor();
  await expect.poll(() => page.getByLabel('Déposé le', { exact: true }).inputValue()).toBe('2018-07-24');
  await page.getByText(`Prévision exacte : ${lus - 1} sur ${lus}.`).waitFor();
  expect(await page.locator('.lendemain-surprise').allTextContents()).toEqual([expect.stringContaining(surpris.nom)]);

  // Fresh exports, dropped on the page: every link is there.
  await test.lacher(apresLaNuit(prevision));
  await page.getByRole('heading', { name: /liens attendus sont dans SIECLE/ }).waitFor();
  await page.getByText('Tout est en place, vérifié avec l’export Élèves avec adresses du 25/07/2018.').waitFor();
  expect(await page.locator('.lendemain-conclusion').getAttribute('data-conclusion')).toBe('en-place');

  // And it is known the day after.
  await page.reload();
  await page.getByText(/Tout est en place, vérifié/).waitFor();
  await page.getByText(`Prévision exacte : ${lus - 1} sur ${lus}.`).waitFor();
  expect(test.incidents).toEqual([]);
  await test.fermer();
});
