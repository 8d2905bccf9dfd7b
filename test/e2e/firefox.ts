import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { WAIT } from '../kit/patience.ts';
import { OUTSIDE, type TestFile } from './browser.ts';

/**
 * Every address but this machine's leads, below the page and its workers, to what stands behind the browser tests
 * (browser.ts): no name is asked of a DNS. What Firefox asks for itself, whatever the page is, is turned off.
 */
const ROADS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': OUTSIDE.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': OUTSIDE.port,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** A stock Firefox, by the protocol that it has itself: the other engine of the schools' machines. */
export class Firefox {
  readonly dossier = mkdtempSync(join(tmpdir(), 'veilleuse-firefox-'));
  readonly incidents: string[] = [];
  readonly requetes: string[] = [];
  readonly page: Page;
  readonly #navigateur: Browser;

  private constructor(navigateur: Browser, page: Page, telechargements: string) {
    this.#navigateur = navigateur;
    this.page = page;
    page.setDefaultTimeout(WAIT);
    this.telechargements = telechargements;
    page.on('request', (requete) => this.requetes.push(requete.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') this.incidents.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (erreur) => this.incidents.push(`exception: ${String(erreur)}`));
  }

  readonly telechargements: string;

  static async ouvrir(preferences: Record<string, unknown> = {}): Promise<Firefox> {
    const telechargements = mkdtempSync(join(tmpdir(), 'veilleuse-telechargements-'));
    const navigateur = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      env: { ...process.env, TZ: 'Pacific/Noumea', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': telechargements,
        'intl.accept_languages': 'fr-FR',
        ...ROADS,
        ...preferences,
      },
    });
    return new Firefox(navigateur, await navigateur.newPage(), telechargements);
  }

  /** Gives files by the button. */
  async donner(fichiers: readonly TestFile[]): Promise<void> {
    mkdirSync(this.dossier, { recursive: true });
    const chemins = fichiers.map(({ nom, octets }) => {
      const chemin = join(this.dossier, nom);
      writeFileSync(chemin, octets);
      return chemin;
    });
    const champ = (await this.page.waitForSelector('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await champ.uploadFile(...chemins);
  }

  async attendre(etat: 'accueil' | 'lecture' | 'resultat' | 'panne'): Promise<void> {
    await this.page.waitForSelector(`main[data-etat=${etat}]`);
  }

  async cliquer(nom: string): Promise<void> {
    await this.page.locator(`button ::-p-text(${nom})`).click();
  }

  async texte(selecteur: string): Promise<string> {
    return this.page.$eval(selecteur, (element) => element.textContent ?? '');
  }

  /** Downloads the report by its button and reads it back. */
  async rapport(): Promise<Rapport> {
    await this.page.locator('main button[aria-expanded=false]').click();
    await this.page.locator('::-p-text(Exporter le rapport)').click();
    const fini = () => readdirSync(this.telechargements).find((nom) => nom.endsWith('.json'));
    await expect.poll(fini).toBeTruthy();
    const chemin = join(this.telechargements, fini() ?? '');
    const lire = () => {
      try {
        return JSON.parse(readFileSync(chemin, 'utf8')) as Rapport;
      } catch {
        return null;
      }
    };
    await expect.poll(lire).not.toBeNull();
    const rapport = lire() as Rapport;
    rmSync(chemin);
    return rapport;
  }

  async fermer(): Promise<void> {
    await this.#navigateur.close();
    for (const dossier of [this.dossier, this.telechargements]) rmSync(dossier, { recursive: true, force: true });
  }
}
