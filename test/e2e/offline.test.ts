import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { FLOOR_MACHINE, LAUNCH, type TestFile, TestPage } from './browser.ts';
import { buildNextVersion, DIST, ROOT } from './next-version.ts';
import { StaticHost } from './static.ts';

const travail = mkdtempSync(join(tmpdir(), 'veilleuse-'));
const SUIVANTE = join(travail, 'suivante');
const PRET = /Prêt hors ligne/;
/** Of five, one before any reload, two after one, two after a restart; `npm run confiance` asks for a hundred. */
const JOBS = Number(process.env.VEILLEUSE_JOBS ?? 10);
const CONNEXION = '<!doctype html><title>Connexion</title><h1>Identifiez-vous</h1>';

const hote = new StaticHost(DIST);
let contexte: BrowserContext;

/** A browser that keeps its profile, as a school's does. */
async function ouvrirNavigateur(profil: string): Promise<BrowserContext> {
  contexte = await chromium.launchPersistentContext(join(travail, profil), { ...LAUNCH, ...FLOOR_MACHINE });
  return contexte;
}

async function visiter(adresse = hote.adresse): Promise<TestPage> {
  const test = new TestPage(await contexte.newPage(), adresse);
  await test.page.goto(adresse);
  return test;
}

const pret = (test: TestPage) => test.page.getByText(PRET).waitFor();
const version = (test: TestPage) =>
  test.page
    .locator('footer')
    .getByText(/^Veilleuse \d/)
    .textContent();
const demo = async (test: TestPage) => {
  await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await test.attendre('resultat');
};

/** The addresses of every cached file, whatever the cache. */
const enCache = (test: TestPage) =>
  test.page.evaluate(async () => {
    const cles = await Promise.all((await caches.keys()).map(async (nom) => (await caches.open(nom)).keys()));
    return cles.flat().map(({ url }) => url);
  });

/** Of each cache, the files that are neither those of one version, to the byte, nor of the other. */
async function melanges(test: TestPage): Promise<readonly (readonly string[])[]> {
  const parCache = await test.page.evaluate(async () => {
    const lire = async (nom: string) => {
      const cache = await caches.open(nom);
      const cles = await cache.keys();
      const textes = cles.map(async (cle) => (await cache.match(cle))?.text() ?? null);
      return Promise.all(cles.map(async ({ url }, rang) => [new URL(url).pathname, await textes[rang]] as const));
    };
    return Promise.all((await caches.keys()).map(lire));
  });
  return parCache.map((fichiers) => {
    const [celle = [], suivante = []] = [DIST, SUIVANTE].map((dossier) =>
      fichiers.flatMap(([chemin, texte]) => {
        const fichier = join(dossier, chemin);
        return existsSync(fichier) && readFileSync(fichier, 'utf8') === texte ? [] : chemin;
      }),
    );
    if (fichiers.length === 0) return ['nothing'];
    return celle.length < suivante.length ? celle : suivante;
  });
}

let cachesVus = 0;

/** No cache mixes two versions, once the files of the one that is left are gone. */
async function sansMelange(test: TestPage): Promise<void> {
  await expect.poll(async () => (await melanges(test)).flat()).toEqual([]);
  cachesVus += (await melanges(test)).length;
}

/** Drops the files, waits for the final verdict and starts again, so many times; answers each sentence. */
function controler(test: TestPage, fichiers: readonly TestFile[], fois: number): Promise<string[]> {
  const donnees = fichiers.map(({ nom, octets }) => ({ nom, base64: Buffer.from(octets).toString('base64') }));
  // In the page itself: a hundred times through the test's own protocol would cost more than the work.
  return test.page.evaluate(
    async ({ donnees, fois }) => {
      const jusqua = (etat: string) =>
        new Promise<void>((resolve) => {
          const voir = () => {
            if (document.querySelector('main')?.dataset.etat !== etat) return;
            observateur.disconnect();
            resolve();
          };
          const observateur = new MutationObserver(voir);
          observateur.observe(document.body, { subtree: true, attributes: true, childList: true });
          voir();
        });
      const phrases: string[] = [];
      for (let tour = 0; tour < fois; tour++) {
        const transfert = new DataTransfer();
        for (const { nom, base64 } of donnees) {
          transfert.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], nom));
        }
        const options = { dataTransfer: transfert, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', options));
        await jusqua('resultat');
        phrases.push(document.querySelector('h1')?.textContent ?? '');
        const boutons = [...document.querySelectorAll('button')];
        boutons.find((bouton) => bouton.textContent === 'Recommencer')?.click();
        await jusqua('accueil');
      }
      return phrases;
    },
    { donnees, fois },
  );
}

