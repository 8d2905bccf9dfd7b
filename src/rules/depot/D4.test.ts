import { expect, it } from 'vitest';
import { checkRule } from '../../../test/kit/check-rule.ts';
import { exemple, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';
import { conclureSur } from '../../engine/conclusion.ts';
import { pseudonymise } from '../../exports/pseudonymise.ts';
import { CATALOGUE } from '../catalogue.gen.ts';
import { fixtures } from './D4.fixture.ts';
import { D4 } from './D4.ts';

checkRule(D4, fixtures);

/** An element that no schema names may be called after somebody, in a file that was written by hand. */
it.each([
  ['DATE_NAISS', true],
  ['CODE_GROUPE', true],
  ['NOM', true],
  ['POUNGUI', false],
])('says %s in a report without names: %s', (element, dit) => {
  const ecart = { ligne: 16, eleve: 1, element, motif: 'element-inattendu', valeur: null, attendu: null } as const;
  const rapport = conclureSur(
    { dossier: exemple({ ecarts: [ecart] }), uai: UAI_EXEMPLE, fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '2018-07-24T00:00:00Z' },
  );
  const phrase = new RegExp(`l’élément ${element} n’est pas attendu ici`);
  expect(rapport.depot.motifs[0]?.message).toMatch(phrase);
  expect(phrase.test(pseudonymise(rapport).depot.motifs[0]?.message ?? '')).toBe(dit);
});
