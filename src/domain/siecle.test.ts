import { expect, it } from 'vitest';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { CODES_ANOMALIE } from './nuit.ts';
import { citer, MOT_POUR_MOT } from './siecle.ts';

it('quotes SIECLE’s words, which alone have straight marks, and no sentence of ours', () => {
  const droits = CODES_ANOMALIE.filter((code) =>
    CATALOGUE.some((regle) => regle.meta.code === code && /["']/.test(regle.meta.message)),
  );
  expect([...MOT_POUR_MOT].sort()).toEqual(droits.sort());
  expect(citer({ code: 'GROUPE_A_01', message: 'Ainsi.' })).toBe('SIECLE dira\u00A0: «\u00A0Ainsi.\u00A0»');
  expect(citer({ code: 'GROUPE_B_01', message: 'Ainsi.' })).toBe('Ainsi.');
});
