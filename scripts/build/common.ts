import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions, CSSOptions, InlineConfig } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

export const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };

/** The browser floor. */
export const BROWSER_FLOOR = ['chrome109', 'edge109', 'firefox115'];

/** `rapport-plan` is the class `plan` of the module in `ui/rapport`. */
export const STYLE = { modules: { generateScopedName: '[folder]-[local]' } } as const satisfies CSSOptions;

/** What every build of the page shares: the served one, the portable one. */
export const SHARED = {
  root: ROOT,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'iife', rolldownOptions: { output: { comments: { annotation: false } } } },
  css: STYLE,
} as const satisfies InlineConfig;

export const BUILD = {
  target: BROWSER_FLOOR,
  // Chunks stand beside the page, at a path relative to it.
  assetsDir: '',
  assetsInlineLimit: 0,
  // One sheet, written into the page: no lazy page asks for its own.
  cssCodeSplit: false,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
  rolldownOptions: {
    checks: { bundlerTimings: false },
    output: {
      // One chunk for the page and one for the report: left alone, each module that a lazy page shares with them makes
      // another, and small ones compress badly and cost a request each.
      codeSplitting: {
        groups: [
          { name: 'page', test: /src\/main\.tsx$/, priority: 2 },
          { name: 'resultat', test: /src\/(ui\/resultat\/resultat|workers\/pool)\.ts$/, priority: 1 },
        ],
      },
    },
  },
} as const satisfies BuildOptions;
