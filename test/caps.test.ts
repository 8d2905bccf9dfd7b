import { describe, expect, it } from 'vitest';
import { CARACTERES_LISTE_MAX, correspondre, LIGNES_LISTE_MAX } from '../src/correspondances/correspondre.ts';
import { ProblemeLecture, problemeEnMots, refusPropre } from '../src/domain/problemes.ts';
import { SOURCES, type TypeSource } from '../src/domain/source.ts';
import { bareContent, type Content, entryContent } from '../src/intake/content.ts';
import {
  DIRECTORY_LIMIT,
  DOCUMENT_LIMIT,
  ENTRIES_LIMIT,
  LIST_LIMIT,
  NESTED_ARCHIVE_LIMIT,
  NESTING_LIMIT,
  RATIO_FROM,
  RATIO_LIMIT,
} from '../src/intake/limits.ts';
import { ChercheurAbime } from '../src/readers/abime.ts';
import { element, fiche, lecteur } from '../src/readers/arbre.ts';
import { ATTRIBUTS_MAX, FICHES_MAX, lireXml, NOM_MAX, PORTEE_MAX, PROFONDEUR_MAX } from '../src/readers/xml.ts';
import { ecrireXml, genererEcole } from '../src/school/index.ts';
import { lireEnregistrement, PAGE_MAX } from '../src/ui/lendemain/page-enregistree.ts';
import { matchList } from '../src/workers/lists.ts';
import { readDocument, recognise } from '../src/workers/stages.ts';
import { readDocument as readText } from './kit/read-document.ts';
import { forgeZip } from './kit/zip.ts';

// Caps refuse giants, never schools (003.35): each is held on both sides.

const repete = (n: number, texte = 'x') => texte.repeat(n);
const STS = '<STS_EDT><DONNEES><STRUCTURE><DIVISIONS><DIVISION CODE="6A"/></DIVISIONS></STRUCTURE></DONNEES></STS_EDT>';
const communs = { nom: 'Communs.xml', contenu: '<BEE_COMMUN/>' };

/** What is said of what `lire` refuses; « lu » when it refuses nothing. */
async function dit(lire: () => unknown): Promise<{ code: string; message: string; precaution: boolean }> {
  try {
    await lire();
    return { code: 'lu', message: '', precaution: false };
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    return { ...problemeEnMots(erreur), precaution: refusPropre(erreur) };
  }
}

/** The first document of what is dropped, or its refusal. */
async function ouvrir(octets: Uint8Array<ArrayBuffer>): Promise<void> {
  const [vu] = await recognise(new Blob([octets]), 'exports.zip');
  const { code, valeurs } = vu?.lecture?.fichier.probleme ?? {};
  if (code) throw new ProblemeLecture(code as ProblemeLecture['code'], null, valeurs);
}

/** Zips in one another, that many around a document. */
const emboiter = (fois: number): Uint8Array<ArrayBuffer> =>
  forgeZip([fois === 1 ? communs : { nom: 'a.zip', contenu: emboiter(fois - 1) }]);

/** An archive whose directory takes exactly that many bytes. */
function sommaireDe(taille: number): Uint8Array<ArrayBuffer> {
  const noms = Array.from({ length: 62 }, () => repete(64_000));
  const reste = taille - noms.length * (46 + 64_000) - 46;
  return forgeZip([...noms, repete(reste)].map((nom) => ({ ...communs, nom })));
}

/** An entry that announces these sizes and of which no byte is there: under the caps it is damaged. */
const annonce = (size: number, compressed = size) =>
  entryContent(new Blob([]), {
    ...{ name: 'a.xml', rawName: new Uint8Array(5), flags: 0, method: 8, crc: 0, start: 0, limit: size },
    ...{ size, compressed },
  });
const lireTout = async (contenu: Content) => {
  for await (const _ of contenu.read());
};
/** A bare file of that size that holds nothing: only its size is looked at. */
const fichierDe = (size: number) => bareContent({ size, slice: () => new Blob([]) } as unknown as Blob);

