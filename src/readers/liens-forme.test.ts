import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elegroupe, writeElegroupe, type XmlElement } from '../../test/kit/elegroupe.ts';
import { LIENS_XSD } from '../../test/kit/liens.xsd.ts';
import { readDocument } from '../../test/kit/read-document.ts';
import { judgeWithXmllint, NO_XMLLINT, xmllintFound } from '../../test/kit/xmllint.ts';

const VALIDE = writeElegroupe(elegroupe());
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const REPETE = 'x'.repeat(101);

/** What replaces what in the valid file; the first occurrence only. */
type Change = readonly [cherche: string, remplace: string];

function changer(...changes: Change[]): string {
  return changes.reduce((texte, [cherche, remplace]) => {
    if (!texte.includes(cherche)) throw new Error(`« ${cherche} » is not in the valid file`);
    return texte.replace(cherche, () => remplace);
  }, VALIDE);
}

const ecarts = (texte: string) =>
  readDocument('liens', texte).ecarts.map(({ ligne, eleve, element, motif, valeur, attendu }) =>
    [`${ligne}${eleve === null ? '' : `/${eleve}`}`, element, motif, valeur, attendu].map((v) => v ?? '-').join(' | '),
  );

const GROUPES = /<GROUPES>[\s\S]*?<\/GROUPES>/.exec(VALIDE)?.[0] ?? '';
const ELEVES = /<ELEVES>[\s\S]*<\/ELEVES>/.exec(VALIDE)?.[0] ?? '';
const ELEVE = /<ELEVE>[\s\S]*?<\/ELEVE>/.exec(VALIDE)?.[0] ?? '';
const DATE = '<DATE_NAISS>2005-03-14</DATE_NAISS>';
const ID = '<ELEVE_ID>1001</ELEVE_ID>';

const VALIDES: readonly (readonly [string, ...Change[]])[] = [
  ['the file as it is'],
  ['VERSION empty', ['VERSION="1.4"', 'VERSION=""']],
  ['VERSION of 10 in spaces', ['VERSION="1.4"', 'VERSION="  1234567890 "']],
  ['a schema location', ['VERSION="1.4"', `VERSION="1.4" xmlns:xsi="${XSI}" xsi:noNamespaceSchemaLocation="a.xsd"`]],
  ['the same by another prefix', ['VERSION="1.4"', `VERSION="1.4" xmlns:i="${XSI}" i:schemaLocation="u a.xsd"`]],
  ['a prefix declared for nothing', ['<DONNEES>', '<DONNEES xmlns:p="urn:p">']],
  ['a default namespace undone', ['<DONNEES>', '<DONNEES xmlns="">']],
  ['spaces around ELEVE_ID', [ID, '<ELEVE_ID> 1001\n</ELEVE_ID>']],
  ['ELEVE_ID at its maximum', ['1001', '4294967295']],
  ['ELEVE_ID with zeros', ['1001', '0001001']],
  ['a birth date with a zone', [DATE, '<DATE_NAISS>2005-03-14+11:00</DATE_NAISS>']],
  ['a group date with a zone', ['>2018-12-14<', '>2018-12-14Z<']],
  ['a leap day', [DATE, '<DATE_NAISS>2004-02-29</DATE_NAISS>']],
  ['a year of five digits', [DATE, '<DATE_NAISS>20004-02-29</DATE_NAISS>']],
  ['no NOM_USAGE', ['<NOM_USAGE>USAGE</NOM_USAGE>', '']],
  ['no PRENOM2', ['<PRENOM2>Léa</PRENOM2>', '']],
  ['no group date', ['<DATE_DEBUT_GROUPE>2018-02-19</DATE_DEBUT_GROUPE>', '']],
  ['a name of one space', ['>FICTIF<', '> <']],
  ['a name of 100 characters beyond the first plane', ['>FICTIF<', `>${'\u{1F600}'.repeat(100)}<`]],
  ['a code of 12 characters', ['>3LATIN<', '>5EME LV2 AJE<']],
  ['codes that differ by a space', ['>4EME LV2 AJE<', '>3LATIN <']],
  ['NUM_ENVOI in spaces, signed, with zeros', ['<NUM_ENVOI>1<', '<NUM_ENVOI> +0099999 <']],
  ['NUM_ENVOI minus zero', ['<NUM_ENVOI>1<', '<NUM_ENVOI>-0<']],
  ['an UAJ of letters, digits and symbols', ['9830001R', '98é٣+€1R']],
  ['Arabic digits in the year', ['<ANNEE_SCOLAIRE>2017<', '<ANNEE_SCOLAIRE>٢٠١٧<']],
  ['the same number under two kinds of id', ['<ID_PRV_ELE>42<', '<ID_PRV_ELE>1001<']],
  ['CDATA, comments and entities', ['>FICTIF<', '><![CDATA[FIC]]>&#84;<!-- c -->IF<']],
  ['an instruction between elements', ['<DONNEES>', '<?a b?><DONNEES><!-- c -->']],
];

