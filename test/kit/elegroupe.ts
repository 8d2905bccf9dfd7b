import { writeXml, type XmlElement } from './xml-tree.ts';

export type { XmlElement };

const element = (nom: string, contenu: XmlElement['contenu'], attributs: XmlElement['attributs'] = {}): XmlElement => ({
  nom,
  attributs,
  contenu,
});

const eleve = (id: XmlElement, nom: string, ...groupes: XmlElement[]): XmlElement =>
  element('ELEVE', [
    id,
    element('NOM_DE_FAMILLE', nom),
    element('NOM_USAGE', 'USAGE'),
    element('PRENOM', 'Inès'),
    element('PRENOM2', 'Léa'),
    element('PRENOM3', 'Zoé'),
    element('DATE_NAISS', '2005-03-14'),
    element('GROUPES', groupes),
  ]);

const groupe = (code: string): XmlElement =>
  element('GROUPE', [
    element('CODE_GROUPE', code),
    element('DATE_DEBUT_GROUPE', '2018-02-19'),
    element('DATE_FIN_GROUPE', '2018-12-14'),
  ]);

/** A valid ELEGROUPE of four invented pupils, made anew at each call. */
export const elegroupe = (): XmlElement =>
  element(
    'IMPORT_ELEVES',
    [
      element('PARAMETRES', [
        element('UAJ', '9830001R'),
        element('ANNEE_SCOLAIRE', '2017'),
        element('DATE_IMPORT', '24/07/2018'),
        element('NUM_ENVOI', '1'),
        element('LOGICIEL', 'PRONOTE'),
      ]),
      element('DONNEES', [
        element('ELEVES', [
          eleve(element('ELEVE_ID', '1001'), 'FICTIF', groupe('3LATIN'), groupe('4EME LV2 AJE')),
          eleve(element('ELEVE_ID', '1002'), 'IMAGINÉ', groupe('3LATIN')),
          eleve(element('ID_NATIONAL', '123456789AB'), "D'INVENTION", groupe('3LATIN')),
          eleve(element('ID_PRV_ELE', '42'), 'FABULE', groupe('3LATIN')),
        ]),
      ]),
    ],
    { VERSION: '1.4' },
  );

export const writeElegroupe = (racine: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(racine)}\n`;
