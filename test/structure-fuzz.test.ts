import { expect, it } from 'vitest';
import type { Rapport } from '../src/domain/rapport.ts';
import { SOURCES, type TypeSource } from '../src/domain/source.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { ecrireFichiers, ecrireXml, genererEcole } from '../src/school/index.ts';
import { readDocument } from '../src/workers/stages.ts';
import { figure } from './kit/figures.ts';
import { conclude, INSTANT, readAll } from './kit/pipeline.ts';
import { spoil } from './kit/spoil-tree.ts';
import { parseXml, writeXml } from './kit/xml-tree.ts';

/** How many times each document is spoiled. */
const TIMES = Number(process.env.VEILLEUSE_SPOILED ?? 40);

const ECOLE = genererEcole({ graine: 15, eleves: 12, etablissements: 5, communes: 5 });
const lectures = await readAll(ecrireFichiers(ECOLE));
const sain = conclude(lectures, 'test', INSTANT);

/** The report, when this text stands in the place of one document. */
async function avec(kind: TypeSource, texte: string): Promise<Rapport> {
  const lecture = await readDocument(new Blob([texte]), `${kind}.xml`, [], kind, () => {});
  const ancienne = lectures.find(({ fichier }) => fichier.type === kind);
  const depot = lecture.depot && { ...lecture.depot, noms: ancienne?.depot?.noms ?? lecture.depot.noms };
  return conclude(
    [...lectures.filter((autre) => autre !== ancienne), { ...lecture, depot, cle: kind, vague: 1 }],
    'test',
    INSTANT,
  );
}

/**
 * What a word must be said of, when it changes: who is read, and what becomes of each, by his identifier. A leaver has
 * nothing to lose.
 */
const pupils = ({ nuit, eleves }: Rapport) => ({
  ...nuit?.compteurs,
  absents: nuit?.absents
    .filter(({ motif }) => motif !== 'sorti')
    .map(({ eleveId }) => eleveId)
    .sort(),
  vus: eleves
    ?.filter(({ sorti }) => !sorti)
    .map(({ eleveId, sort }) => `${eleveId} ${sort}`)
    .sort(),
});
const EXPECTED = JSON.stringify(pupils(sain));

/** What is wrong of an answer to a spoiled document, in words; null when nothing is, and the report may refuse. */
async function wrongOf(kind: TypeSource, texte: string): Promise<string | null> {
  try {
    const rapport = await avec(kind, texte);
    const broken = rapport.regles
      .filter(({ etat }) => etat === 'en-panne')
      .map(({ code, erreur }) => `${code} ${erreur}`);
    if (broken.length > 0) return `broken: ${broken}`;
    const same = JSON.stringify(pupils(rapport)) === EXPECTED;
    return rapport.verdict === 'pret' && !same ? 'pupils lost without a word' : null;
  } catch (erreur) {
    return `threw ${erreur}`;
  }
}

it('starts from a school that is ready, and knows its pupils one by one', () => {
  expect(sain.verdict).toBe('pret');
  expect(new Set(pupils(sain).vus).size).toBe(12);
});

it.each(SOURCES)('%s, spoiled in its structure, never loses a pupil without a word', async (kind) => {
  const ecrit = ecrireXml(ECOLE, kind).replace(/^<\?xml[^>]*>/, '');
  const wrong: string[] = [];
  for (let seed = 0; seed < TIMES; seed++) {
    const racine = parseXml(ecrit);
    const quoi = spoil(racine, creerHasard(seed, kind));
    const faux = await wrongOf(kind, writeXml(racine));
    if (faux) wrong.push(`seed ${seed}: ${quoi}: ${faux}`);
  }
  expect(wrong).toEqual([]);
  figure(`${kind}: spoiled in its structure, pupils lost without a word`, `${TIMES}, 0`);
});