beforeAll(async () => {
  await hote.demarrer();
  await buildNextVersion(SUIVANTE);
});
afterEach(async () => {
  await contexte?.close();
  hote.dossier = () => DIST;
  hote.entetes = () => ({});
  hote.portail = () => null;
});
afterAll(async () => {
  await hote.arreter();
  rmSync(travail, { recursive: true, force: true });
  const ways = 'half deployed, behind a login page, taken back, beside another tab';
  figure(`versions that come ${ways}: caches looked at file by file, versions mixed`, `${cachesVus}, 0`);
});

describe('offline', () => {
  it(`does the whole job ${JOBS} times with the line cut and the server stopped, reloads and a restart included`, async () => {
    await ouvrirNavigateur('cent');
    const premiere = await visiter();
    await pret(premiere);
    await contexte.setOffline(true);
    await hote.arreter();
    try {
      const petite = filesOf({ graine: 31, eleves: 24, etablissements: 10, communes: 10 });
      const phrases: string[] = [];
      const tourner = async (test: TestPage, fois: number) => {
        phrases.push(...(await controler(test, petite, fois)));
        expect(test.incidents).toEqual([]);
      };
      // Still the page of the first visit, then reloads, then another start of the browser.
      await tourner(premiere, JOBS / 5);
      for (let rechargement = 0; rechargement < JOBS / 5; rechargement++) {
        await premiere.page.reload();
        await tourner(premiere, 2);
      }
      await contexte.close();
      await ouvrirNavigateur('cent');
      await contexte.setOffline(true);
      const seconde = await visiter();
      await pret(seconde);
      await tourner(seconde, (2 * JOBS) / 5);
      expect(phrases).toHaveLength(JOBS);
      expect(new Set(phrases).size).toBe(1);
      expect(phrases[0]).toMatch(/Tout est prêt/);
      await demo(seconde);
      await seconde.rapport();
      await seconde.page.getByRole('button', { name: 'Quitter la démonstration' }).click();
      await seconde.attendre('accueil');
      // Every run of before the restart is in the history, and the demo is not.
      await seconde.page.evaluate(() => location.assign('#/historique'));
      const conserves = seconde.page.locator('[data-page] .historique-runs > li');
      await conserves.first().waitFor();
      expect(await conserves.count()).toBe(JOBS);
      figure('whole jobs with the line cut: done, answers that differ', `${JOBS}, ${new Set(phrases).size - 1}`);
    } finally {
      await hote.demarrer();
    }
  });

  it('keeps nothing in the cache but the files of the version, and asks for nothing at run time', async () => {
    await ouvrirNavigateur('cache');
    const test = await visiter();
    await pret(test);
    const fichiers = new Set((await enCache(test)).map((url) => new URL(url).pathname.slice(1)));
    expect(fichiers).toContain('index.html');
    expect([...fichiers].filter((f) => /veilleuse-cle-usb|512|sw\.js/.test(f))).toEqual([]);
    await test.page.reload();
    await pret(test);
    hote.demandes.splice(0);
    await demo(test);
    await test.rapport();
    // After a reload the browser itself looks at the worker again, when it likes.
    expect(hote.demandes.filter((fichier) => fichier !== 'sw.js')).toEqual([]);
    expect((await enCache(test)).length).toBe(fichiers.size);
  });

  it.each([
    ['a deployment that stopped half way', DIST, null],
    ['a network that wants a login, from the middle of an update on', SUIVANTE, CONNEXION],
  ])('refuses what is not whole: %s leaves the version that is here', async (quoi, dossier, connexion) => {
    await ouvrirNavigateur(quoi.replaceAll(' ', '-'));
    const test = await visiter();
    await pret(test);
    const avant = await enCache(test);
    hote.dossier = (fichier) => (fichier === 'sw.js' ? SUIVANTE : dossier);
    hote.portail = (fichier) => (fichier === 'sw.js' ? null : connexion);
    const etat = await test.page.evaluate(async () => {
      const inscription = await navigator.serviceWorker.ready;
      const { promise, resolve } = Promise.withResolvers<string>();
      inscription.addEventListener('updatefound', () => {
        const arrive = inscription.installing;
        arrive?.addEventListener('statechange', () => resolve(arrive.state));
      });
      await inscription.update();
      return promise;
    });
    expect(etat).toBe('redundant');
    expect(await enCache(test)).toEqual(avant);
    await test.page.reload();
    expect(await version(test)).not.toBe('Veilleuse 9.9.9');
    expect(await test.page.getByRole('button', { name: 'Mettre à jour' }).count()).toBe(0);
    await sansMelange(test);
  });

  it('works behind a network that answers everything with its own page, and keeps nothing of that page', async () => {
    await ouvrirNavigateur('portail');
    const test = await visiter();
    await pret(test);
    const avant = await enCache(test);
    hote.portail = () => CONNEXION;
    await test.page.reload();
    await pret(test);
    const refus = await test.page.evaluate(async () => {
      const inscription = await navigator.serviceWorker.ready;
      return inscription.update().then(
        () => 'taken',
        () => 'refused',
      );
    });
    expect(refus).toBe('refused');
    expect(await enCache(test)).toEqual(avant);
    await sansMelange(test);
    await demo(test);
    await test.rapport();
  });
});

