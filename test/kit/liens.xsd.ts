/**
 * The import schema rebuilt from the facts of import-rules §2, in our own words, for an independent judge. CODE_GROUPE
 * has no maximum: SIECLE takes more than the schema's 8 characters.
 */
const motif = (nom: string, pattern: string) =>
  `<xs:simpleType name="${nom}"><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType>`;

const borne = (nom: string, base: string, facettes: string) =>
  `<xs:simpleType name="${nom}"><xs:restriction base="xs:${base}">${facettes}</xs:restriction></xs:simpleType>`;

const suite = (...elements: string[]) =>
  `<xs:complexType><xs:sequence>${elements.join('')}</xs:sequence></xs:complexType>`;

const un = (nom: string, type: string, occurrences = '') => `<xs:element name="${nom}" type="${type}" ${occurrences}/>`;
const option = (nom: string, type: string) => un(nom, type, 'minOccurs="0"');
const bloc = (nom: string, contenu: string, occurrences = '') =>
  `<xs:element name="${nom}" ${occurrences}>${contenu}</xs:element>`;
const unique = (nom: string, selecteur: string, champ: string) =>
  `<xs:unique name="${nom}"><xs:selector xpath="${selecteur}"/><xs:field xpath="${champ}"/></xs:unique>`;

const PARAMETRES = suite(
  un('UAJ', 'uaj'),
  un('ANNEE_SCOLAIRE', 'annee'),
  un('DATE_IMPORT', 'dateImport'),
  un('NUM_ENVOI', 'numero'),
  un('LOGICIEL', 'logiciel'),
);

const GROUPE = suite(
  un('CODE_GROUPE', 'codeGroupe'),
  option('DATE_DEBUT_GROUPE', 'xs:date'),
  option('DATE_FIN_GROUPE', 'xs:date'),
);

const ELEVE = suite(
  `<xs:choice>${un('ELEVE_ID', 'xs:unsignedInt')}${un('ID_NATIONAL', 'ine')}${un('ID_PRV_ELE', 'numero')}</xs:choice>`,
  un('NOM_DE_FAMILLE', 'nom'),
  option('NOM_USAGE', 'nom'),
  un('PRENOM', 'nom'),
  option('PRENOM2', 'nom'),
  option('PRENOM3', 'nom'),
  un('DATE_NAISS', 'xs:date'),
  bloc('GROUPES', suite(bloc('GROUPE', GROUPE, 'maxOccurs="unbounded"'))),
);

const DONNEES = suite(
  bloc(
    'ELEVES',
    suite(bloc('ELEVE', ELEVE + unique('groupes', 'GROUPES/GROUPE', 'CODE_GROUPE'), 'maxOccurs="unbounded"')),
  ),
);

const RACINE = `<xs:complexType>
    <xs:sequence>${bloc('PARAMETRES', PARAMETRES)}${bloc('DONNEES', DONNEES)}</xs:sequence>
    <xs:attribute name="VERSION" use="required" type="version"/>
  </xs:complexType>`;

export const LIENS_XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  ${bloc(
    'IMPORT_ELEVES',
    RACINE +
      ['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE'].map((id) => unique(`u${id}`, 'DONNEES/ELEVES/ELEVE', id)).join(''),
  )}
  ${motif('uaj', '\\w{8}')}
  ${motif('annee', '\\d{4}')}
  ${motif('dateImport', '\\d{2}/\\d{2}/\\d{4}')}
  ${motif('ine', '\\w{11}')}
  ${borne('numero', 'integer', '<xs:minInclusive value="0"/><xs:maxInclusive value="99999"/>')}
  ${borne('logiciel', 'string', '<xs:minLength value="1"/><xs:maxLength value="10"/>')}
  ${borne('nom', 'string', '<xs:minLength value="1"/><xs:maxLength value="100"/>')}
  ${borne('codeGroupe', 'string', '<xs:minLength value="1"/>')}
  ${borne('version', 'token', '<xs:maxLength value="10"/>')}
</xs:schema>
`;
