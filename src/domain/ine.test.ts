import { expect, it } from 'vitest';
import { masquerIne, masquerLesIne } from './ine.ts';

it.each([
  ['012345678AB', '01234****AB'],
  ['0123456789A', '01234****9A'],
  ['0123456789', '01234***89'],
  ['012345678ABC', '01234*****BC'],
  ['12345AB', '12345AB'],
  ['', ''],
])('hides the middle of %s and keeps its length', (ine, masque) => {
  expect(masquerIne(ine)).toBe(masque);
});

it('finds INEs among other words, and takes nothing else for one', () => {
  expect(masquerLesIne('élève 012345678AB (0123456789z), né le 12/05/2004')).toBe(
    'élève 01234****AB (01234****9z), né le 12/05/2004',
  );
  for (const autre of ['9839001SELEGROUPE2017180824091341', '10010012110', 'A012345678AB', '012345678ABC']) {
    expect(masquerLesIne(autre)).toBe(autre);
  }
});
