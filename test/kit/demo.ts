import type { DemoStory } from '../../src/state/demo.ts';

const one = (nom: string) => [{ nom, contenu: new Blob(['x']) }];

/** A story of empty documents, known by their names. */
export const STORY: DemoStory = {
  premiers: one('demo.zip'),
  corriges: one('corriges.zip'),
  page: one('page.txt'),
  matin: one('matin.zip'),
};