describe('a new version', () => {
  it('that is taken back gives its place to the one before, whole', async () => {
    await ouvrirNavigateur('retour');
    const test = await visiter();
    await pret(test);
    const avant = [await version(test), new Set(await enCache(test))];
    for (const [dossier, attendue] of [
      [SUIVANTE, 'Veilleuse 9.9.9'],
      [DIST, avant[0] as string],
    ] as const) {
      hote.dossier = () => dossier;
      await test.page.reload();
      await test.page.getByRole('button', { name: 'Mettre à jour' }).click();
      await test.page.getByText(attendue, { exact: true }).waitFor();
      await pret(test);
      await sansMelange(test);
    }
    await expect.poll(async () => [await version(test), new Set(await enCache(test))]).toEqual(avant);
    await demo(test);
  });

  it('waits for the reading of another tab, then takes every tab with it, and old files go', async () => {
    await ouvrirNavigateur('versions');
    const demandeuse = await visiter();
    await pret(demandeuse);
    const lectrice = await visiter();
    await pret(lectrice);
    const avant = await version(demandeuse);
    hote.dossier = () => SUIVANTE;
    await demandeuse.page.reload();
    const bouton = demandeuse.page.getByRole('button', { name: 'Mettre à jour' });
    await bouton.waitFor();
    await lectrice.page.getByRole('button', { name: 'Mettre à jour' }).waitFor();
    // The new version waits, and the reload still shows the old one.
    expect([await version(demandeuse), await version(lectrice)]).toEqual([avant, avant]);

    const relacher = await lectrice.retenir();
    await lectrice.donner(filesOf({ graine: 32, eleves: 40 }));
    await lectrice.attendre('lecture');
    expect(await lectrice.page.getByRole('button', { name: 'Mettre à jour' }).count()).toBe(0);
    // Chromium draws a tab that is behind another once a second.
    await demandeuse.page.bringToFront();
    await bouton.click();
    await demandeuse.page.getByText('attend la fin du contrôle en cours').waitFor();
    expect(await lectrice.page.getAttribute('main', 'data-etat')).toBe('lecture');
    expect([await version(demandeuse), await version(lectrice)]).toEqual([avant, avant]);

    await relacher();
    for (const test of [lectrice, demandeuse]) {
      await test.page.getByText('Veilleuse 9.9.9').waitFor();
      // The reading ended and was kept before the tab went: the new version comes back to it, in both (003.200).
      await test.attendre('resultat');
      expect(test.incidents).toEqual([]);
    }
    const attendus = new Set(readdirSync(SUIVANTE).filter((f) => /\.(html|js|webmanifest)$|192/.test(f)));
    attendus.delete('sw.js');
    attendus.delete('veilleuse-cle-usb.html');
    await expect
      .poll(async () => new Set((await enCache(demandeuse)).map((url) => new URL(url).pathname.slice(1))))
      .toEqual(attendus);
    expect(await enCache(demandeuse)).toHaveLength(attendus.size);
    await sansMelange(demandeuse);
    await demandeuse.page.bringToFront();
    await demandeuse.recommencer();
    await demo(demandeuse);
    expect((await demandeuse.rapport()).application).toBe('Veilleuse 9.9.9');
  });

  it('never reloads a tab whose result could not be kept', async () => {
    await ouvrirNavigateur('garde');
    const demandeuse = await visiter();
    await pret(demandeuse);
    const gardienne = new TestPage(await contexte.newPage(), hote.adresse);
    await gardienne.page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await gardienne.page.goto(hote.adresse);
    await demo(gardienne);
    const phrase = await gardienne.page.locator('h1').textContent();
    hote.dossier = () => SUIVANTE;
    await demandeuse.page.bringToFront();
    await demandeuse.page.reload();
    await demandeuse.page.getByRole('button', { name: 'Mettre à jour' }).click();
    await demandeuse.page.getByText('attend la fin du contrôle en cours').waitFor();
    await demandeuse.page.waitForTimeout(500);
    await gardienne.page.bringToFront();
    expect(await gardienne.page.locator('h1').textContent()).toBe(phrase);
    await gardienne.rapport();
    await gardienne.ouvrirPlus();
    await gardienne.page.getByRole('button', { name: 'Recommencer' }).first().click();
    for (const test of [gardienne, demandeuse]) await test.page.getByText('Veilleuse 9.9.9').waitFor();
    await sansMelange(demandeuse);
  });
});

