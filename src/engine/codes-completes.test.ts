import { expect, it } from 'vitest';
import { AJIE_EXEMPLE, exemple, UAI_EXEMPLE, unEleve, unGroupe, unLien, unLienGroupe } from '../../test/kit/exemple.ts';
import type { Groupe } from '../domain/exports-siecle.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { avecCodesLus } from './codes-completes.ts';
import { conclureSur } from './conclusion.ts';

/** The only group of SIECLE, as its export writes it; the link, as the ELEGROUPE does. */
const creesPour = (groupe: Groupe, envoye: string) => {
  const dossier = exemple({
    eleves: [unEleve({ groupes: [groupe.code] })],
    groupes: [groupe],
    liens: [unLien({ groupes: [unLienGroupe({ code: envoye })] })],
  });
  const { nuit, changements } = conclureSur(
    { dossier, uai: UAI_EXEMPLE, fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
  return [nuit?.liens.crees, changements?.eleves.length];
};
const rempli = (codeEcrit: string) => unGroupe(codeEcrit === AJIE_EXEMPLE ? {} : { codeEcrit });

/** The codes of one pupil of the ELEGROUPE, for a SIECLE that has these groups. */
const lus = (groupes: readonly Groupe[], ...codes: readonly string[]) => {
  const { structures, liens } = exemple({
    groupes,
    liens: [unLien({ groupes: codes.map((code) => unLienGroupe({ code })) })],
  }).modeles;
  const [avant] = liens?.eleves ?? [];
  const [apres] = liens && structures ? avecCodesLus(liens, structures).eleves : [];
  return { avant, apres, codes: apres?.groupes.map(({ code }) => code) };
};

it('reads each link of a pupil, and copies no pupil whose links stand', () => {
  const groupes = [unGroupe(), unGroupe({ code: 'B', codeEcrit: 'B  ' })];
  expect(lus(groupes, AJIE_EXEMPLE, 'B  ').codes).toEqual([AJIE_EXEMPLE, 'B']);
  const { avant, apres, codes } = lus(groupes, 'B', AJIE_EXEMPLE);
  expect(codes).toEqual(['B', AJIE_EXEMPLE]);
  expect(apres).toBe(avant);
});

it('takes for itself a code that SIECLE has, though another one could be written for it', () => {
  const groupes = [unGroupe({ code: '4ŪTER', codeEcrit: '4ŪTER ' }), unGroupe({ code: '4?TER' })];
  expect(lus(groupes, '4ŪTER').codes).toEqual(['4ŪTER']);
});

it.each([
  ['filled on both sides', `${AJIE_EXEMPLE}  `, `${AJIE_EXEMPLE}  `, [1, 0]],
  ['filled in SIECLE alone', `${AJIE_EXEMPLE}  `, AJIE_EXEMPLE, [1, 0]],
  ['filled before', ` ${AJIE_EXEMPLE}`, ` ${AJIE_EXEMPLE}`, [1, 0]],
  ['filled otherwise', `${AJIE_EXEMPLE}  `, `${AJIE_EXEMPLE} `, [0, 1]],
  ['filled in the ELEGROUPE alone', AJIE_EXEMPLE, `${AJIE_EXEMPLE} `, [0, 1]],
])('a code %s: links created, pupils whose groups change', (_, ecrit, envoye, attendu) => {
  expect(creesPour(rempli(ecrit), envoye)).toEqual(attendu);
});

it.each([
  ['for an apostrophe', '4L?ATELIER', '4L’ATELIER', [1, 0]],
  ['for a letter of another alphabet', '4?TER', '4ŪTER', [1, 0]],
  ['for each of two', '4?TER??', '4ŪTER““', [1, 0]],
  ['beside a letter that it can write', '4É?A', '4É’A', [1, 0]],
  ['that PRONOTE has too', '4L?ATELIER', '4L?ATELIER', [1, 0]],
  ['for a letter that it can write', '4L?ATELIER', '4LÉATELIER', [0, 1]],
  ['and another difference', '4L?ATELIERS', '4L’ATELIER', [0, 1]],
  ['and other capitals', '4l?atelier', '4L’ATELIER', [0, 1]],
])(
  'a code that SIECLE’s export writes with « ? » %s: links created, pupils whose groups change',
  (_, ecrit, envoye, attendu) => {
    expect(creesPour(unGroupe({ code: ecrit }), envoye)).toEqual(attendu);
  },
);
