import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import { encoder } from '../src/school/ecriture/encodage.ts';
import { ecrireXml } from '../src/school/ecriture/index.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { ANGLAIS, ESPAGNOL } from '../src/school/nomenclatures.ts';
import { control } from './kit/pipeline.ts';
import { filesOf } from './kit/schools.ts';

const ECOLE = { graine: 5, eleves: 120, etablissements: 30, communes: 40 };
const CONTROLES = CATALOGUE.filter((regle) => regle.moment === 'controle').map((regle) => regle.meta.code);

/** From each fault of the generator to the controls that must see it, through the bytes of the nine files. */
const TABLE = [...FAUTES]
  .map(([nom, { codes }]) => [nom, codes.filter((code) => code.startsWith('CTRL_'))] as const)
  .filter(([, codes]) => codes.length > 0);

const levees = async (options: Parameters<typeof filesOf>[0]) => {
  const { regles } = await control(filesOf(options));
  expect(regles.filter((regle) => regle.etat === 'en-panne')).toEqual([]);
  return regles.filter((regle) => regle.etat === 'levee').map((regle) => regle.code);
};

describe('the controls', () => {
  it.each(TABLE)('« %s » raises %s', async (nom, codes) => {
    expect(CONTROLES, 'the fault names a control that is not in the catalogue').toEqual(expect.arrayContaining(codes));
    const dits = await levees({ ...ECOLE, fautes: [{ nom, nombre: 2 }] });
    expect(dits).toEqual(expect.arrayContaining(codes));
  });

  it.each(['austral', 'metropolitain'] as const)('say nothing grave of a clean school (%s)', async (calendrier) => {
    const rapport = await control(filesOf({ ...ECOLE, eleves: 455, calendrier }));
    expect(rapport.constats.filter((constat) => constat.gravite !== 'information')).toEqual([]);
    expect(rapport.verdict).toBe('pret');
  });

  it('say nothing of our families on a clean school, not even for information', async () => {
    const nos = CONTROLES.filter((code) => /^CTRL_(ELEVES|SERVICES|REFERENCES)_/.test(code));
    expect((await levees({ ...ECOLE, eleves: 455 })).filter((code) => nos.includes(code))).toEqual([]);
  });
});

/** What no fault writes: one document changed by hand, and the verdict that it leaves. */
const CHANGED: readonly (readonly [
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

describe('a document changed by hand', () => {
  const ecole = genererEcole({ ...ECOLE, eleves: 200 });
  const files = ecrireFichiers(ecole);
  const NAMES = { eleves: /Eleves/, structures: /Structures/, sts: /^sts_emp/ } as const;

  it.each(CHANGED)('%s', async (_what, kind, change, code, attendu) => {
    const before = ecrireXml(ecole, kind);
    const after = change(before);
    expect(after).not.toBe(before);
    const changed = { nom: `${kind}.xml`, octets: encoder(after, 'ISO-8859-15') };
    const { regles, verdict } = await control([...files.filter(({ nom }) => !NAMES[kind].test(nom)), changed]);
    expect(regles.find((regle) => regle.code === code)?.etat).toBe('levee');
    expect(regles.filter(({ etat }) => etat === 'en-panne')).toEqual([]);
    expect(verdict).toBe(attendu);
  });
});
