import { expect, it } from 'vitest';
import { AJIE_EXEMPLE, exemple, UAI_EXEMPLE, unGroupe, unLien, unLienGroupe } from '../../test/kit/exemple.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

/** The only group of SIECLE, as its export writes it; the link, as the ELEGROUPE does. */
const creesPour = (ecrit: string, envoye: string) => {
  const groupe = unGroupe(ecrit === AJIE_EXEMPLE ? {} : { codeEcrit: ecrit });
  const dossier = exemple({ groupes: [groupe], liens: [unLien({ groupes: [unLienGroupe({ code: envoye })] })] });
  const { nuit, changements } = conclureSur(
    { dossier, uai: UAI_EXEMPLE, fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
  return [nuit?.liens.crees, changements?.eleves.length];
};

it.each([
  ['filled on both sides', `${AJIE_EXEMPLE}  `, `${AJIE_EXEMPLE}  `, [1, 0]],
  ['filled in SIECLE alone', `${AJIE_EXEMPLE}  `, AJIE_EXEMPLE, [1, 0]],
  ['filled before', ` ${AJIE_EXEMPLE}`, ` ${AJIE_EXEMPLE}`, [1, 0]],
  ['filled otherwise', `${AJIE_EXEMPLE}  `, `${AJIE_EXEMPLE} `, [0, 1]],
  ['filled in the ELEGROUPE alone', AJIE_EXEMPLE, `${AJIE_EXEMPLE} `, [0, 1]],
])('a code %s: links created, pupils whose groups change', (_, ecrit, envoye, attendu) => {
  expect(creesPour(ecrit, envoye)).toEqual(attendu);
});