function lire(texte: string): void {
  const xml = lireXml({ debut: () => true, fin: () => {} });
  xml.write(texte);
  xml.close();
}
/** Reads that many records, in pieces. */
function lireFiches(n: number): void {
  const { write, close } = lecteur(element({ E: fiche(['A'], () => {}) }), () => null);
  write('<L>');
  for (let reste = n; reste > 0; reste -= 1_000) write(repete(Math.min(reste, 1_000), '<E A="1"/>'));
  write('</L>');
  close();
}
const imbriques = (n: number) => `${repete(n, '<a>')}${repete(n, '</a>')}`;
const attributs = (n: number) => `<a ${Array.from({ length: n }, (_, i) => `x${i}=""`).join(' ')}/>`;
describe('under the cap what is given is judged for what it is, above it the cap speaks as ours', () => {
  const LU = 'lu';
  it.each<[string, number, (n: number) => unknown, string, string]>([
    ['entries', ENTRIES_LIMIT, (n) => ouvrir(forgeZip(Array(n).fill(communs))), LU, 'zip-trop-de-fichiers'],
    ['bytes of a directory', DIRECTORY_LIMIT, (n) => ouvrir(sommaireDe(n)), LU, 'zip-sommaire'],
    ['bytes of an entry', DOCUMENT_LIMIT, (n) => lireTout(annonce(n)), 'zip-endommage', 'trop-gros'],
    ['bytes of a file', DOCUMENT_LIMIT, (n) => lireTout(fichierDe(n)), LU, 'trop-gros'],
    ['bytes of an archive in another', NESTED_ARCHIVE_LIMIT, (n) => annonce(n).whole(), 'zip-endommage', 'trop-gros'],
    ['bytes of any ratio', RATIO_FROM, (n) => lireTout(annonce(n, 1)), 'zip-endommage', 'zip-bombe'],
    ['ratio', RATIO_LIMIT, (n) => lireTout(annonce(n * 100_000, 100_000)), 'zip-endommage', 'zip-bombe'],
    ['levels', PROFONDEUR_MAX, (n) => lire(imbriques(n)), LU, 'xml-limite'],
    ['characters of a name', NOM_MAX, (n) => lire(`<${repete(n)}/>`), LU, 'xml-limite'],
    ['attributes', ATTRIBUTS_MAX, (n) => lire(attributs(n)), LU, 'xml-limite'],
    ['records', FICHES_MAX, lireFiches, LU, 'xml-limite'],
    ['characters to the next tag', PORTEE_MAX, (n) => lire(`<a>${repete(n - 4)}</a>`), LU, 'xml-limite'],
    ['characters of an attribute', PORTEE_MAX, (n) => lire(`<a b="${repete(n - 6)}"/>`), LU, 'xml-limite'],
    [
      'characters of a text in pieces',
      PORTEE_MAX,
      (n) => lire(`<a>${repete(n - 9)}<b/>${repete(9)}</a>`),
      LU,
      'xml-limite',
    ],
  ])('%s: %d', async (_nom, cap, given, dessous, dessus) => {
    expect(await dit(() => given(cap))).toMatchObject({ code: dessous });
    const refus = await dit(() => given(cap + 1));
    expect(refus).toMatchObject({ code: dessus, precaution: true });
    expect(refus.message).toMatch(/par précaution, ce contrôle ne l/);
    expect(refus.message, 'a hole is not filled').not.toMatch(/[{}]/);
  });
});

describe('what else is bounded', () => {
  it('is how deep archives lie in one another', async () => {
    expect(await dit(() => ouvrir(emboiter(NESTING_LIMIT)))).toMatchObject({ code: 'lu' });
    expect(await dit(() => ouvrir(emboiter(NESTING_LIMIT + 1)))).toMatchObject({ code: 'zip-imbrique' });
  });

  it('is a list: 2 MB are looked at, and no more', async () => {
    const lecture = await readDocument(new Blob([STS]), 'sts_emp.xml', [], 'sts', () => {});
    const donner = (taille: number) =>
      matchList({
        lectures: [{ ...lecture, cle: '1', vague: 1 }],
        liste: new Blob([new Uint8Array(taille)]),
        genre: null,
      });
    expect(await donner(LIST_LIMIT)).toEqual({ probleme: 'pas-du-texte' });
    expect(await donner(LIST_LIMIT + 1)).toEqual({ probleme: 'trop-grande' });
  });
});

