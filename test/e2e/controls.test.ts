import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TypeSource } from '../../src/domain/source.ts';
import { CATALOGUE } from '../../src/rules/catalogue.gen.ts';
import { ecrireFichiers, ecrireXml, FAUTES, genererEcole } from '../../src/school/index.ts';
import { CHANGED_DOCUMENTS } from '../kit/changed-documents.ts';
import { allFilesOf } from '../kit/schools.ts';
import { forgeZip } from '../kit/zip.ts';
import { launchBrowser, type TestFile, type TestPage } from './browser.ts';

// One page for all the schools, one after the other.
const chromium = launchBrowser();
let test: TestPage;
beforeAll(async () => {
  test = await chromium.ouvrir();
});
const CONTROLES = CATALOGUE.filter((regle) => regle.moment === 'controle').map((regle) => regle.meta.code);
const vus = new Set<string>();

const petite = { graine: 6, eleves: 120, etablissements: 30, communes: 40 };
const avec = (fautes: readonly string[], options = {}) =>
  allFilesOf({ ...petite, ...options, fautes: fautes.map((nom) => ({ nom, nombre: 2 })) });

/** The same school with one document rewritten as a bare XML: what the generator has no fault for. */
function recrire(type: TypeSource, nom: string, changer: (xml: string) => string): readonly TestFile[] {
  const ecole = genererEcole(petite);
  const xml = changer(ecrireXml(ecole, type));
  const octets = Buffer.from(xml, xml.includes('encoding="ISO-8859-15"') ? 'latin1' : 'utf8');
  return ecrireFichiers(ecole).map((fichier) => (fichier.type === type ? { nom, octets } : fichier));
}

/** PRONOTE's file of another day: its name carries the stamp. */
function deposeLe(stamp: string): readonly TestFile[] {
  const ecole = genererEcole(petite);
  const base = `${ecole.uai}ELEGROUPE2017${stamp}`;
  const octets = forgeZip([{ nom: `${base}.xml`, contenu: Buffer.from(ecrireXml(ecole, 'liens')) }]);
  return ecrireFichiers(ecole).map((fichier) => (fichier.type === 'liens' ? { nom: `${base}.zip`, octets } : fichier));
}

/** Nobody has a group yet, and PRONOTE's file leaves out the first class that has one of its own. */
function premierDepot(): readonly TestFile[] {
  const ecole = genererEcole(petite);
  const seule = ecole.structures.groupes.find(({ divisions }) => divisions.length === 1)?.divisions[0];
  const oublies = new Set(ecole.eleves.filter(({ division }) => division === seule).map(({ eleveId }) => eleveId));
  for (const eleve of ecole.eleves) eleve.groupes = [];
  const eleves = ecole.depot.eleves.filter(({ trouve }) => trouve === null || !oublies.has(trouve));
  return ecrireFichiers({ ...ecole, depot: { ...ecole.depot, eleves } });
}

/** A few faults to a school: all in one, they would hide one another. */
const PAR_ECOLE = 8;
const FAUTES_DITES = [...FAUTES]
  .filter(([, { codes }]) => codes.some((code) => code.startsWith('CTRL_')))
  .map(([nom]) => nom);
/** Another year of STS-Web, or of EDT: nothing is concluded from it, so it hides every fault of its structure. */
const SEULES = ['sts-annee', 'sts-annee-suivante', 'edt-annee'];
const ENSEMBLE = FAUTES_DITES.filter((nom) => !SEULES.includes(nom));
const LOTS = Array.from({ length: Math.ceil(ENSEMBLE.length / PAR_ECOLE) }, (_, i) =>
  ENSEMBLE.slice(i * PAR_ECOLE, (i + 1) * PAR_ECOLE),
);

const ECOLES: readonly (readonly [string, () => readonly TestFile[]])[] = [
  ...LOTS.map((lot) => [lot.join(', '), () => avec(lot, { eleves: 300 })] as const),
  ...CHANGED_DOCUMENTS.map(([what, kind, change]) => [what, () => recrire(kind, `${kind}.xml`, change)] as const),
  ...SEULES.map((seule) => [seule, () => avec([seule])] as const),
  ['calendrier de métropole', () => avec([], { calendrier: 'metropolitain' })],
  ['exports de deux années', () => avec(['annee-suivante'])],
  ['tous inconnus', () => recrire('liens', 'liens.xml', (xml) => xml.replace(/<(ELEVE_ID|PRENOM)>/g, '<$1>9'))],
  ['fichier jumeau', () => recrire('sts', 'emp_sts.xml', () => '<?xml version="1.0"?>\n<EDT_STS/>\n')],
  ['premier dépôt de l’année, une classe oubliée', premierDepot],
  ['ELEGROUPE de l’automne', () => deposeLe('181024091341')],
  [
    'année de STS-Web décalée',
    () => recrire('sts', 'sts_emp.xml', (xml) => xml.replaceAll('2018-02-19', '2018-02-12')),
  ],
  [
    'MEF hors nomenclature',
    () => recrire('nomenclature', 'Nomenclature.xml', (xml) => xml.replaceAll('10010012110', '99910012110')),
  ],
  [
    'division hors structures',
    () =>
      recrire('structures', 'Structures.xml', (xml) =>
        xml.replace(/<DIVISION CODE_STRUCTURE="[^"]*"/, '<DIVISION CODE_STRUCTURE="ZZ"'),
      ),
  ],
  [
    'ELEGROUPE écrit deux fois en UTF-8',
    () => recrire('liens', 'liens.xml', (xml) => Buffer.from(xml, 'utf8').toString('latin1')),
  ],
  [
    'export enregistré de nouveau',
    () => recrire('communs', 'Communs.xml', (xml) => `\uFEFF${xml.replace('ISO-8859-15', 'UTF-8')}`),
  ],
];

it.each(ECOLES)('every finding of « %s » shows in the page, under its code', async (_nom, fichiers) => {
  await test.donner(fichiers());
  await test.attendre('resultat');
  const { constats } = await test.rapport();
  const affiches = new Set(await test.page.locator('article[data-gravite] a.commun-code').allTextContents());
  for (const { code } of constats) {
    expect(affiches).toContain(code);
    vus.add(code);
  }
  expect(test.incidents).toEqual([]);
  await test.recommencer();
});

afterAll(async () => {
  await test.fermer();
  expect(
    CONTROLES.filter((code) => !vus.has(code)),
    'no school of this test raises these controls',
  ).toEqual([]);
});
