import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import { encoder } from '../src/school/ecriture/encodage.ts';
import { ecrireXml } from '../src/school/ecriture/index.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { CHANGED_DOCUMENTS } from './kit/changed-documents.ts';
import { control } from './kit/pipeline.ts';
import { allFilesOf } from './kit/schools.ts';

const ECOLE = { graine: 5, eleves: 120, etablissements: 30, communes: 40 };
const CONTROLES = CATALOGUE.filter((regle) => regle.moment === 'controle').map((regle) => regle.meta.code);

/** From each fault of the generator to the controls that must see it, through the bytes of the ten files. */
const TABLE = [...FAUTES]
  .map(([nom, { codes }]) => [nom, codes.filter((code) => code.startsWith('CTRL_'))] as const)
  .filter(([, codes]) => codes.length > 0);

const levees = async (options: Parameters<typeof allFilesOf>[0]) => {
  const { regles } = await control(allFilesOf(options));
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
    const rapport = await control(allFilesOf({ ...ECOLE, eleves: 455, calendrier }));
    expect(rapport.constats.filter((constat) => constat.gravite !== 'information')).toEqual([]);
    expect(rapport.verdict).toBe('pret');
  });

  it('say nothing of our families on a clean school, not even for information', async () => {
    const nos = CONTROLES.filter((code) => /^CTRL_(EDT|ELEVES|SERVICES|REFERENCES)_/.test(code));
    expect((await levees({ ...ECOLE, eleves: 455 })).filter((code) => nos.includes(code))).toEqual([]);
  });
});

describe('a document changed by hand', () => {
  const ecole = genererEcole({ ...ECOLE, eleves: 200 });
  const files = ecrireFichiers(ecole);
  const NAMES = { eleves: /Eleves/, structures: /Structures/, sts: /^sts_emp/ } as const;

  it.each(CHANGED_DOCUMENTS)('%s', async (_what, kind, change, code, attendu) => {
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
