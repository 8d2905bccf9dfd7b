import { ANGLAIS, ESPAGNOL } from '../../src/school/nomenclatures.ts';

/** What no fault writes: one document changed by hand, and the verdict that it leaves. */
export const CHANGED_DOCUMENTS: readonly (readonly [
  what: string,
  kind: 'eleves' | 'structures' | 'sts',
  change: (xml: string) => string,
  code: string,
  verdict: string,
])[] = [
  [
    'a pupil without ELEVE_ID',
    'eleves',
    (xml) => xml.replace(/<ELEVE ELEVE_ID="\d+"/, '<ELEVE'),
    'CTRL_ELEVES_11',
    'a-verifier',
  ],
  [
    'birth dates in another form',
    'eleves',
    (xml) => xml.replace(/(?<=<DATE_NAISS>)(..)\/(..)\/(....)/g, '$3-$2-$1'),
    'CTRL_ELEVES_12',
    'pret',
  ],
  [
    'a pupil without birth date',
    'eleves',
    (xml) => xml.replace(/<DATE_NAISS>[^<]+<\/DATE_NAISS>/, ''),
    'CTRL_ELEVES_12',
    'pret',
  ],
  [
    'a pupil in a second division',
    'eleves',
    (xml) =>
      xml.replace(
        /<STRUCTURE>\s*<CODE_STRUCTURE>(?=\d [A-Z]<)/,
        '<STRUCTURE><CODE_STRUCTURE>ULIS</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>$&',
      ),
    'CTRL_ELEVES_10',
    'pret',
  ],
  ['a group twice in Structures', 'structures', twice, 'CTRL_STRUCTURE_10', 'pret'],
  ['a group twice in sts_emp', 'sts', twice, 'CTRL_STRUCTURE_10', 'pret'],
  [
    'a group of STS-Web called as a division',
    'sts',
    (xml) => xml.replace('</GROUPES>', '<GROUPE CODE="6 A"/></GROUPES>'),
    'CTRL_STRUCTURE_10',
    'a-verifier',
  ],
  [
    'divisions without services',
    'sts',
    (xml) =>
      xml.replace(/<DIVISIONS>[\s\S]*?<\/DIVISIONS>/, (part) => part.replace(/<SERVICE [\s\S]*?<\/SERVICE>/g, '')),
    'CTRL_SERVICES_07',
    'pret',
  ],
  [
    'the LV2 of a language under the code of its LV1',
    'sts',
    (xml) =>
      xml
        .replaceAll('ESPAGNOL LV2', 'ANGLAIS LV2')
        .replaceAll(`CODE_MATIERE="${ESPAGNOL}"`, `CODE_MATIERE="${ANGLAIS}"`),
    'CTRL_SERVICES_08',
    'pret',
  ],
];

function twice(xml: string): string {
  return xml.replace(/<GROUPE [\s\S]*?<\/GROUPE>/, '$&$&');
}
