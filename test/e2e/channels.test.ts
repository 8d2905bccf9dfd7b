import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { FLOOR_MACHINE, LAUNCH, newPage } from './browser.ts';
import { DNS_PREFETCH, KNOCKING, LEAVING, OPEN, PAGE_CHANNELS, WORKER_CHANNELS } from './channels.ts';
import { Firefox } from './firefox.ts';
import { readNetworkLog } from './network-log.ts';
import { openSink, type Sink } from './sink.ts';

/** A page of either browser, as far as these tests need one. */
interface Probed {
  evaluate(code: string): Promise<unknown>;
  /** What the browser does with a page beside its code, once it holds it. */
  lookAt(): Promise<unknown>;
}

interface Probes {
  ouvrir(): Promise<{ page(adresse: string): Promise<Probed>; fermer(): Promise<unknown> }>;
  /** The ways that take nobody anywhere here even without a policy, so that nothing says what a policy does to them. */
  readonly unproved: Readonly<Record<string, string>>;
  /** Where somebody is seen to come without a byte, though the policy refuses. */
  readonly knocking: readonly string[];
  /** The ways that end where another document loads meanwhile: each is tried before the others. */
  readonly alone: readonly string[];
}

const OTHER_ORIGIN = 'no page may take one of another origin, whatever its policy';
const OF_ANOTHER_ORIGIN = {
  'a worker': OTHER_ORIGIN,
  'a shared worker': OTHER_ORIGIN,
  'a service worker': OTHER_ORIGIN,
  'worker/a worker': OTHER_ORIGIN,
};

const travail = mkdtempSync(join(tmpdir(), 'veilleuse-issues-'));
const ouvrirChromium = (profil: string, ...args: string[]): Promise<BrowserContext> =>
  // With a profile, as at school: without one Chromium opens no connection ahead.
  chromium.launchPersistentContext(join(travail, profil), {
    ...LAUNCH,
    ...FLOOR_MACHINE,
    args: [...(LAUNCH.args ?? []), ...args],
  });

const CHROMIUM: Probes = {
  async ouvrir() {
    const contexte = await ouvrirChromium('profil');
    return {
      async page(adresse) {
        const page = await newPage(contexte);
        await page.goto(adresse);
        return {
          evaluate: (code) => page.evaluate(code),
          // It asks for a manifest when somebody thinks of installing the page.
          lookAt: async () => (await contexte.newCDPSession(page)).send('Page.getAppManifest'),
        };
      },
      fermer: () => contexte.close(),
    };
  },
  unproved: { ...OF_ANOTHER_ORIGIN, prerender: 'Chromium asks for nothing by it any more' },
  knocking: KNOCKING,
  alone: [],
};

const FIREFOX: Probes = {
  async ouvrir() {
    const firefox = await Firefox.ouvrir({
      // What it does at a school, or could, and these tests would not show: connections ahead, the ping of a link,
      // WebRTC towards the machine itself.
      'network.http.speculative-parallel-limit': 6,
      'browser.send_pings': true,
      'media.peerconnection.ice.loopback': true,
    });
    return {
      async page(adresse) {
        const page = await firefox.page.browser().newPage();
        await page.goto(adresse);
        return { evaluate: (code) => page.evaluate(code), lookAt: async () => undefined };
      },
      fermer: () => firefox.fermer(),
    };
  },
  unproved: {
    ...OF_ANOTHER_ORIGIN,
    prerender: 'unknown to Firefox',
    'speculation rules': 'unknown to Firefox',
    manifest: 'Firefox asks for none on a computer',
  },
  knocking: [],
  // It stops what it fetches ahead as soon as any document begins to load.
  alone: ['prefetch'],
};

const BROWSERS = Object.entries({ Chromium: CHROMIUM, Firefox: FIREFOX });

