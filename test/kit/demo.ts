import type { Histoire } from '../../src/state/demonstration.ts';

const un = (nom: string) => [{ nom, contenu: new Blob(['x']) }];

/** A story of empty documents, known by their names. */
export const HISTOIRE: Histoire = {
  premiers: un('demo.zip'),
  corriges: un('corriges.zip'),
  page: un('page.txt'),
  matin: un('matin.zip'),
};