/** Repeated so many times: every cost that is not in proportion shows. */
const MANY = TIMES > 40 ? 100_000 : 10_000;
const anId = (rang: number) => 900_000 + rang;
it.each<[string, TypeSource, RegExp, (rang: number) => string]>([
  ['pupils in the base', 'eleves', /(?<=<ELEVES>)/, (i) => `<ELEVE ELEVE_ID="${anId(i)}"/>`],
  ['pupils of one identifier in the base', 'eleves', /(?<=<ELEVES>)/, () => '<ELEVE ELEVE_ID="1"/>'],
  ['persons', 'responsables', /(?<=<PERSONNES>)/, (i) => `<PERSONNE PERSONNE_ID="${anId(i)}"/>`],
  [
    'links to one pupil',
    'responsables',
    /(?<=<RESPONSABLES>)/,
    (i) => `<RESPONSABLE_ELEVE><ELEVE_ID>1</ELEVE_ID><PERSONNE_ID>${anId(i)}</PERSONNE_ID></RESPONSABLE_ELEVE>`,
  ],
  ['groups', 'structures', /(?<=<GROUPES>)/, (i) => `<GROUPE CODE_STRUCTURE="G${i}"/>`],
  ['divisions', 'structures', /(?<=<DIVISIONS>)/, (i) => `<DIVISION CODE_STRUCTURE="D${i}"/>`],
  ['subjects', 'nomenclature', /(?<=<MATIERES>)/, (i) => `<MATIERE CODE_MATIERE="${anId(i)}"/>`],
  ['periods', 'communs', /(?=<PERIODES_PEDAGOGIQUES)/, (i) => `<P><CODE_PERIODE>${i}</CODE_PERIODE></P>`],
  ['schools', 'etablissements', /(?<=<ETABLISSEMENTS>)/, (i) => `<ETABLISSEMENT CODE_RNE="${anId(i)}A"/>`],
  ['municipalities', 'geographique', /(?<=<COMMUNES>)/, (i) => `<COMMUNE CODE_COMMUNE_INSEE="${anId(i)}"/>`],
  ['groups', 'sts', /(?<=<GROUPES>)/, (i) => `<GROUPE CODE="G${i}"/>`],
  ['teachers', 'sts', /(?<=<INDIVIDUS>)/, (i) => `<INDIVIDU ID="${anId(i)}" TYPE="epp"/>`],
  [
    'groups in a pupil',
    'liens',
    /(?<=<GROUPES>)/,
    (i) => `<GROUPE><CODE_GROUPE>${i % 2 ? '3A' : `G${i}`}</CODE_GROUPE></GROUPE>`,
  ],
  ['pupils without anything', 'liens', /(?<=<ELEVES>)/, () => '<ELEVE/>'],
  ['pupils of one identifier', 'liens', /(?<=<ELEVES>)/, () => '<ELEVE><ELEVE_ID>1</ELEVE_ID></ELEVE>'],
  ['pupils', 'liens', /(?<=<ELEVES>)/, (i) => `<ELEVE><ELEVE_ID>${anId(i)}</ELEVE_ID></ELEVE>`],
  ['elements nobody knows', 'liens', /(?<=<ELEVES>)/, () => '<X/>'],
  ['groups', 'emp_sts', /(?<=<GROUPES>)/, (i) => `<GROUPE CODE="G${i}"/>`],
  [
    'services of a division',
    'emp_sts',
    /(?<=<SERVICES>)/,
    (i) => `<SERVICE CODE_MATIERE="${anId(i)}" CODE_MOD_COURS="CG"/>`,
  ],
])('however many %s there are in %s, they end in an answer', async (quoi, kind, ou, record) => {
  const ecrit = ecrireXml(ECOLE, kind).replace(/^<\?xml[^>]*>/, '');
  expect(ecrit).toMatch(ou);
  expect(await wrongOf(kind, ecrit.replace(ou, Array.from({ length: MANY }, (_, rang) => record(rang)).join('')))).toBe(
    null,
  );
  figure(`${kind}, many ${quoi}: how many, pupils lost without a word`, `${MANY}, 0`);
});
