import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const fichiers = (readdirSync(DIST, { recursive: true, encoding: 'utf8' }) as string[]).filter((f) =>
  /\.(html|js|css|svg)$/.test(f),
);
const texte = (f: string) => readFileSync(join(DIST, f), 'utf8');
const html = texte('index.html');

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
  /\.toSorted\(/,
  /\.toReversed\(/,
  /Object\.groupBy/,
  /Promise\.withResolvers/,
  /AbortSignal\.any/,
  /Intl\.Segmenter/,
  /https?:\/\/(?!www\.w3\.org\/)/,
];

/**
 * A workbook is XML, and these addresses are the names of its namespaces (ECMA-376): they are written into the file that
 * is saved, and nothing asks for them. In the chunk that writes it, and nowhere else.
 */
const ESPACES_DE_NOMS = /http:\/\/schemas\.(openxmlformats\.org|microsoft\.com)\//g;
const sansEspacesDeNoms = (f: string) => (/^xlsx-/.test(f) ? texte(f).replace(ESPACES_DE_NOMS, '') : texte(f));

/** Gzip bytes: what stands before a usable drop target, and all that the main job loads. */
const BUDGET = { cible: 60_000, travail: 120_000 };

describe('the build', () => {
  it.each(INTERDITS.map((motif) => [motif.source, motif] as const))('never names %s', (_nom, motif) => {
    const coupables = fichiers.filter((f) => motif.test(sansEspacesDeNoms(f)));
    expect(coupables).toEqual([]);
  });

  it('carries its policy: nothing connects, scripts are ours or hashed, workers are blobs', () => {
    const politique = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    for (const directive of ["default-src 'none'", "connect-src 'none'", 'worker-src blob:', "form-action 'none'"]) {
      expect(politique).toContain(directive);
    }
    expect(politique).not.toContain('unsafe');
    const internes = [...html.matchAll(/<(script|style)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
    expect(internes.map(([, balise]) => balise).sort()).toEqual(['style']);
    for (const [, , contenu] of internes) {
      expect(politique).toContain(
        `'sha256-${createHash('sha256')
          .update(contenu ?? '')
          .digest('base64')}'`,
      );
    }
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
  });

  it('stays within its weight', () => {
    const poids = fichiers.map((f) => [f, gzipSync(texte(f), { level: 9 }).length] as const);
    const premiers = poids.filter(([f]) => f === 'index.html' || html.includes(`="./${f}"`));
    const somme = (liste: readonly (readonly [string, number])[]) =>
      liste.reduce((total, [, octets]) => total + octets, 0);
    process.stdout.write(`${poids.map(([f, octets]) => `${String(octets).padStart(8)} B gzip  ${f}`).join('\n')}\n`);
    process.stdout.write(
      `${String(somme(premiers)).padStart(8)} B gzip  before the drop target\n${String(somme(poids)).padStart(8)} B gzip  everything\n`,
    );
    expect(somme(premiers)).toBeLessThan(BUDGET.cible);
    // The main job needs the page and its worker; the invented school and the pages beside the report come after.
    const travail = poids.filter(
      ([f]) => premiers.some(([premier]) => premier === f) || f.startsWith('control.worker'),
    );
    expect(travail.length).toBe(premiers.length + 1);
    expect(somme(travail)).toBeLessThan(BUDGET.travail);
  });
});
