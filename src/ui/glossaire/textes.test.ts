import { expect, it } from 'vitest';
import { GLOSSAIRE } from './textes.ts';

const ids = GLOSSAIRE.map(({ id }) => id);

it('has one anchor for each word, fit for an address', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

it('is in the order of the dictionary', () => {
  const mots = GLOSSAIRE.map(({ mot }) => mot);
  expect(mots).toEqual([...mots].sort(new Intl.Collator('fr').compare));
});

it('sends only to words that are in it, and to others than itself', () => {
  for (const { id, voir = [] } of GLOSSAIRE) {
    expect(ids, id).toEqual(expect.arrayContaining([...voir]));
    expect(voir, id).not.toContain(id);
  }
});
