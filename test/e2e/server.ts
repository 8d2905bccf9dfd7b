import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served. */
    adresse: string;
  }
}

/** Serves dist/ as any static host would: no special header. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const racine = resolve(import.meta.dirname, '../..');
  if (!existsSync(resolve(racine, 'dist/index.html'))) throw new Error('dist/ is missing: run `npm run build` first');
  const serveur = await preview({ root: racine, logLevel: 'error', preview: { port: 0, strictPort: false } });
  const { port } = serveur.httpServer.address() as { port: number };
  project.provide('adresse', `http://localhost:${port}/`);
  return () => serveur.close();
}
