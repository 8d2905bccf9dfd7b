import { expect, it } from 'vitest';
import { creerEspaces } from './espaces.ts';

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

it.each([
  ['nothing', 'a', {}, null],
  ['other attributes', 'a', { xmlnsx: 'urn:x', x: '1' }, null],
  ['a prefix declared for nothing', 'a', { 'xmlns:p': 'urn:p' }, null],
  ['a default namespace undone', 'a', { xmlns: '' }, null],
  ['a default namespace', 'a', { xmlns: 'urn:x' }, 'urn:x'],
  ['a prefix', 'p:a', {}, 'p:a'],
  ['both: the namespace', 'p:a', { xmlns: 'urn:x' }, 'urn:x'],
])('%s', (_quoi, nom, attributs, faute) => {
  expect(creerEspaces().entrer(nom, attributs)).toBe(faute);
});

it('a departure is said the first time only', () => {
  const espaces = creerEspaces();
  expect(['a', 'p:a', 'p:b'].map((nom) => espaces.entrer(nom, {}))).toEqual([null, 'p:a', null]);
});

it('what may stand anywhere is declarations, and locations under a prefix that means it', () => {
  const espaces = creerEspaces();
  const admis = () =>
    [
      'xmlns',
      'xmlns:p',
      'xmlnsx',
      'x',
      'i:schemaLocation',
      'i:noNamespaceSchemaLocation',
      'i:nil',
      'schemaLocation',
    ].filter(espaces.admet);
  const declarations = ['xmlns', 'xmlns:p'];
  expect(admis()).toEqual(declarations);
  espaces.entrer('a', { 'xmlns:i': 'urn:x', 'xmlns:j': INSTANCE, i: INSTANCE, 'xmlnx:i': INSTANCE });
  expect(admis()).toEqual(declarations);
  espaces.entrer('b', { 'xmlns:i': INSTANCE });
  espaces.entrer('c', {});
  expect(admis()).toEqual([...declarations, 'i:schemaLocation', 'i:noNamespaceSchemaLocation']);
});