/** XSD collapses the spaces around a date; libxml2 forgets to, so it is not asked. */
const VALIDES_SANS_JUGE: typeof VALIDES = [
  ['spaces around a date', [DATE, '<DATE_NAISS>\n 2005-03-14\t</DATE_NAISS>']],
  ['spaces around a date with a zone', ['>2018-12-14<', '> 2018-12-14Z <']],
];

const INVALIDES: readonly (readonly [string, Change | readonly Change[], readonly string[]])[] = [
  // attributes and namespaces
  ['no VERSION', [' VERSION="1.4"', ''], ['2 | VERSION | attribut-manquant | - | -']],
  [
    'VERSION of 11',
    ['"1.4"', '"12345678901"'],
    ['2 | VERSION | valeur-trop-longue | 12345678901 | au plus 10 caractères'],
  ],
  ['an unknown attribute', ['<DONNEES>', '<DONNEES x="1">'], ['9 | x | attribut-inattendu | 1 | -']],
  ['xml:lang', ['<UAJ>', '<UAJ xml:lang="fr">'], ['4 | xml:lang | attribut-inattendu | fr | -']],
  [
    'a location without its namespace',
    ['VERSION="1.4"', 'VERSION="1.4" xmlns:xsi="urn:x" xsi:schemaLocation="a b"'],
    ['2 | xsi:schemaLocation | attribut-inattendu | a b | -'],
  ],
  ['xsi:nil', ['<UAJ>', `<UAJ xmlns:xsi="${XSI}" xsi:nil="false">`], ['4 | xsi:nil | attribut-inattendu | false | -']],
  [
    'a default namespace',
    ['VERSION="1.4"', 'VERSION="1.4" xmlns="urn:x"'],
    ['2 | IMPORT_ELEVES | espace-de-noms | urn:x | -'],
  ],
  [
    'a prefix on everything, said once',
    [
      ['<ELEVE_ID>1001</ELEVE_ID>', '<n:ELEVE_ID xmlns:n="urn:x">1001</n:ELEVE_ID>'],
      ['<PRENOM2>Léa</PRENOM2>', '<n:PRENOM2 xmlns:n="urn:x">Léa</n:PRENOM2>'],
    ],
    ['12/1 | ELEVE_ID | espace-de-noms | n:ELEVE_ID | -'],
  ],
  // structure
  [
    'another case for the root',
    [
      ['<IMPORT_ELEVES', '<import_eleves'],
      ['</IMPORT_ELEVES', '</import_eleves'],
    ],
    ['2 | import_eleves | element-inattendu | - | IMPORT_ELEVES'],
  ],
  [
    'another root, and what must differ inside it',
    [
      ['<IMPORT_ELEVES', '<import_eleves'],
      ['</IMPORT_ELEVES', '</import_eleves'],
      ['1002', '1001'],
    ],
    ['2 | import_eleves | element-inattendu | - | IMPORT_ELEVES', '29/2 | ELEVE_ID | identifiant-en-double | 1001 | -'],
  ],
  [
    'a mistake after an unknown element',
    [
      ['<DONNEES>', '<X><UAJ>1</UAJ></X><DONNEES>'],
      [ID, ''],
    ],
    ['9 | X | element-inattendu | - | DONNEES', '11/1 | ELEVE_ID | aucun-identifiant | - | -'],
  ],
  ['an element missing', ['<LOGICIEL>PRONOTE</LOGICIEL>', ''], ['3 | LOGICIEL | element-manquant | - | -']],
  [
    'no PARAMETRES',
    [/<PARAMETRES>[\s\S]*<\/PARAMETRES>/.exec(VALIDE)?.[0] ?? '', ''],
    ['2 | PARAMETRES | element-manquant | - | -'],
  ],
  [
    'an element twice',
    ['<UAJ>9830001R</UAJ>', '<UAJ>9830001R</UAJ><UAJ>9830001R</UAJ>'],
    ['4 | UAJ | element-en-double | - | -'],
  ],
  [
    'two neighbours swapped',
    [
      '<NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE>\n<NOM_USAGE>USAGE</NOM_USAGE>',
      '<NOM_USAGE>U</NOM_USAGE><NOM_DE_FAMILLE>F</NOM_DE_FAMILLE>',
    ],
    ['13/1 | NOM_USAGE | element-inattendu | - | NOM_DE_FAMILLE'],
  ],
  [
    'an element moved up',
    [
      [DATE, ''],
      [ID, `${DATE}${ID}`],
    ],
    ['12/1 | DATE_NAISS | element-inattendu | - | ELEVE_ID'],
  ],
  [
    'an element moved to the end',
    [
      [ID, ''],
      [GROUPES, `${GROUPES}${ID}`],
    ],
    ['27/1 | ELEVE_ID | element-inattendu | - | -'],
  ],
  ['an unknown element', ['<DONNEES>', '<X><UAJ>1</UAJ></X><DONNEES>'], ['9 | X | element-inattendu | - | DONNEES']],
  ['the same at the end', ['</DONNEES>', '</DONNEES><X/>'], ['66 | X | element-inattendu | - | -']],
  [
    'NOM, as in schema 1.3',
    ['<NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE>', '<NOM>FICTIF</NOM>'],
    ['13/1 | NOM | element-inattendu | - | NOM_DE_FAMILLE'],
  ],
  ['text between elements', ['<PRENOM2>', 'texte<PRENOM2>'], ['11/1 | ELEVE | texte-inattendu | texte | -']],
  ['a no-break space there', ['<PRENOM2>', '\u00A0<PRENOM2>'], ['11/1 | ELEVE | texte-inattendu | \u00A0 | -']],
  ['an element in a value', ['>FICTIF<', '><B>FICTIF</B><'], ['13/1 | B | element-inattendu | - | -']],
  ['no pupil', [ELEVES, '<ELEVES/>'], ['10 | ELEVE | aucun-eleve | - | -']],
  ['no ELEVES', [ELEVES, ''], ['9 | ELEVES | aucun-eleve | - | -']],
  ['no GROUPE', [GROUPES, '<GROUPES></GROUPES>'], ['19/1 | GROUPE | aucun-groupe | - | -']],
  ['no GROUPES', [GROUPES, ''], ['11/1 | GROUPES | aucun-groupe | - | -']],
  // identifiers
  ['no id', [ID, ''], ['11/1 | ELEVE_ID | aucun-identifiant | - | -']],
  ['two ids', [ID, `${ID}<ID_PRV_ELE>7</ID_PRV_ELE>`], ['12/1 | ID_PRV_ELE | plusieurs-identifiants | - | -']],
  ['the same ELEVE_ID twice', ['1002', ' 01001 '], ['29/2 | ELEVE_ID | identifiant-en-double |  01001  | -']],
  ['a pupil twice', [ELEVE, ELEVE + ELEVE], ['28/2 | ELEVE_ID | identifiant-en-double | 1001 | -']],
  [
    'ELEVE_ID too large',
    ['1001', '4294967296'],
    ['12/1 | ELEVE_ID | valeur-incorrecte | 4294967296 | un nombre de 0 à 4294967295'],
  ],
  ['ELEVE_ID signed', ['1001', '-1'], ['12/1 | ELEVE_ID | valeur-incorrecte | -1 | un nombre de 0 à 4294967295']],
  ['ELEVE_ID empty', ['1001', '  '], ['12/1 | ELEVE_ID | valeur-vide |    | un nombre de 0 à 4294967295']],
  [
    'ID_NATIONAL of 10',
    ['123456789AB', '123456789A'],
    ['42/3 | ID_NATIONAL | valeur-incorrecte | 123456789A | 11 chiffres et lettres'],
  ],
  [
    'ID_NATIONAL with an underscore',
    ['123456789AB', '12345678_AB'],
    ['42/3 | ID_NATIONAL | valeur-incorrecte | 12345678_AB | 11 chiffres et lettres'],
  ],
  [
    'ID_PRV_ELE over its maximum',
    ['<ID_PRV_ELE>42<', '<ID_PRV_ELE>100000<'],
    ['55/4 | ID_PRV_ELE | valeur-incorrecte | 100000 | un nombre de 0 à 99999'],
  ],
  // values
  ['UAJ of 7', ['9830001R', '9830001'], ['4 | UAJ | valeur-incorrecte | 9830001 | 8 chiffres et lettres']],
  ['UAJ in spaces', ['9830001R', ' 9830001R '], ['4 | UAJ | valeur-incorrecte |  9830001R  | 8 chiffres et lettres']],
  ['UAJ empty', ['9830001R', ''], ['4 | UAJ | valeur-vide |  | 8 chiffres et lettres']],
  ['two years', ['>2017<', '>2017-2018<'], ['5 | ANNEE_SCOLAIRE | valeur-incorrecte | 2017-2018 | AAAA']],
  [
    'DATE_IMPORT in ISO',
    ['24/07/2018', '2018-07-24'],
    ['6 | DATE_IMPORT | valeur-incorrecte | 2018-07-24 | JJ/MM/AAAA'],
  ],
  [
    'NUM_ENVOI over',
    ['NVOI>1<', 'NVOI>100000<'],
    ['7 | NUM_ENVOI | valeur-incorrecte | 100000 | un nombre de 0 à 99999'],
  ],
  [
    'LOGICIEL of 11',
    ['>PRONOTE<', '>PRONOTE2018<'],
    ['8 | LOGICIEL | valeur-trop-longue | PRONOTE2018 | de 1 à 10 caractères'],
  ],
  [
    'LOGICIEL empty',
    ['<LOGICIEL>PRONOTE</LOGICIEL>', '<LOGICIEL/>'],
    ['8 | LOGICIEL | valeur-vide |  | de 1 à 10 caractères'],
  ],
  [
    'a name of 101',
    ['FICTIF', REPETE],
    [`13/1 | NOM_DE_FAMILLE | valeur-trop-longue | ${REPETE.slice(0, 60)} | de 1 à 100 caractères`],
  ],
  ['an empty NOM_USAGE', ['>USAGE<', '><'], ['14/1 | NOM_USAGE | valeur-vide |  | de 1 à 100 caractères']],
  ...[
    '14/03/2005',
    '2005-3-14',
    '2018-02-30',
    '2005-03-14T00:00:00',
    '\u00A02005-03-14',
    '0000-03-14',
    '02005-03-14',
    '2005-03-14+14:01',
  ].map((date): (typeof INVALIDES)[number] => [
    `a birth date of ${date}`,
    [DATE, `<DATE_NAISS>${date}</DATE_NAISS>`],
    [`18/1 | DATE_NAISS | valeur-incorrecte | ${date} | AAAA-MM-JJ`],
  ]),
  [
    'a group date in French',
    ['>2018-12-14<', '>14/12/2018<'],
    ['23/1 | DATE_FIN_GROUPE | valeur-incorrecte | 14/12/2018 | AAAA-MM-JJ'],
  ],
  ['an empty group date', ['>2018-02-19<', '><'], ['22/1 | DATE_DEBUT_GROUPE | valeur-vide |  | AAAA-MM-JJ']],
  ['an empty code', ['>3LATIN<', '><'], ['21/1 | CODE_GROUPE | valeur-vide |  | une valeur']],
  ['a code twice in a pupil', ['>4EME LV2 AJE<', '>3LATIN<'], ['25/1 | CODE_GROUPE | groupe-en-double | 3LATIN | -']],
  [
    'several mistakes, by line',
    [
      ['<LOGICIEL>PRONOTE</LOGICIEL>', ''],
      ['<PRENOM>Inès</PRENOM>', ''],
      ['>2018-12-14<', '>2018-12-32<'],
    ],
    [
      '3 | LOGICIEL | element-manquant | - | -',
      '11/1 | PRENOM | element-manquant | - | -',
      '23/1 | DATE_FIN_GROUPE | valeur-incorrecte | 2018-12-32 | AAAA-MM-JJ',
    ],
  ],
];

