import { build, type Rollup } from 'vite';
import { ROOT } from '../scripts/build/common.ts';

/** A script of the bench, as one classic script to run in a page or in a worker. */
export async function bundle(entry: string): Promise<string> {
  const outputs = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: '"bench"' },
    build: { write: false, target: 'chrome109', lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  return outputs[0]?.output[0].code ?? '';
}
