import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

const sha256 = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;

/** Puts the style into the page itself: on a poor line each request costs more than its bytes. */
function inlineStyle(html: string, dossier: string): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/, (_, fichier: string) => {
    const chemin = join(dossier, fichier);
    const contenu = readFileSync(chemin, 'utf8');
    rmSync(chemin);
    return `<style>${contenu}</style>`;
  });
}

/**
 * Writes the policy into the built page: no header is needed from the host. What stands in the page is held to its hash;
 * 'self' is for the script beside it and the chunks that it imports. The worker is an inlined classic blob, so it inherits
 * this policy (a worker loaded from a URL would not): it cannot reach the network either.
 */
function contentSecurityPolicy(html: string): string {
  const hachages = (balise: string) =>
    [...html.matchAll(new RegExp(`<${balise}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${balise}>`, 'g'))].map((m) =>
      sha256(m[1] ?? ''),
    );
  const politique = [
    "default-src 'none'",
    ['script-src', "'self'", ...hachages('script')].join(' '),
    `style-src ${hachages('style').join(' ')}`,
    "img-src 'self' data: blob:",
    'worker-src blob:',
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${politique}" />`,
  );
}

/** One page that carries what it needs to be usable, and its own policy; made of the files that vite has written. */
const page: Plugin = {
  name: 'veilleuse:page',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const chemin = join(dir, 'index.html');
    writeFileSync(chemin, contentSecurityPolicy(inlineStyle(readFileSync(chemin, 'utf8'), dir)));
  },
};

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [page],
  build: {
    target: ['chrome109', 'edge109', 'firefox115'],
    // Chunks stand beside the page, at a path relative to it.
    assetsDir: '',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: 'iife' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
