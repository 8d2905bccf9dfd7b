/**
 * The import schema rebuilt from the facts of import-rules §2, in our own words, for an independent judge. CODE_GROUPE
 * has no maximum: SIECLE takes more than the schema's 8 characters.
 */
const matching = (nom: string, pattern: string) =>
  `<xs:simpleType name="${nom}"><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType>`;

const bounded = (nom: string, base: string, facettes: string) =>
  `<xs:simpleType name="${nom}"><xs:restriction base="xs:${base}">${facettes}</xs:restriction></xs:simpleType>`;

const sequence = (...elements: string[]) =>
  `<xs:complexType><xs:sequence>${elements.join('')}</xs:sequence></xs:complexType>`;

const one = (nom: string, type: string, occurrences = '') =>
  `<xs:element name="${nom}" type="${type}" ${occurrences}/>`;
const optional = (nom: string, type: string) => one(nom, type, 'minOccurs="0"');
const bloc = (nom: string, contenu: string, occurrences = '') =>
  `<xs:element name="${nom}" ${occurrences}>${contenu}</xs:element>`;
const unique = (nom: string, selecteur: string, champ: string) =>
  `<xs:unique name="${nom}"><xs:selector xpath="${selecteur}"/><xs:field xpath="${champ}"/></xs:unique>`;

const PARAMETRES = sequence(
  one('UAJ', 'uaj'),
  one('ANNEE_SCOLAIRE', 'annee'),
  one('DATE_IMPORT', 'dateImport'),
  one('NUM_ENVOI', 'numero'),
  one('LOGICIEL', 'logiciel'),
);

const GROUPE = sequence(
  one('CODE_GROUPE', 'codeGroupe'),
  optional('DATE_DEBUT_GROUPE', 'xs:date'),
  optional('DATE_FIN_GROUPE', 'xs:date'),
);

const ELEVE = sequence(
  `<xs:choice>${one('ELEVE_ID', 'xs:unsignedInt')}${one('ID_NATIONAL', 'ine')}${one('ID_PRV_ELE', 'numero')}</xs:choice>`,
  one('NOM_DE_FAMILLE', 'nom'),
  optional('NOM_USAGE', 'nom'),
  one('PRENOM', 'nom'),
  optional('PRENOM2', 'nom'),
  optional('PRENOM3', 'nom'),
  one('DATE_NAISS', 'xs:date'),
  bloc('GROUPES', sequence(bloc('GROUPE', GROUPE, 'maxOccurs="unbounded"'))),
);

const DONNEES = sequence(
  bloc(
    'ELEVES',
    sequence(bloc('ELEVE', ELEVE + unique('groupes', 'GROUPES/GROUPE', 'CODE_GROUPE'), 'maxOccurs="unbounded"')),
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
  ${matching('uaj', '\\w{8}')}
  ${matching('annee', '\\d{4}')}
  ${matching('dateImport', '\\d{2}/\\d{2}/\\d{4}')}
  ${matching('ine', '\\w{11}')}
  ${bounded('numero', 'integer', '<xs:minInclusive value="0"/><xs:maxInclusive value="99999"/>')}
  ${bounded('logiciel', 'string', '<xs:minLength value="1"/><xs:maxLength value="10"/>')}
  ${bounded('nom', 'string', '<xs:minLength value="1"/><xs:maxLength value="100"/>')}
  ${bounded('codeGroupe', 'string', '<xs:minLength value="1"/>')}
  ${bounded('version', 'token', '<xs:maxLength value="10"/>')}
</xs:schema>
`;
