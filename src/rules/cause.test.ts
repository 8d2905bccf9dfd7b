import { expect, it } from 'vitest';
import { definirCause } from './cause.ts';

it.each([
  ['a title alone', { titre: 'Groupes à créer : {groupes}' }, { titre: 'Groupes à créer\u00A0: {groupes}' }],
  [
    'a consequence',
    { titre: 'Groupes', consequence: '{liens} ne seront pas créés ; lesquels ?' },
    { titre: 'Groupes', consequence: '{liens} ne seront pas créés\u00A0; lesquels\u00A0?' },
  ],
])('a cause of several rules has French spacing: %s', (_nom, ecrite, attendue) => {
  expect(definirCause({ id: 'x', ...ecrite })).toStrictEqual({ id: 'x', ...attendue });
});
