import { expect, it } from 'vitest';
import { readDocument } from '../../test/kit/read-document.ts';
import { SOURCES } from '../domain/source.ts';
import { ecrireXml, genererEcole } from '../school/index.ts';

const ECOLE = genererEcole({ graine: 15, eleves: 12, etablissements: 5, communes: 5 });

/** The document as its application writes it, without an attribute and without an element that holds a code. */
const priver = (xml: string): string =>
  xml.replace(/(<[A-Z_]+)(?:\s+[A-Za-z_]+="[^"]*")+/g, '$1').replace(/<(CODE\w*|ELEVE_ID|ID_\w+)>[^<]*<\/\1>/g, '');

/** Every value that these names have, wherever they stand. */
function valeursDe(modele: unknown, noms: readonly string[]): unknown[] {
  if (typeof modele !== 'object' || modele === null) return [];
  return Object.entries(modele).flatMap(([nom, valeur]) => [
    ...(noms.includes(nom) ? [valeur] : []),
    ...valeursDe(valeur, noms),
  ]);
}

it.each(SOURCES)('%s without a code is read to its end, and is given none', (kind) => {
  const entier = ecrireXml(ECOLE, kind);
  const lu = readDocument(kind, priver(entier));
  const codes = valeursDe(lu, ['code', 'codeMef', 'codeMatiere', 'eleveId']);
  expect(codes.filter((code) => code !== '' && code !== null)).toEqual([]);
  expect(Object.keys(lu)).toEqual(Object.keys(readDocument(kind, entier)));
});
