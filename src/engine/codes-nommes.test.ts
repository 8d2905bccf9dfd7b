import { expect, it } from 'vitest';
import { exemple, UAI_EXEMPLE, unEleve, uneDivision, unGroupe, unLien, unLienGroupe } from '../../test/kit/exemple.ts';
import type { Dossier } from '../domain/dossier.ts';
import { pseudonymise } from '../exports/pseudonymise.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

/** A name in none of our words, for a teacher of the example whose group bears it. */
const CANARI = 'ZUVELKA';
const enseignant = { type: 'epp', nomUsage: null, nomPatronymique: CANARI, prenom: 'Odile', fonction: 'ENS', id: '11' };
const conclure = (dossier: Dossier) =>
  conclureSur(
    { dossier, uai: UAI_EXEMPLE, fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '2018-07-24T00:00:00Z' },
  );

/** A group under this code in every document, or where the change says. */
const ecole = (code: string, change: Parameters<typeof exemple>[0] = {}) =>
  exemple({
    groupes: [unGroupe({ code })],
    eleves: [unEleve({ groupes: [code] })],
    liens: [unLien({ groupes: [unLienGroupe({ code })] })],
    modeles: { sts: { individus: [enseignant] } },
    ...change,
  });

it.each([
  ['whole', `SOUTIEN ${CANARI}`],
  ['glued', `6${CANARI}`],
  ['cut', '6AG ZUVE'],
  ['by the first name', '6B Odile'],
])('marks a code that holds a teacher’s name, %s, and names nobody', (_, code) => {
  const rapport = conclure(ecole(code));
  expect(rapport.codesNommes).toEqual([code]);
  expect(JSON.stringify(rapport).replaceAll(code, '')).not.toMatch(/ZUVE|Odile/i);
});

it.each([
  ['in every document', {}],
  ['unknown to SIECLE', { groupes: [], groupesSts: [] }],
  ['in STS-Web alone', { groupes: [], liens: [], eleves: [unEleve({ groupes: [] })] }],
  ['in a school without ELEGROUPE', { groupesSts: [], sans: ['liens'] }],
] as const)('hides it everywhere in the pseudonymised report, %s', (_, change) => {
  const code = `SOUTIEN ${CANARI}`;
  const avecSts = 'groupes' in change && !('groupesSts' in change) ? { groupesSts: [unGroupe({ code })] } : {};
  const rapport = conclure(ecole(code, { ...avecSts, ...change }));
  expect(JSON.stringify(rapport)).toContain(CANARI);
  expect(JSON.stringify(pseudonymise(rapport))).not.toMatch(/ZUVELKA/i);
});

it('hides the name of a pupil where no night names him', () => {
  const code = 'AESH_POUNGUI';
  const rapport = conclure(ecole(code, { groupesSts: [], sans: ['liens'] }));
  expect(rapport.eleves).toBeNull();
  expect(JSON.stringify(rapport)).toContain(code);
  expect(JSON.stringify(pseudonymise(rapport))).not.toContain('POUNGUI');
});

/** A school where only that document holds the code. */
const seulDans = (change: Parameters<typeof exemple>[0]) =>
  ecole('A', {
    groupes: [],
    groupesSts: [],
    eleves: [unEleve({ groupes: [] })],
    liens: [unLien({ groupes: [] })],
    ...change,
  });
const nomme = `SOUTIEN ${CANARI}`;

it.each<[string, Parameters<typeof exemple>[0]]>([
  ['the groups of Structures', { groupes: [unGroupe({ code: nomme })] }],
  ['the divisions of Structures', { divisions: [uneDivision({ code: nomme })], divisionsSts: [] }],
  ['the groups of STS-Web', { groupesSts: [unGroupe({ code: nomme })] }],
  ['the divisions of STS-Web', { divisionsSts: [uneDivision({ code: nomme })] }],
  ['the groups of the pupils', { eleves: [unEleve({ groupes: [nomme] })] }],
  ['the divisions of the pupils', { eleves: [unEleve({ groupes: [], divisions: [nomme] })] }],
  ['the ELEGROUPE', { liens: [unLien({ groupes: [unLienGroupe({ code: nomme })] })] }],
  ['an sts_emp of another year, which knows the teacher', { groupesSts: [unGroupe({ code: nomme })], anneeSts: 2015 }],
])('looks for it in %s', (_, change) => {
  expect(conclure(seulDans(change)).codesNommes).toEqual([nomme]);
});

it('lists the codes in order', () => {
  const groupes = [`Z ${CANARI}`, `A ${CANARI}`].map((code) => unGroupe({ code }));
  expect(conclure(seulDans({ groupes })).codesNommes).toEqual([`A ${CANARI}`, `Z ${CANARI}`]);
});

it('marks nothing where no code is called after somebody', () => {
  expect(conclure(exemple()).codesNommes).toBeUndefined();
});