/** The ways, those of a worker under names of their own. */
const CHANNELS: Readonly<Record<string, string>> = {
  ...PAGE_CHANNELS,
  ...Object.fromEntries(Object.entries(WORKER_CHANNELS).map(([nom, code]) => [`worker/${nom}`, code])),
};
const NAMES = Object.keys(CHANNELS);
const isIn = (noms: readonly string[], nom: string) => noms.includes(nom);
const ofWorker = (nom: string) => nom.startsWith('worker/');

/** How much of a way is seen at its other end. */
type Seen = 'a request' | 'a connection' | 'packets';
/** Those whose other end sees no request: each arrives as it does. */
const BARE: Readonly<Record<string, Seen>> = {
  WebTransport: 'packets',
  'worker/WebTransport': 'packets',
  WebRTC: 'packets',
  preconnect: 'a connection',
};
const arriving = (noms: readonly string[]): Record<string, Seen> =>
  Object.fromEntries(noms.map((nom) => [nom, BARE[nom] ?? 'a request']));

/** Where each way leads, and no other. */
const sinks = new Map<string, Sink>();
let vide: Server;
beforeAll(async () => {
  for (const nom of NAMES) sinks.set(nom, await openSink());
  vide = createServer(({ url }, reponse) => {
    reponse.writeHead(200, { 'content-type': 'text/html' }).end(url === '/' ? '<p>' : `${withoutTypes()}<p>`);
  });
  await new Promise<void>((pret) => vide.listen(0, '127.0.0.1', pret));
});
afterAll(async () => {
  await Promise.all([...sinks.values()].map((sink) => sink.close()));
  await new Promise((fini) => vide.close(fini));
  rmSync(travail, { recursive: true, force: true });
});
/** The policy of the page as a browser takes it that does not know Trusted Types. */
function withoutTypes(): string {
  const page = readFileSync(resolve(import.meta.dirname, '../../dist/index.html'), 'utf8');
  const [meta = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(page) ?? [];
  return meta.replace(/; require-trusted-types-for [^;"]+; trusted-types [^;"]+/, '');
}
const sansPolitique = () => `http://127.0.0.1:${(vide.address() as AddressInfo).port}/`;

/** What arrived by each way, once nothing more does; so many are waited for longer, on a busy machine. */
async function arrivees(attendues = 0): Promise<Record<string, Seen>> {
  const tout = new Map<string, string[]>();
  const tard = Date.now() + 20_000;
  for (let calme = 0; calme < 3 || (tout.size < attendues && Date.now() < tard); calme++) {
    await new Promise((suite) => setTimeout(suite, 500));
    for (const [nom, sink] of sinks) {
      const vues = sink.arrived();
      if (vues.length === 0) continue;
      calme = -1;
      tout.set(nom, [...(tout.get(nom) ?? []), ...vues]);
    }
  }
  const vu = (vues: readonly string[]): Seen => {
    if (vues.some((vue) => !['tcp', 'udp'].includes(vue))) return 'a request';
    return vues.includes('udp') ? 'packets' : 'a connection';
  };
  return Object.fromEntries([...tout].map(([nom, vues]) => [nom, vu(vues)]));
}

/** The code of these ways, each on its own, whatever the others do; its value is how many were tried. */
const codeDe = (noms: readonly string[]) =>
  `let tried = 0; ${noms
    .map((nom) => {
      const ailleurs = `http://127.0.0.1:${sinks.get(nom)?.port}/x`;
      return `(() => { tried++; const ailleurs = '${ailleurs}'; try { ${CHANNELS[nom]} } catch {} })();`;
    })
    .join('\n')} tried`;
/** The same in a worker of the page, which says when it is done. */
const enOuvrier = (code: string) => `new Promise((fini, echec) => {
  const ouvrier = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(`${code}; postMessage(tried)`)}])));
  ouvrier.onmessage = ({ data }) => fini(data);
  ouvrier.onerror = echec;
})`;

/** Tries every way from pages of this address: exactly this arrives. */
async function essayer(
  { ouvrir, alone }: Probes,
  adresse: string,
  attendues: Readonly<Record<string, Seen>>,
): Promise<void> {
  for (const sink of sinks.values()) sink.arrived();
  const navigateur = await ouvrir();
  const before: Record<string, Seen> = {};
  for (const nom of alone) {
    expect(await (await navigateur.page(adresse)).evaluate(codeDe([nom]))).toBe(1);
    Object.assign(before, await arrivees(Number(Object.hasOwn(attendues, nom))));
  }
  const page = await navigateur.page(adresse);
  const dOuvrier = NAMES.filter(ofWorker);
  expect(await page.evaluate(enOuvrier(codeDe(dOuvrier)))).toBe(dOuvrier.length);
  const restantes = NAMES.filter((nom) => !ofWorker(nom) && !isIn(LEAVING, nom) && !isIn(alone, nom));
  expect(await page.evaluate(codeDe(restantes))).toBe(restantes.length);
  await page.lookAt();
  const quitter = async (nom: string) => (await navigateur.page(adresse)).evaluate(codeDe([nom]));
  // The page may go away under its code, which then answers nothing.
  await Promise.allSettled(LEAVING.map(quitter));
  const after = await arrivees(Object.keys(attendues).length - Object.keys(before).length);
  const vues = { ...before, ...after };
  await navigateur.fermer();
  expect(vues).toEqual(attendues);
}

/** What still arrives under the policy. */
const leftOpen = ({ knocking }: Probes): Record<string, Seen> => ({
  ...Object.fromEntries(knocking.map((way) => [way, 'a connection' as const])),
  ...arriving(NAMES.filter((way) => isIn(OPEN, way))),
});

describe.each(BROWSERS)('the policy, way by way, in %s', (nom, navigateur) => {
  const proved = NAMES.filter((way) => !Object.hasOwn(navigateur.unproved, way));
  const shut = proved.filter((way) => !isIn(OPEN, way));

  it('is what stops them: from a page without one all arrive but those that say nothing here', async () => {
    expect(Object.keys(navigateur.unproved).filter((way) => !isIn(NAMES, way))).toEqual([]);
    await essayer(navigateur, sansPolitique(), arriving(proved));
    figure(
      `ways out of a page and of its worker, without a policy, in ${nom}: tried, arrived`,
      `${NAMES.length}, ${proved.length}`,
    );
  });

  it('lets nothing out of the page nor of its workers, but what no policy stops', async () => {
    await essayer(navigateur, inject('adresse'), leftOpen(navigateur));
    const deLaPage = shut.filter((way) => !ofWorker(way)).length;
    figure(
      `ways out tried from the page, then from its worker, in ${nom}: tried, arrived`,
      `${deLaPage}, 0; ${shut.length - deLaPage}, 0`,
    );
    figure(`of these, seen to come by a connection without a byte, in ${nom}`, navigateur.knocking.length);
  });
});

it('needs no Trusted Types for that, which stop some of them first where they are known', async () => {
  expect(withoutTypes()).toMatch(/ content="default-src 'none'; [^"]*; form-action 'none'" \/>$/);
  await essayer(CHROMIUM, `${sansPolitique()}politique`, leftOpen(CHROMIUM));
});

it('does not stop a name looked for ahead, which no connection shows, in Chromium', async () => {
  const journal = join(travail, 'net.json');
  const contexte = await ouvrirChromium('noms', `--log-net-log=${journal}`);
  const noms = ['sans-politique.localhost', 'avec-politique.localhost', 'personne.localhost'];
  for (const [i, adresse] of [sansPolitique(), inject('adresse')].entries()) {
    const page = await newPage(contexte);
    await page.goto(adresse);
    await page.evaluate(`{ const ailleurs = 'http://${noms[i]}/'; ${DNS_PREFETCH} }`);
    await page.waitForTimeout(1000);
  }
  await contexte.close();
  const { hosts } = readNetworkLog(journal);
  // Firefox looks for none ahead while it goes by a proxy, as it does in these tests.
  expect(noms.filter((nom) => hosts.includes(nom))).toEqual(noms.slice(0, 2));
  figure(
    'ways out that no policy stops, which the build does not name, but for the downloads of the page',
    OPEN.length,
  );
});