const estUnSeul = (change: Change | readonly Change[]): change is Change => typeof change[0] === 'string';
const texteInvalide = (change: Change | readonly Change[]) =>
  estUnSeul(change) ? changer(change) : changer(...change);

describe('the import schema of the ELEGROUPE', () => {
  it.each([...VALIDES, ...VALIDES_SANS_JUGE])('accepts %s', (_nom, ...changes) => {
    expect(ecarts(changer(...(changes as Change[])))).toEqual([]);
  });

  it.each(INVALIDES)('refuses %s', (_nom, change, attendus) => {
    expect(ecarts(texteInvalide(change))).toEqual(attendus);
  });
});

/** Values that are right somewhere and wrong elsewhere. */
const VALEURS = [
  '',
  ' ',
  '0',
  '1001',
  '01001',
  '99999',
  '100000',
  '4294967296',
  '-1',
  '+7',
  '2017',
  '24/07/2018',
  '2018-02-29',
  '2018-12-14',
  '2018-12-14Z',
  '2018-13-01',
  '9830001R',
  '123456789AB',
  '3LATIN',
  'PRONOTE',
  'É_É',
  'a b',
  REPETE,
];
const NOMS = ['NOM', 'X', 'GROUPE', 'ELEVE', 'PRENOM', 'PRENOM2', 'ELEVE_ID', 'ID_PRV_ELE', 'DATE_NAISS', 'ELEVES'];

