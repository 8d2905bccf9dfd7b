import { describe, expect, it } from 'vitest';
import { type DocumentATrier, repartir } from './repartir.ts';
import type { TypeSource } from './source.ts';

const A = '9839991T';
const B = '9839992U';
const C = '9839993V';

const doc = (nom: string, type: TypeSource | null, uai: string | null, parts: Partial<DocumentATrier> = {}) => ({
  nom,
  entree: null,
  type,
  etat: 'lu' as const,
  uai,
  donneA: null,
  vague: 1,
  ...parts,
});

const QUATRE = ['liens', 'eleves', 'structures', 'communs'] as const;
const ecole = (dossier: string, uai: string, types: readonly TypeSource[] = QUATRE) =>
  types.map((type) => doc(`${dossier}/${type}.zip`, type, uai));

/** « A: x y, B: z; doubt; left », in which what was taken with its folder is in brackets. */
function enMots(documents: readonly DocumentATrier[]): string | null {
  const lots = repartir(documents);
  if (!lots) return null;
  const nom = (d: DocumentATrier) => d.nom.replace(/^.*\//, '').replace('.zip', '');
  const par = [...lots.parUai].map(([uai, pris]) => {
    const siens = pris.map(({ document, avecLeDossier }) => (avecLeDossier ? `[${nom(document)}]` : nom(document)));
    return `${uai === A ? 'A' : uai === B ? 'B' : 'C'}: ${siens.join(' ')}`;
  });
  return [par.join(', '), lots.enDoute.map(nom).join(' '), lots.laisses.map(nom).join(' ')].join('; ');
}

const DEUX = [...ecole('a', A), ...ecole('b', B)];
const SIENS = QUATRE.join(' ');

describe('documents of one school', () => {
  it.each([
    ['nothing', []],
    ['one school', ecole('a', A)],
    ['a stray file of another', [...ecole('a', A), doc('a/x.zip', 'nomenclature', B)]],
    ['the pupils of another, exported by mistake', [...ecole('a', A), ...ecole('a', B, ['eleves', 'responsables'])]],
    ['the file of another, beside the exports', [...ecole('a', A), doc('a/l.zip', 'liens', B)]],
    [
      'much of another, but nothing to judge',
      [...ecole('a', A), ...ecole('b', B, ['structures', 'communs', 'nomenclature', 'sts'])],
    ],
  ])('%s', (_, documents) => {
    expect(repartir(documents)).toBeNull();
  });
});

it('keeps apart the schools that were, as long as one document names each', () => {
  const connues = new Set([A, B]);
  const uais = (documents: readonly DocumentATrier[]) => [...(repartir(documents, connues)?.parUai.keys() ?? [])];
  expect(uais([...ecole('a', A), doc('b/x.zip', 'structures', B)])).toEqual([A, B]);
  expect(uais(ecole('b', B, ['structures']))).toEqual([B]);
  expect(uais([doc('a/x.zip', null, null)])).toEqual([]);
});

describe('documents of several schools', () => {
  it.each([
    ['in folders', DEUX, `A: ${SIENS}, B: ${SIENS}; ; `],
    ['all in one folder', [...ecole('x', A), ...ecole('x', B)], `A: ${SIENS}, B: ${SIENS}; ; `],
    [
      'a file that names none, in the folder of one',
      [...DEUX, doc('a/mystere.zip', null, null, { etat: 'illisible' })],
      `A: ${SIENS} [mystere], B: ${SIENS}; ; `,
    ],
    [
      'a file that names none, beside all',
      [...DEUX, doc('mystere.zip', 'sts', null)],
      `A: ${SIENS}, B: ${SIENS}; mystere; `,
    ],
    [
      'a file of a school of which nothing else is there',
      [...DEUX, doc('b/egare.zip', 'nomenclature', C)],
      `A: ${SIENS}, B: ${SIENS} [egare]; ; `,
    ],
    ['the same, beside all', [...DEUX, doc('egare.zip', 'nomenclature', C)], `A: ${SIENS}, B: ${SIENS}; egare; `],
    [
      'a school of which only the file is there',
      [...DEUX, doc('c/liens.zip', 'liens', C)],
      `A: ${SIENS}, B: ${SIENS}, C: liens; ; `,
    ],
    [
      'a file of one in the folder of another',
      [...DEUX, doc('b/sts.xml', 'sts', A)],
      `A: ${SIENS} sts.xml, B: ${SIENS}; ; `,
    ],
    [
      'what is none of ours, beside all',
      [...DEUX, doc('photo.jpg', null, null, { etat: 'ignore' })],
      `A: ${SIENS}, B: ${SIENS}; ; photo.jpg`,
    ],
    [
      'a file given to one, whatever it names',
      [...DEUX, doc('egare.zip', 'nomenclature', C, { donneA: B })],
      `A: ${SIENS}, B: ${SIENS} egare; ; `,
    ],
  ])('%s', (_, documents, attendu) => {
    expect(enMots(documents)).toBe(attendu);
  });

  it.each([
    ['a bag of one school', 'a.zip', 'ExportXML_Communs.zip/Communs.xml', 'a.zip', 'mystere.xml'],
    ['a folder of a bag of several', 'tout.zip', 'a/ExportXML_Communs.zip/Communs.xml', 'tout.zip', 'a/mystere.xml'],
    ['a folder of a folder', 'lundi/a/Communs.xml', null, 'lundi/a/mystere.xml', null],
  ])('takes what names none with %s', (_, nom, entree, sien, sienne) => {
    const autres = ecole('b', B);
    const documents = [
      ...QUATRE.map((type) => doc(nom, type, A, { entree })),
      ...autres,
      doc(sien, 'sts', null, { entree: sienne }),
    ];
    expect(repartir(documents)?.enDoute).toEqual([]);
    expect(repartir(documents)?.parUai.get(A)?.length).toBe(5);
  });

  it('does not take an archive around one document for a folder', () => {
    const documents = [...DEUX, doc('mystere.zip', 'sts', null, { entree: 'a/mystere.xml' })];
    expect(repartir(documents)?.enDoute.map(({ nom }) => nom)).toEqual(['mystere.zip']);
  });
});
