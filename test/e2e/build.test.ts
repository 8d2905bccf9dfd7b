import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const fichiers = (readdirSync(DIST, { recursive: true, encoding: 'utf8' }) as string[]).filter((f) =>
  /\.(html|js|css|webmanifest)$/.test(f),
);
const texte = (f: string) => readFileSync(join(DIST, f), 'utf8');
const COPIE = 'veilleuse-cle-usb.html';

/** Ways out of the machine, and what Chrome 109 or Firefox 115 do not have. The code must not even name them. */
const INTERDITS = [
  /\bfetch\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /EventSource/,
  /sendBeacon/,
  /RTCPeerConnection/,
  /importScripts/,
  /window\.open\(/,
  /document\.write/,
  /\beval\(/,
  /new Function\(/,
  /\blocation(\.href)? ?=[^=]|\blocation\.(assign|replace)\(/,
  /_blank/,
  /http-?equiv="?refresh/i,
  /\.ping ?=/,
  /['"`](preconnect|dns-prefetch|prefetch|prerender)['"`]/,
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
    for (const directive of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"]) {
      expect(politique).toContain(directive);
    }
    expect(politique).toContain(`worker-src ${ouvriers};`);
    expect(politique).not.toContain('unsafe');
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
