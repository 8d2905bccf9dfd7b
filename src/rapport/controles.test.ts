import { expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { Rapport } from '../domain/rapport.ts';
import { manquesDe, nombreControles } from './controles.ts';

it('says what to bring, what the prediction needs first leading, each document once', () => {
  const regle = (...manquants: string[]) => ({ code: 'A', titre: 'A', etat: 'non-executee', manquants }) as const;
  const vus = (...regles: Rapport['regles']) => manquesDe(exampleRapport({ regles }));
  expect(vus(regle('sts'), regle('communs', 'sts'), regle('calendrier'))).toEqual(['communs', 'sts']);
  expect(vus(regle('calendrier', 'annee-siecle'))).toEqual(['calendrier']);
  expect(vus({ code: 'B', titre: 'B', etat: 'levee', nombre: 1 })).toEqual([]);
});

it('counts the rules that ran by what it says of those that did not', () => {
  const absente = { code: 'A', titre: 'A', etat: 'non-executee', manquants: ['sts'] } as const;
  const cassee = { code: 'B', titre: 'B', etat: 'en-panne', erreur: 'défaut' } as const;
  const passee = { code: 'C', titre: 'C', etat: 'passee' } as const;
  expect(nombreControles(exampleRapport({ regles: [absente, cassee], sansPassees: true }), 58)).toBe(56);
  // a report of before lists every rule of its time
  expect(nombreControles(exampleRapport({ regles: [absente, cassee, passee] }), 58)).toBe(1);
});
