import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OPEN } from './channels.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const fichiers = (readdirSync(DIST, { recursive: true, encoding: 'utf8' }) as string[]).filter((f) =>
  /\.(html|js|css|webmanifest)$/.test(f),
);
const texte = (f: string) => readFileSync(join(DIST, f), 'utf8');
const COPIE = 'veilleuse-cle-usb.html';

/** What the policy does not stop (channels.test.ts): so the code must not name it. A download, once and otherwise: below. */
const OUVERTES: Readonly<Record<Exclude<(typeof OPEN)[number], 'a download'>, RegExp>> = {
  'dns-prefetch': /dns-prefetch/,
  preconnect: /preconnect/,
  WebRTC: /RTCPeerConnection/,
  // By its bare name too, which a method's own (`open(run) {`) is not.
  'window.open': /\b(window|self|globalThis)\.open\(|(?<![\w.])open\((?!\w*\)\{)|openWindow/,
  'a link in a new window': /_blank/,
  'a refresh': /http-?equiv="?refresh/i,
  navigation: /\blocation(\.href)? ?=[^=]|\blocation\.(assign|replace)\(/,
};

/**
 * Frames: the policy refuses them (`default-src`), but Chromium opens a connection before it looks. Forms too
 * (`form-action`), and these the page has, for what Enter does in a field: none may have an address, below, and none is
 * sent by code.
 */
const ANNONCES = [/iframe/, /['"`](frame|portal|fencedframe)['"`]/, /createElement\(.(form|object|embed)\b/];

/** Ways out of the machine, and what Chrome 109 or Firefox 115 do not have. The code must not even name them. */
const INTERDITS = [
  ...Object.values(OUVERTES),
  ...ANNONCES,
  /\(['"`](object|embed)['"`], ?\{/,
  /\.(submit|requestSubmit)\(/,
  /\bform[aA]ction\b/,
  /\bfetch\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /EventSource/,
  /sendBeacon/,
  /importScripts/,
  /document\.write/,
  /\beval\(/,
  /new Function\(/,
  /\.ping ?=/,
  /['"`](prefetch|prerender|speculationrules)['"`]/,
  /WebTransport/,
  /\.toSorted\(/,
  /\.toReversed\(/,
  /Object\.groupBy/,
  /Promise\.withResolvers/,
  /AbortSignal\.any/,
  /Intl\.Segmenter/,
  /https?:\/\/(?!www\.w3\.org\/)/,
];

/** The one exception: to keep the page for the day without a line, the service worker must fetch its files once. */
const PERMIS = new Map([['sw.js', /\bfetch\(/.source]]);
/**
 * A workbook is XML, and these addresses are the names of its namespaces (ECMA-376): they are written into the file that
 * is saved, and nothing asks for them. In the chunk that writes it and in the copy that holds it, and nowhere else.
 */
const ESPACES_DE_NOMS = /http:\/\/schemas\.(openxmlformats\.org|microsoft\.com)\//g;
/** Words of a warning of workbox's to developers, in its worker: it is printed, never fetched. */
const PAROLE = 'Learn more at https://bit.ly/wb-precache';

/** What a file says, less the words that are addresses without being asked for. */
function paroles(fichier: string): string {
  if (fichier === 'sw.js') return texte(fichier).replace(PAROLE, '');
  if (/^xlsx-/.test(fichier) || fichier === COPIE) return texte(fichier).replace(ESPACES_DE_NOMS, '');
  return texte(fichier);
}

describe('the build', () => {
  it.each(INTERDITS.map((motif) => [motif.source, motif] as const))('never names %s', (_nom, motif) => {
    const coupables = fichiers.filter((f) => PERMIS.get(f) !== motif.source && motif.test(paroles(f)));
    expect(coupables).toEqual([]);
  });

  it.each([
    ['index.html', "'self' blob:", ['script', 'style']],
    [COPIE, 'blob:', ['script', 'style']],
  ])('%s carries its policy: nothing connects, workers from %s, %j held to its hash', (fichier, ouvriers, balises) => {
    const page = texte(fichier);
    const politique = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const directives = politique.split('; ');
    for (const directive of ["default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
      expect(directives).toContain(directive);
    }
    expect(politique).toContain(`worker-src ${ouvriers};`);
    expect(politique).not.toContain('unsafe');
    // Every other kind of thing is refused by `default-src`, or by its own.
    const autres = directives.filter((directive) =>
      /^(?!script|style|img|worker|manifest|default)\w+-src/.test(directive),
    );
    expect(autres.filter((directive) => !directive.endsWith(" 'none'"))).toEqual([]);
    const internes = [...page.matchAll(/<(script|style)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
    expect(internes.map(([, balise]) => balise).sort()).toEqual(balises);
    for (const [, , contenu] of internes) {
      expect(politique).toContain(
        `'sha256-${createHash('sha256')
          .update(contenu ?? '')
          .digest('base64')}'`,
      );
    }
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|link|style)/));
  });

  it('sends no form: each stops its own, and has no address', () => {
    const formulaires = (f: string) =>
      [...texte(f).matchAll(/\(`form`,\{(.{0,300})/gs)].map(([, suite]) => suite ?? '');
    const servis = fichiers.filter((f) => f !== COPIE).flatMap(formulaires);
    expect(servis.length).toBeGreaterThan(0);
    expect(formulaires(COPIE)).toHaveLength(servis.length);
    const arrete = /^(?:(?!onSubmit|action)[^{}])*onSubmit:(\w+)=>\{?\1\.preventDefault\(\)/;
    expect([...servis, ...formulaires(COPIE)].filter((formulaire) => !arrete.test(formulaire))).toEqual([]);
  });

  // Ours, and that of the library of workbooks, which has one for a file that it would save by itself.
  it.each([
    [/^page-/, 1],
    [/^xlsx-/, 1],
    [/^veilleuse-cle-usb\.html$/, 2],
    [/^(?!page-|xlsx-|veilleuse-cle-usb)/, 0],
  ])('downloads, in %s, only what the page itself holds', (fichier, nombre) => {
    const tout = fichiers
      .filter((f) => fichier.test(f))
      .map(texte)
      .join('\n');
    expect(tout.match(/\.download\b/g) ?? []).toHaveLength(nombre);
    const tenus =
      /(\w+)=URL\.createObjectURL\([^;]{1,80},(\w+)=document\.createElement\(`a`\);(\2\.style\.display=`none`,)?\2\.href=\1,\2\.download=/g;
    expect(tout.match(tenus) ?? []).toHaveLength(nombre);
  });

  it('lets the service worker fetch only the files of this version, each held to its hash', () => {
    const entrees = [...texte('sw.js').matchAll(/\{[^{}]*integrity:`(sha384-[^`]+)`[^{}]*\}/g)].map(
      ([objet, hachage]) => ({
        url: /url:`([^`]+)`/.exec(objet)?.[1] ?? '',
        hachage,
      }),
    );
    expect(entrees.map(({ url }) => url).sort()).toEqual(
      readdirSync(DIST)
        .filter((f) => !['sw.js', COPIE].includes(f) && !f.includes('512'))
        .sort(),
    );
    for (const { url, hachage } of entrees) {
      const octets = readFileSync(join(DIST, url));
      expect(hachage, url).toBe(`sha384-${createHash('sha384').update(octets).digest('base64')}`);
    }
    // No address of another place can be built: the worker's code names no scheme, and its list no host.
    expect(entrees.filter(({ url }) => /:|\/\//.test(url))).toEqual([]);
  });

  it('makes of the portable copy one file that needs nothing beside it, with the checksum that the page tells', () => {
    const page = texte(COPIE);
    expect(page).not.toMatch(/<link(?! rel="icon"| *\n *rel="icon")|<script[^>]* src=|(from|import) ?["'`(]+\.\//);
    expect(page).not.toContain("'self'");
    const octets = readFileSync(join(DIST, COPIE));
    const empreinte = createHash('sha256').update(octets).digest('hex');
    expect(fichiers.filter((f) => texte(f).includes(empreinte))).toHaveLength(1);
  });
});