const tous = (noeud: XmlElement): XmlElement[] => [
  noeud,
  ...(typeof noeud.contenu === 'string' ? [] : noeud.contenu.flatMap(tous)),
];

const mutation = fc.record({
  geste: fc.constantFrom('valeur', 'supprimer', 'doubler', 'echanger', 'renommer', 'inserer', 'attribut', 'texte'),
  ou: fc.nat(1000),
  autre: fc.nat(1000),
  valeur: fc.constantFrom(...VALEURS),
  nom: fc.constantFrom(...NOMS),
});

/** Mutates the tree. */
function muter(
  racine: XmlElement,
  { geste, ou, autre, valeur, nom }: ReturnType<typeof mutation.generate>['value'],
): void {
  const noeuds = tous(racine);
  const cible = noeuds[ou % noeuds.length];
  if (!cible) return;
  if (geste === 'attribut') cible.attributs[autre % 2 ? 'VERSION' : 'x'] = valeur;
  if (geste === 'renommer') cible.nom = nom;
  if (typeof cible.contenu === 'string') {
    if (geste === 'valeur') cible.contenu = valeur;
    if (geste === 'inserer') cible.contenu = [{ nom, attributs: {}, contenu: valeur }];
    return;
  }
  const { contenu } = cible;
  const [i, j] = [autre % contenu.length, (autre >> 3) % contenu.length];
  const [a, b] = [contenu[i], contenu[j]];
  if (!a || !b) return;
  if (geste === 'supprimer') contenu.splice(i, 1);
  if (geste === 'doubler') contenu.splice(j, 0, structuredClone(a));
  if (geste === 'inserer') contenu.splice(i, 0, { nom, attributs: {}, contenu: valeur });
  if (geste === 'echanger') [contenu[i], contenu[j]] = [b, a];
  if (geste === 'texte' && valeur.trim()) cible.contenu = valeur;
}

