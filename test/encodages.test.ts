import { describe, expect, it } from 'vitest';
import { estFacultatif, LIBELLES, SOURCES, type TypeSource } from '../src/domain/source.ts';
import { encoder } from '../src/school/ecriture/encodage.ts';
import { ecrireFichiers, ecrireXml, genererEcole } from '../src/school/index.ts';
import { conclude, INSTANT, readAll } from './kit/pipeline.ts';

/** A file that somebody opened and saved is refused whole, and nothing is judged on what is left of it. */

const ecole = genererEcole({ graine: 12, eleves: 60, communes: 40, etablissements: 30 });
const sains = ecrireFichiers(ecole, SOURCES);

/** A value of each kind, the accent put into it, and whether its reader reads it: the others are not quoted. */
const VALEURS: Record<TypeSource, readonly [element: string, valeur: string, citee: boolean]> = {
  eleves: ['PRENOM', 'Wéniwa', true],
  responsables: ['PRENOM', 'Wéniwa', false],
  structures: ['LIBELLE_LONG', 'Sixième', true],
  nomenclature: ['LIBELLE_LONG', 'Français', true],
  communs: ['DENOM_PRINC', 'COLLÈGE', true],
  etablissements: ['DENOM_PRINC', 'LYCÉE', false],
  geographique: ['LIBELLE_LONG', 'Nouméa', false],
  sts: ['DENOM_PRINC', 'COLLÈGE', true],
  liens: ['PRENOM', 'Wéniwa', true],
  emp_sts: ['LIBELLE_LONG', 'Théâtre', false],
};

const enUtf8 = (texte: string, declare = 'UTF-8') =>
  encoder(texte.replace(/encoding="[^"]*"/, `encoding="${declare}"`), 'UTF-8');
const enLatin = (texte: string) => String.fromCharCode(...encoder(texte, 'UTF-8'));

/** What the one accented value of a document becomes, and under which declaration. */
const MANIERES: Record<string, (texte: string) => Uint8Array<ArrayBuffer>> = {
  'UTF-8 declared ISO-8859-15': (texte) => enUtf8(texte, 'ISO-8859-15'),
  'UTF-8 declared windows-1252': (texte) => enUtf8(texte, 'windows-1252'),
  'an accent lost, declared ISO-8859-15': (texte) => enUtf8(texte.replace(/[^\0-\x7F]/, '\uFFFD'), 'ISO-8859-15'),
  'an accent lost, declared UTF-8': (texte) => enUtf8(texte.replace(/[^\0-\x7F]/, '\uFFFD')),
  'UTF-8 written twice': (texte) => enUtf8(texte.replace(/[^\0-\x7F]/, enLatin)),
};

/** A document of the school without accents, but in that value; and the line where it stands. */
function document(kind: TypeSource): { texte: string; ligne: number } {
  const [element, valeur] = VALEURS[kind];
  const lisse = ecrireXml(ecole, kind).replace(/[^\0-\x7F]/g, 'E');
  const texte = lisse.replace(new RegExp(`<${element}>[^<]*`), `<${element}>${valeur}`);
  return { texte, ligne: texte.split('\n').findIndex((ligne) => /[^\0-\x7F]/.test(ligne)) + 1 };
}

async function controlerAvec(kind: TypeSource, octets: Uint8Array<ArrayBuffer>) {
  const nom = kind === 'liens' ? ecole.depot.entree : (sains.find(({ type }) => type === kind)?.nom ?? '');
  const fichiers = [...sains.filter(({ type }) => type !== kind), { nom: nom.replace('.zip', '.xml'), octets }];
  const lectures = await readAll(fichiers);
  return { rapport: conclude(lectures, 'Veilleuse (test)', INSTANT), lectures };
}

describe.each(SOURCES)('%s', (kind) => {
  const [element, valeur, citee] = VALEURS[kind];
  const { texte, ligne } = document(kind);

  it.each(Object.entries(MANIERES))('%s', async (_maniere, abimer) => {
    const { rapport, lectures } = await controlerAvec(kind, abimer(texte));
    const fichier = rapport.fichiers.find(({ type }) => type === kind);
    expect(fichier).toMatchObject({ etat: 'illisible', probleme: { code: 'encodage-contradictoire', ligne } });
    const { message, aFaire } = fichier?.probleme ?? { message: '', aFaire: '' };
    const nom = citee ? element : `«\u00A0${element}\u00A0»`;
    expect(message).toContain(`les accents de ${nom} sont abîmés${citee ? ' (' : ''}`);
    if (citee) expect(message).toContain(`«\u00A0${valeur.slice(0, valeur.search(/[^\0-\x7F]/))}`);
    expect(aFaire).toContain(LIBELLES[kind].menu.split(' > ')[0]);

    // nothing is missing without a document that nobody has to bring
    expect(rapport.verdict).toBe(estFacultatif(kind) ? 'pret' : 'incomplet');
    expect(rapport.depot.motifs).toEqual([]);
    const juges = rapport.constats.filter(({ code }) => !code.startsWith('CTRL_FICHIERS'));
    expect(juges.filter(({ gravite }) => gravite !== 'information')).toEqual([]);
    const depot = lectures.find(({ fichier: lu }) => lu.type === 'liens')?.depot;
    if (kind === 'liens') expect(depot).toMatchObject({ xmlIllisible: null, aReprendre: { message, aFaire, ligne } });
    else expect(depot?.aReprendre).toBeUndefined();
  });

  it('is read when its accents are what it says', async () => {
    const declare = texte.replace(/encoding="[^"]*"/, 'encoding="ISO-8859-15"');
    for (const octets of [encoder(declare, 'ISO-8859-15'), enUtf8(texte)]) {
      const { rapport } = await controlerAvec(kind, octets);
      expect(rapport.fichiers.find(({ type }) => type === kind)?.etat).toBe('lu');
    }
  });
});

it('a BOM against the declaration is refused as before, with the document’s own menu', async () => {
  const octets = enUtf8(`\uFEFF${document('liens').texte}`, 'ISO-8859-15');
  const { rapport, lectures } = await controlerAvec('liens', octets);
  const probleme = rapport.fichiers.find(({ type }) => type === 'liens')?.probleme;
  expect(probleme).toMatchObject({ code: 'encodage-contradictoire', ligne: 1 });
  expect(probleme?.message).toMatch(/déclare l’encodage «\u00A0ISO-8859-15\u00A0», mais il est écrit en UTF-8/);
  expect(probleme?.aFaire).toContain('PRONOTE');
  expect(lectures.find(({ depot }) => depot)?.depot).toMatchObject({ xmlIllisible: null, aReprendre: { ligne: 1 } });
  expect(rapport.verdict).toBe('incomplet');
});

it('an sts_emp that declares nothing and holds both encodings is refused for it', async () => {
  const { texte } = document('sts');
  const tout = encoder(
    texte.replace(/<\?xml[^>]*>\n/, '').replace('<STS_EDT>', '<STS_EDT><A>\u00C9</A>'),
    'ISO-8859-15',
  );
  const melange = Uint8Array.from([...tout].flatMap((octet) => (octet === 0xc8 ? [0xc3, 0x88] : [octet])));
  const { rapport } = await controlerAvec('sts', melange);
  expect(rapport.fichiers.find(({ type }) => type === 'sts')?.probleme?.code).toBe('encodage-contradictoire');
});
