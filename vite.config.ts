import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

const sha256 = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;

/**
 * Writes the policy into the built page: no header is needed from the host. The worker is an inlined classic blob,
 * so it inherits this policy (a worker loaded from a URL would not): it cannot reach the network either.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'veilleuse:csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((m) =>
          sha256(m[1] ?? ''),
        );
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${inline.join(' ')}`.trim(),
          "style-src 'self'",
          "img-src 'self' data: blob:",
          'worker-src blob:',
          "manifest-src 'self'",
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        return html.replace(
          /<meta charset="[^"]*"\s*\/?>/i,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [contentSecurityPolicy()],
  build: {
    target: ['chrome109', 'edge109', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: 'iife' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