describe('what is pasted or saved is bounded too', () => {
  const sts = readText('sts', STS);
  const said = (texte: string) => correspondre(texte, sts, 'divisions').probleme;
  const inLines = (n: number) => Array.from({ length: n }, (_, i) => `ligne ${i}`).join('\n');

  it('is a list: so many characters, and so many lines', () => {
    expect([said(repete(CARACTERES_LISTE_MAX)), said(repete(CARACTERES_LISTE_MAX + 1))]).toEqual([null, 'trop-grande']);
    expect([said(inLines(LIGNES_LISTE_MAX)), said(inLines(LIGNES_LISTE_MAX + 1))]).toEqual([null, 'trop-grande']);
  });

  it('is the page of the morning: so many bytes', async () => {
    const read = (texte: string) => lireEnregistrement(new Blob([texte]));
    const page = `SIECLE\n${repete(PAGE_MAX - 7)}`;
    expect(await read(page)).toEqual({ texte: page });
    expect(await read(`${page}x`)).toEqual({ refus: 'trop-gros' });
  });
});

describe('a school of any size', () => {
  const pupil = (rang: number) => `<ELEVE>
<ELEVE_ID>${rang}</ELEVE_ID>
<NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE>
<PRENOM>Inès</PRENOM>
<DATE_NAISS>2005-03-14</DATE_NAISS>
<GROUPES>
<GROUPE>
<CODE_GROUPE>3LATIN</CODE_GROUPE>
</GROUPE>
</GROUPES>
</ELEVE>
`;
  const elegroupe = (pupils: number) => `<IMPORT_ELEVES VERSION="1.4">
<PARAMETRES>
<UAJ>9830001R</UAJ>
<ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE>
<DATE_IMPORT>24/07/2018</DATE_IMPORT>
<NUM_ENVOI>1</NUM_ENVOI>
<LOGICIEL>PRONOTE</LOGICIEL>
</PARAMETRES>
<DONNEES>
<ELEVES>
${Array.from({ length: pupils }, (_, rang) => pupil(rang)).join('')}</ELEVES>
</DONNEES>
</IMPORT_ELEVES>
`;
  /** Every line but the first far to the right, and ended as Windows does. */
  const indenter = (xml: string, marge: number) => xml.replace(/\r?\n/g, `\r\n${repete(marge, ' ')}`).trimEnd();

  it('may have 10,000 pupils in its ELEGROUPE, indented', () => {
    const lus = readText('liens', indenter(elegroupe(10_000), 8));
    expect([lus.eleves.length, lus.ecarts]).toEqual([10_000, []]);
  });

  it('may have them when an accent is spoiled: the last one is still found', () => {
    const sain = indenter(elegroupe(10_000), 8);
    const dernier = sain.lastIndexOf('Inès');
    const abime = `${sain.slice(0, dernier)}InÃ¨s${sain.slice(dernier + 'Inès'.length)}`;
    const chercheur = new ChercheurAbime('liens');
    chercheur.write(abime);
    expect(chercheur.close()).toMatchObject({ nom: 'PRENOM', valeur: 'InÃ¨s' });
  });

  it('has its stray texts still seen among its pupils', () => {
    const lus = readText('liens', indenter(elegroupe(10_000), 8).replaceAll('</ELEVE>', '</ELEVE>,'));
    expect(lus.eleves).toHaveLength(10_000);
    expect(lus.ecarts).toMatchObject([{ element: 'ELEVES', motif: 'texte-inattendu' }]);
  });

  it.each(SOURCES)('has its %s read alike, however wide the margin', (kind: TypeSource) => {
    const ecrit = ecrireXml(ECOLE, kind);
    expect(readText(kind, indenter(ecrit, 2_000))).toEqual(readText(kind, ecrit));
  });
});

const ECOLE = genererEcole({ graine: 15, eleves: 60, etablissements: 60, communes: 60 });
