import { expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { nombreControles, nonControles } from './controles.ts';

it('groups by what they lack the rules that did not run', () => {
  const regle = (code: string, ...manquants: string[]) =>
    ({ code, titre: code, etat: 'non-executee', manquants }) as const;
  const regles = [regle('A', 'communs'), regle('B', 'sts'), regle('C', 'communs')];
  const vus = nonControles(exampleRapport({ regles })).map((n) => [n.manquants, n.regles.map((r) => r.code)]);
  expect(vus).toEqual([
    [['communs'], ['A', 'C']],
    [['sts'], ['B']],
  ]);
});

it('counts the rules that ran by what it says of those that did not', () => {
  const absente = { code: 'A', titre: 'A', etat: 'non-executee', manquants: ['sts'] } as const;
  const cassee = { code: 'B', titre: 'B', etat: 'en-panne', erreur: 'défaut' } as const;
  const passee = { code: 'C', titre: 'C', etat: 'passee' } as const;
  expect(nombreControles(exampleRapport({ regles: [absente, cassee], sansPassees: true }), 58)).toBe(56);
  // a report of before lists every rule of its time
  expect(nombreControles(exampleRapport({ regles: [absente, cassee, passee] }), 58)).toBe(1);
});
