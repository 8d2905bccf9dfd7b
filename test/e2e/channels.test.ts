import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { FLOOR_MACHINE, LAUNCH } from './browser.ts';
import { PAGE_CHANNELS, WORKER_CHANNELS } from './channels.ts';
import { Firefox } from './firefox.ts';
import { openSink, type Sink } from './sink.ts';

/** What no policy of a page stops: its code must name none of them (build.test.ts). */
const OPEN = ['WebRTC', 'window.open', 'a link in a new window', 'a download', 'a refresh', 'navigation'];
/**
 * Refused too, but Chromium opens a connection ahead, before it looks at the policy: the other end sees that somebody
 * came, and no byte of the page.
 */
const KNOCKING = ['a frame', 'a form', 'a form in a new window'];

const SHUT = Object.keys(PAGE_CHANNELS).filter((nom) => ![...OPEN, ...KNOCKING].includes(nom));

let navigateur: Browser;
let sink: Sink;
let vide: Server;
beforeAll(async () => {
  [navigateur, sink] = await Promise.all([chromium.launch(LAUNCH), openSink()]);
  vide = createServer((_, reponse) => void reponse.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
  await new Promise<void>((pret) => vide.listen(0, '127.0.0.1', pret));
});
afterAll(() => Promise.all([navigateur.close(), sink.close(), new Promise((fini) => vide.close(fini))]));

async function ouvrir(adresse: string): Promise<Page> {
  const page = await (await navigateur.newContext(FLOOR_MACHINE)).newPage();
  await page.goto(adresse);
  return page;
}
const sansPolitique = () => `http://127.0.0.1:${(vide.address() as AddressInfo).port}/`;

/** The code of these channels, each on its own, whatever the others do. */
const codeDe = (canaux: Readonly<Record<string, string>>, noms: readonly string[]) =>
  noms
    .map((nom) => {
      const ailleurs = JSON.stringify(`http://127.0.0.1:${sink.port}/${encodeURIComponent(nom)}`);
      return `(() => { const ailleurs = ${ailleurs}; try { ${canaux[nom]} } catch {} })();`;
    })
    .join('\n');

/** What arrived, once nothing more does. */
async function arrivees(): Promise<string[]> {
  const tout: string[] = [];
  for (let calme = 0; calme < 3; calme++) {
    await new Promise((suite) => setTimeout(suite, 500));
    const vues = sink.arrived();
    if (vues.length > 0) calme = -1;
    tout.push(...vues);
  }
  return [...new Set(tout.map((vue) => decodeURIComponent(vue).replace(/^\//, '')))];
}

/** Runs code in a page that may go away under it. */
const executer = (page: Page, code: string) =>
  page.evaluate(code).then(
    () => undefined,
    () => undefined,
  );
const enOuvrier = (code: string) => `void new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])))`;

describe('the policy, way by way', () => {
  it('is what stops them: from a page without one most arrive', async () => {
    const page = await ouvrir(sansPolitique());
    await executer(page, codeDe(PAGE_CHANNELS, SHUT));
    await executer(page, enOuvrier(codeDe(WORKER_CHANNELS, Object.keys(WORKER_CHANNELS))));
    const vues = (await arrivees()).filter((vue) => Object.hasOwn({ ...PAGE_CHANNELS, ...WORKER_CHANNELS }, vue));
    expect(vues.length).toBeGreaterThanOrEqual(20);
    figure('ways out tried from a page without a policy: tried, arrived', `${SHUT.length}, ${vues.length}`);
    await page.context().close();
  });

  it('lets nothing out of the page, nor of its workers, in Chromium', async () => {
    const page = await ouvrir(inject('adresse'));
    sink.arrived();
    await executer(page, codeDe(PAGE_CHANNELS, SHUT));
    await executer(page, enOuvrier(codeDe(WORKER_CHANNELS, Object.keys(WORKER_CHANNELS))));
    expect(await arrivees()).toEqual([]);
    figure(
      'ways out tried from the page, then from its worker, in Chromium: tried, arrived',
      `${SHUT.length}, 0; ${Object.keys(WORKER_CHANNELS).length}, 0`,
    );
    await page.context().close();
  });

  it('lets nothing out of them in Firefox', async () => {
    const firefox = await Firefox.ouvrir();
    await firefox.page.goto(inject('adresse'));
    sink.arrived();
    const sauf = ['an attribute that runs'];
    const noms = SHUT.filter((nom) => !sauf.includes(nom));
    await firefox.page.evaluate(codeDe(PAGE_CHANNELS, noms)).catch(() => undefined);
    await firefox.page
      .evaluate(enOuvrier(codeDe(WORKER_CHANNELS, Object.keys(WORKER_CHANNELS))))
      .catch(() => undefined);
    expect(await arrivees()).toEqual([]);
    figure('the same in Firefox', `${noms.length}, 0; ${Object.keys(WORKER_CHANNELS).length}, 0`);
    await firefox.fermer();
  });

  it.each(KNOCKING)('lets %s take no byte, though Chromium knocks ahead', async (nom) => {
    const page = await ouvrir(inject('adresse'));
    sink.arrived();
    await executer(page, codeDe(PAGE_CHANNELS, [nom]));
    expect((await arrivees()).filter((vue) => vue !== 'tcp')).toEqual([]);
    await page.context().close();
  });

  it.each(OPEN)('does not stop %s: a page that says so is true', async (nom) => {
    const page = await ouvrir(inject('adresse'));
    sink.arrived();
    await executer(page, codeDe(PAGE_CHANNELS, [nom]));
    expect((await arrivees()).filter((vue) => vue === nom || vue === 'udp')).not.toEqual([]);
    await page.context().close();
  });
});
