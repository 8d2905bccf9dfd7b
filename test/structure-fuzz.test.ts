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

/** What a word must be said of, when it changes: who is read, and what becomes of them. A leaver has nothing to lose. */
const pupils = ({ nuit, eleves }: Rapport) => ({
  ...nuit?.compteurs,
  absents: nuit?.absents.filter(({ motif }) => motif !== 'sorti').length,
  vus: eleves?.filter(({ sorti }) => !sorti).length,
});

it('starts from a school that is ready', () => expect(sain.verdict).toBe('pret'));

it.each(SOURCES)('%s, spoiled in its structure, never loses a pupil without a word', async (kind) => {
  const ecrit = ecrireXml(ECOLE, kind).replace(/^<\?xml[^>]*>/, '');
  const perdus: string[] = [];
  for (let seed = 0; seed < TIMES; seed++) {
    const racine = parseXml(ecrit);
    const quoi = spoil(racine, creerHasard(seed, kind));
    const rapport = await avec(kind, writeXml(racine));
    expect(
      rapport.regles.filter(({ etat }) => etat === 'en-panne'),
      `seed ${seed}: ${quoi}`,
    ).toEqual([]);
    const memes = JSON.stringify(pupils(rapport)) === JSON.stringify(pupils(sain));
    if (rapport.verdict === 'pret' && !memes) perdus.push(`seed ${seed}: ${quoi}`);
  }
  expect(perdus).toEqual([]);
  figure(`${kind}: spoiled in its structure, pupils lost without a word`, `${TIMES}, 0`);
});

/** Repeated so many times: every cost that is not in proportion shows. */
const MANY = TIMES > 40 ? 100_000 : 10_000;
it.each<[string, TypeSource, RegExp, (n: number) => string]>([
  ['groups in a pupil', 'liens', /(?<=<GROUPES>)/, (n) => '<GROUPE><CODE_GROUPE>3A</CODE_GROUPE></GROUPE>'.repeat(n)],
  ['pupils without anything', 'liens', /(?<=<ELEVES>)/, (n) => '<ELEVE/>'.repeat(n)],
  ['pupils of one identifier', 'liens', /(?<=<ELEVES>)/, (n) => '<ELEVE><ELEVE_ID>1</ELEVE_ID></ELEVE>'.repeat(n)],
  ['pupils in the base', 'eleves', /(?<=<ELEVES>)/, (n) => '<ELEVE ELEVE_ID="1"/>'.repeat(n)],
  ['elements nobody knows', 'liens', /(?<=<ELEVES>)/, (n) => '<X/>'.repeat(n)],
  ['groups in the structures', 'structures', /(?<=<GROUPES>)/, (n) => '<GROUPE CODE="A"/>'.repeat(n)],
])(
  'however many %s there are, they end in an answer',
  async (_quoi, kind, ou, quoi) => {
    const rapport = await avec(
      kind,
      ecrireXml(ECOLE, kind)
        .replace(/^<\?xml[^>]*>/, '')
        .replace(ou, quoi(MANY)),
    );
    expect(rapport.regles.filter(({ etat }) => etat === 'en-panne')).toEqual([]);
  },
  300_000,
);
