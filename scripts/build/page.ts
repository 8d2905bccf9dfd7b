import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type Plugin, type Rolldown } from 'vite';
import { BUILD, ROOT, SHARED } from './common.ts';

/** Gives the text of a file that the page links, by its relative address. */
type TakeFile = (adresse: string) => string;

/** Puts the style into the page itself: on a poor line each request costs more than its bytes. */
export const inlineStyle = (html: string, prendre: TakeFile): string =>
  html.replace(
    /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/,
    (_, adresse: string) => `<style>${prendre(adresse)}</style>`,
  );

/** Puts the script into the page. It would end at the first `</script`, and worse after `<!--`: both are written otherwise. */
export const inlineScript = (html: string, prendre: TakeFile): string =>
  html.replace(/<script type="module"[^>]* src="([^"]+)"><\/script>/, (_, adresse: string) => {
    const code = prendre(adresse).replace(/<(?=!--|\/?script)/gi, '\\x3C');
    return `<script type="module">${code}</script>`;
  });

const sha256 = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;

/**
 * Writes the policy into a built page: no header is needed from the host. What stands in the page is held to its hash.
 * The workers are inlined classic blobs, so they inherit this policy (a worker loaded from a URL would
 * not): they cannot reach the network either.
 * @param source `'self'` where the page has files beside it (its script and the chunks that this imports, its
 * manifest, its service worker), empty where it is alone
 */
export function contentSecurityPolicy(html: string, source: "'self'" | ''): string {
  // One pass over both tags, so that tags inside script strings are not matched.
  const internes = [...html.matchAll(/<(script|style)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
  const hachages = (balise: string) => internes.filter((m) => m[1] === balise).map((m) => sha256(m[2] ?? ''));
  const politique = [
    "default-src 'none'",
    `script-src ${source} ${hachages('script').join(' ')}`,
    `style-src ${hachages('style').join(' ')}`,
    `img-src ${source} data: blob:`,
    `worker-src ${source} blob:`,
    `manifest-src ${source || "'none'"}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
    .join('; ')
    .replace(/ {2,}/g, ' ');
  return html.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${politique}" />`,
  );
}

/**
 * Writes the start screen into the page, and ahead of its script what waits for this one: on a poor line both are in the
 * first bytes that arrive.
 */
export function inlineStartScreen(html: string, accueil: string, attente: string): string {
  return [
    ['<script type="module"', `<script>${attente}</script>\n    <script type="module"`],
    ['<div id="app"></div>', `<div id="app">${accueil}</div>`],
  ].reduce((texte, [place = '', contenu = '']) => {
    if (!texte.includes(place)) throw new Error(`index.html lacks ${place}`);
    return texte.replace(place, () => contenu);
  }, html);
}

async function buildEarly(): Promise<string> {
  const { output } = (await build({
    ...SHARED,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...BUILD,
      write: false,
      rolldownOptions: {
        ...BUILD.rolldownOptions,
        input: join(ROOT, 'src/early.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

/** By a server that listens to nobody: the names of the classes come of vite's own plugins. */
async function construireAccueil(define: Record<string, string>): Promise<string> {
  const serveur = await createServer({
    ...SHARED,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    appType: 'custom',
    define,
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await serveur.ssrLoadModule(join(import.meta.dirname, 'start-screen.tsx'));
    return (module as typeof import('./start-screen.tsx')).startScreen();
  } finally {
    await serveur.close();
  }
}

/**
 * One page that carries its style, its start screen and its own policy; made of the files that vite has written.
 * @param define the constants of the page, which the start screen shows too
 */
export function pagePlugin(define: Record<string, string>): Plugin {
  return {
    name: 'veilleuse:page',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const chemin = join(dir, 'index.html');
      const html = inlineStyle(readFileSync(chemin, 'utf8'), (fichier) => {
        const contenu = readFileSync(join(dir, fichier), 'utf8');
        rmSync(join(dir, fichier));
        return contenu;
      });
      const complete = inlineStartScreen(html, await construireAccueil(define), await buildEarly());
      writeFileSync(chemin, contentSecurityPolicy(complete, "'self'"));
    },
  };
}
