import { expect, it } from 'vitest';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { nonControles } from './controles.ts';

it('groups by what they lack the rules that did not run', () => {
  const regle = (code: string, ...manquants: string[]) =>
    ({ code, titre: code, etat: 'non-executee', manquants }) as const;
  const regles = [regle('A', 'communs'), regle('B', 'sts'), regle('C', 'communs')];
  const vus = nonControles(rapportExemple({ regles })).map((n) => [n.manquants, n.regles.map((r) => r.code)]);
  expect(vus).toEqual([
    [['communs'], ['A', 'C']],
    [['sts'], ['B']],
  ]);
});
