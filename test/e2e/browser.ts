import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { WAIT } from '../kit/patience.ts';
import { asked, watch } from './requests.ts';
import { openSink } from './sink.ts';

export interface TestFile {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/**
 * Where every name but this machine's leads, in every browser that these tests start, below the page, its workers and
 * its service worker: whatever knocks there fails the test (watch-outside.ts). No name is asked of a DNS.
 */
export const OUTSIDE = await openSink();

const ROADS = [
  // What Chromium asks for itself, whatever the page is, and no option turns off. A page that asked them would be seen
  // all the same, by its requests.
  ...['*.googleapis.com', '*.google.com', '*.gvt1.com'].map((hosts) => `MAP ${hosts} ~NOTFOUND`),
  `MAP * 127.0.0.1:${OUTSIDE.port}`,
  // This machine, whatever stands before: a browser asks nobody for it.
  'EXCLUDE localhost',
  'EXCLUDE *.localhost',
  'EXCLUDE 127.0.0.1',
].join(', ');

/** How Chromium is started: it asks the outside for nothing of its own. */
export const LAUNCH: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--host-resolver-rules=${ROADS}`,
  ],
};

/** A school's computer in Nouméa. */
export const FLOOR_MACHINE: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Pacific/Noumea',
  acceptDownloads: true,
};

/**
 * One Chromium for a test file; a fresh context (storage, cache) for each `ouvrir`.
 * @param idle whether its pages are ever idle: only then do their workers practise on an invented school, which takes a
 * second of the processor for each page
 */
export function launchBrowser({ idle = false } = {}): { ouvrir(options?: BrowserContextOptions): Promise<TestPage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(LAUNCH);
  });
  afterAll(() => browser?.close());
  return {
    async ouvrir(options = {}) {
      const context = await browser.newContext({ ...FLOOR_MACHINE, ...options });
      if (!idle) await context.addInitScript(neverIdle);
      const page = await context.newPage();
      const test = new TestPage(page);
      await page.goto(inject('adresse'));
      return test;
    },
  };
}

/** In the page: what can wait for ever does; what sets a limit to its patience does not wait. */
function neverIdle(): void {
  const idle = requestIdleCallback;
  globalThis.requestIdleCallback = (callback, options) => (options?.timeout ? idle(callback, options) : 0);
}

/**
 * Takes the page that each test opens, to close it after the test, whatever this did: nothing was said in the console,
 * no dialog opened.
 */
export function watchPages(): (test: TestPage) => TestPage {
  let ouverte: TestPage | null = null;
  afterEach(async () => {
    const test = ouverte;
    ouverte = null;
    if (!test) return;
    await test.fermer();
    expect(test.incidents).toEqual([]);
  });
  return (test) => {
    ouverte = test;
    return test;
  };
}

/**
 * One page for all the tests of a `describe`, which look at one state of it: a page and its first reading cost five times
 * a second one. It is watched like any other.
 */
export function sharedPage(open: () => Promise<TestPage>): () => TestPage {
  let shared: TestPage;
  beforeAll(async () => {
    shared = await open();
  });
  afterAll(async () => {
    await shared.fermer();
    expect(shared.incidents).toEqual([]);
  });
  return () => shared;
}

/** A page of which nothing is watched: of another browser than ours supports, without scripts… */
export async function newPage(inside: { newPage(): Promise<Page> }): Promise<Page> {
  const page = await inside.newPage();
  page.setDefaultTimeout(WAIT);
  return page;
}

/** The page as the contract describes it, with everything that must never happen recorded from the start. */
export class TestPage {
  readonly page: Page;
  /** Console errors, exceptions, browser dialogs: all must stay empty. */
  readonly incidents: string[] = [];
  readonly requetes: string[] = [];
  readonly #ici: string;

  /** @param ici what its own addresses begin with */
  constructor(page: Page, ici = inject('adresse')) {
    this.page = page;
    this.#ici = ici;
    page.setDefaultTimeout(WAIT);
    watch(this);
    page.on('request', (requete) => this.requetes.push(requete.url()));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.incidents.push(`console: ${message.text()} ${message.location().url}`.trim());
    });
    page.on('pageerror', (erreur) => this.incidents.push(`exception: ${erreur.message}`));
    page.on('dialog', (dialogue) => {
      this.incidents.push(`dialog: ${dialogue.message()}`);
      void dialogue.dismiss();
    });
  }

  /** What was asked of another place than the page's own. */
  dehors(): string[] {
    return asked(this.requetes).filter((url) => !url.startsWith(this.#ici));
  }

  /** Gives files by the button, as Playwright's own file chooser does. */
  async donner(fichiers: readonly TestFile[]): Promise<void> {
    await this.page.locator('input[type=file][multiple]').setInputFiles(
      fichiers.map(({ nom, octets }) => ({
        name: nom,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(octets),
      })),
    );
  }

  /** Drops files on the window, as from the desktop. */
  async lacher(fichiers: readonly TestFile[]): Promise<void> {
    const donnees = fichiers.map(({ nom, octets }) => ({ nom, base64: Buffer.from(octets).toString('base64') }));
    await this.page.evaluate((liste) => {
      const transfert = new DataTransfer();
      for (const { nom, base64 } of liste) {
        transfert.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], nom));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfert, bubbles: true, cancelable: true }));
    }, donnees);
  }

  async attendre(etat: 'accueil' | 'lecture' | 'resultat' | 'panne'): Promise<void> {
    await this.page.waitForSelector(`main[data-etat=${etat}]`);
  }

  /** The end of the reading that is about to begin, however soon it comes: the page itself notes what it goes through. */
  resultatSuivant(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((fait) => {
          let lu = false;
          const observateur = new MutationObserver((changements) => {
            lu ||= changements.some(({ oldValue }) => oldValue === 'lecture');
            if (!lu || document.querySelector('main')?.dataset.etat !== 'resultat') return;
            observateur.disconnect();
            fait();
          });
          const quoi = { subtree: true, attributeFilter: ['data-etat'], attributeOldValue: true };
          observateur.observe(document.body, quoi);
        }),
    );
  }

  /** Gives files and waits for their result. */
  async controler(fichiers: readonly TestFile[]): Promise<void> {
    const fini = this.resultatSuivant();
    await this.donner(fichiers);
    await fini;
  }

  /** Opens what « Plus » holds, unless it is open. */
  async ouvrirPlus(): Promise<void> {
    const plus = this.page.getByRole('button', { name: 'Plus', exact: true, expanded: false });
    if (await plus.isVisible()) await plus.click();
  }

  /**
   * Holds what the page asks of its workers from now on, so that a reading lasts as long as a test wants, whatever the
   * machine; answers what lets it go.
   */
  async retenir(): Promise<() => Promise<void>> {
    const demandes = await this.page.evaluateHandle(() => {
      const { postMessage } = Worker.prototype;
      const retenues: (() => void)[] = [];
      Worker.prototype.postMessage = function (this: Worker, ...quoi: unknown[]) {
        retenues.push(() => Reflect.apply(postMessage, this, quoi));
      };
      return () => {
        Worker.prototype.postMessage = postMessage;
        for (const demander of retenues) demander();
      };
    });
    return () => demandes.evaluate((relacher) => relacher());
  }

  /** The same page, seen otherwise. */
  async regarder(width: number, height: number, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.emulateMedia({ colorScheme });
  }

  /** Back to the start by its button, as for another school. */
  async recommencer(): Promise<void> {
    await this.ouvrirPlus();
    await this.page.getByRole('button', { name: 'Recommencer' }).click();
    await this.attendre('accueil');
  }

  /** Downloads the report by its button and reads it back. */
  async rapport(): Promise<Rapport> {
    await this.ouvrirPlus();
    const [telechargement] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Exporter le rapport (JSON)' }).click(),
    ]);
    return JSON.parse(await readFile(await telechargement.path(), 'utf8')) as Rapport;
  }

  async fermer(): Promise<void> {
    await this.page.context().close();
  }
}