/** The headers of docs/deployer.md, from its Apache block: those of every file, and those of `sw.js` in their place. */
function entetesConseilles(): { readonly tous: Record<string, string>; readonly sw: Record<string, string> } {
  const entetes = { tous: {} as Record<string, string>, sw: {} as Record<string, string> };
  let section: Record<string, string> | null = entetes.tous;
  for (const ligne of bloc('apache').split('\n')) {
    if (ligne.startsWith('<Files ')) section = entetes.sw;
    else if (ligne.startsWith('<FilesMatch')) section = null;
    const [, nom, valeur] = /Header always set (\S+) "([^"]+)"/.exec(ligne) ?? [];
    if (nom && valeur && section) section[nom] = valeur;
  }
  return entetes;
}

const guide = readFileSync(join(ROOT, 'docs/deployer.md'), 'utf8');
const bloc = (langue: string) => new RegExp(`\`\`\`${langue}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

describe('with the headers of docs/deployer.md', () => {
  it('installs, works offline and says nothing in the console', async () => {
    const { tous, sw } = entetesConseilles();
    expect([tous, sw].map((e) => Object.keys(e).length)).toEqual([6, 1]);
    hote.entetes = (fichier) => (fichier === 'sw.js' ? { ...tous, ...sw } : tous);
    await ouvrirNavigateur('entetes');
    const test = await visiter();
    await pret(test);
    await contexte.setOffline(true);
    await test.page.reload();
    await demo(test);
    await test.rapport();
    expect(test.incidents).toEqual([]);
  });

  it.each(['nginx', 'xml'])('the %s block sets the same ones', (langue) => {
    const { tous, sw } = entetesConseilles();
    const valeurs = [...Object.values(tous), ...Object.values(sw)];
    expect(valeurs.filter((valeur) => !bloc(langue).includes(`"${valeur}"`))).toEqual([]);
  });
});
