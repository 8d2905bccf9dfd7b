import { expect, it } from 'vitest';
import { ProblemeLecture } from '../src/domain/problemes.ts';
import { createDecoder } from '../src/intake/decode.ts';
import { lireXml } from '../src/readers/xml.ts';
import { figure } from './kit/figures.ts';
import { type SuiteDocument, xmlSuite } from './kit/xml-suite.ts';

/** Through the very decoder and parser of the product; `lu`, or the code of the refusal. */
function issue({ octets }: SuiteDocument, pas: number): string {
  try {
    const decodeur = createDecoder('utf-8', true);
    const xml = lireXml({ debut: () => true, fin: () => {} });
    for (let i = 0; i < octets.length; i += pas) xml.write(decodeur.write(octets.subarray(i, i + pas)));
    xml.write(decodeur.close());
    xml.close();
    return 'lu';
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur.code;
    throw erreur;
  }
}

const WHOLE = Number.POSITIVE_INFINITY;
const suite = xmlSuite().map((document) => ({ ...document, issue: issue(document, WHOLE) }));
const wellFormed = suite.filter(({ attendu }) => attendu === 'valid' || attendu === 'invalid');
const malformed = suite.filter(({ attendu }) => attendu === 'not-wf');

/**
 * Malformed only by another file that they name, a DTD, which a page that asks for nothing never sees: read as if it
 * did not exist. The suite says of each that it needs an entity of another file.
 */
const EXTERNAL = [
  ...['001', '003', '004', '006', '007', '008', '009'].map((n) => `not-wf-not-sa-${n}`),
  ...['p09fail1', 'p09fail2', 'p30fail1', 'p31fail1', 'p61fail1', 'p62fail1', 'p62fail2'].map((n) => `o-${n}`),
  ...['p63fail1', 'p63fail2', 'p64fail1', 'p64fail2'].map((n) => `o-${n}`),
  ...['P30-ibm30n01', 'P31-ibm31n01', 'P61-ibm61n01'].map((n) => `ibm-not-wf-${n}.xml`),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `ibm-not-wf-P62-ibm62n0${n}.xml`),
  'rmt-001',
];
/** Malformed up to the fourth edition of XML 1.0, not any more: names may hold these letters. */
const FIFTH_EDITION = ['rmt-016', 'rmt-019'];

it('refuses every malformed document but these', () => {
  const acceptes = malformed.filter((document) => document.issue === 'lu').map(({ id }) => id);
  expect(acceptes).toEqual([...EXTERNAL, ...FIFTH_EDITION]);
  expect(malformed.filter(({ id, entites }) => EXTERNAL.includes(id) && entites === 'none')).toEqual([]);
  figure('malformed XML documents of the W3C: given, accepted', `${malformed.length}, ${acceptes.length}`);
});

/** Well-formed before there were namespaces: their prefixes mean nothing. */
const WITHOUT_NAMESPACES = ['o-p04pass1', 'o-p05pass1'];

/** An entity that only another file defines, which is never asked for. */
const WITH_ENTITIES = [
  'valid-not-sa-031',
  'v-pe00',
  'ibm-valid-P09-ibm09v03.xml',
  'ibm-valid-P32-ibm32v02.xml',
  'rmt-e2e-19',
];

/** Names and texts of rare letters, whose bytes are those of accents that were spoiled; each has definitions besides. */
const RARE_LETTERS = [
  ...['ibm-valid-P02-ibm02v01.xml', 'ibm-1-1-valid-P02-ibm02v01.xml', 'ibm-1-1-valid-P04-ibm04av01.xml'],
  ...['1', '2', '3', '4', '5'].map((n) => `ibm-1-1-valid-P05-ibm05v0${n}.xml`),
  'x-ibm-1-0.5-valid-P04-ibm04av01.xml',
  ...['1', '2', '3', '4', '5'].map((n) => `x-ibm-1-0.5-valid-P05-ibm05v0${n}.xml`),
];

/** Why a well-formed document is refused: no export is such a document. */
const REASONS: Readonly<Record<string, string>> = {
  'xml-doctype': 'definitions in its DOCTYPE',
  'xml-version': 'XML 1.1',
  'xml-mal-forme': 'an entity that only another file defines, or prefixes that nothing declares',
  'encodage-contradictoire': 'what looks like spoiled accents, beside definitions in its DOCTYPE',
};

it('refuses a well-formed document only for what no export holds', () => {
  const refuses = wellFormed.filter((document) => document.issue !== 'lu');
  expect(refuses.filter((document) => !REASONS[document.issue])).toEqual([]);
  const sansRaison = refuses.filter(({ issue: code, octets }) => {
    const texte = Buffer.from(octets).toString('latin1');
    const definitions = /<!DOCTYPE[^>]*(\[|SYSTEM|PUBLIC)/.test(texte.replaceAll('\0', ''));
    return !definitions && code !== 'xml-version';
  });
  expect(sansRaison.map(({ id }) => id)).toEqual(WITHOUT_NAMESPACES);
  const refusedFor = (code: string) => refuses.filter(({ issue: dite }) => dite === code).map(({ id }) => id);
  expect(refusedFor('xml-mal-forme').sort()).toEqual([...WITH_ENTITIES, ...WITHOUT_NAMESPACES].sort());
  expect(refusedFor('encodage-contradictoire')).toEqual(RARE_LETTERS);
  for (const [code, raison] of Object.entries(REASONS)) {
    figure(
      `well-formed XML documents of the W3C, of ${wellFormed.length}: refused for ${raison}`,
      refusedFor(code).length,
    );
  }
});

it.each([1, 7, 64])('takes or refuses each alike in pieces of %d bytes', (pas) => {
  // Of two faults in one piece, the one that the decoder sees is said first, wherever it stands.
  const autrement = suite.filter((document) => (issue(document, pas) === 'lu') !== (document.issue === 'lu'));
  expect(autrement.map(({ id }) => id)).toEqual([]);
});