describe.skipIf(!xmllintFound)(`libxml2 agrees (${NO_XMLLINT})`, () => {
  it('on the table', () => {
    const textes = [...VALIDES.map(([, ...c]) => changer(...c)), ...INVALIDES.map(([, c]) => texteInvalide(c))];
    const verdicts = judgeWithXmllint(LIENS_XSD, textes);
    const desaccords = textes.filter((texte, i) => (ecarts(texte).length === 0) !== verdicts[i]);
    expect(desaccords).toEqual([]);
  });

  it('on a thousand spoilt files', () => {
    const suites = fc.sample(fc.array(mutation, { minLength: 1, maxLength: 3 }), { numRuns: 1000, seed: 418 });
    const textes = suites.map((mutations) => {
      const racine = elegroupe();
      for (const m of mutations) muter(racine, m);
      return writeElegroupe(racine);
    });
    const verdicts = judgeWithXmllint(LIENS_XSD, textes);
    const desaccords = textes.filter((texte, i) => (ecarts(texte).length === 0) !== verdicts[i]);
    expect(desaccords).toEqual([]);
    // Makes sure that the samples contain both valid and invalid files.
    const valides = verdicts.filter(Boolean).length;
    expect(Math.min(valides, textes.length - valides)).toBeGreaterThan(50);
  });
});
