import { describe, expect, it } from 'vitest';
import { joursDeLAnnee } from '../src/school/calendrier.ts';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';
import { control } from './kit/pipeline.ts';

/** The year that sts_emp carries beside SIECLE's, and the days that it gives (formats §0.2 and §10), in whole files. */
type Hemisphere = 'austral' | 'metropolitain';

async function control2018(calendrier: Hemisphere, ecart: number, annee: number, structure = true) {
  const ecole = genererEcole({ graine: 4, eleves: 60, etablissements: 30, communes: 40, calendrier });
  ecole.sts.annee = ecole.entetes.eleves.annee + ecart;
  ecole.sts.calendrier = joursDeLAnnee(annee, calendrier).calendrier;
  if (!structure) ecole.sts.groupes = [];
  return control(ecrireFichiers(ecole));
}

describe.each<[Hemisphere, ecart: number, annee: number, said: string]>([
  ['austral', 1, 2018, 'nothing but that it is normal'],
  ['austral', 0, 2018, 'the same label'],
  ['austral', -1, 2018, 'another year'],
  ['austral', 2, 2019, 'another year'],
  ['austral', 1, 2019, 'another year'],
  ['austral', 0, 2019, 'another year'],
  ['austral', 0, 2017, 'another year'],
  ['austral', 1, 2017, 'another year'],
  ['metropolitain', 0, 2018, 'nothing'],
  ['metropolitain', 1, 2018, 'another year'],
  ['metropolitain', 1, 2019, 'another year'],
  ['metropolitain', 0, 2019, 'another year'],
  ['metropolitain', -1, 2017, 'another year'],
])('%s, STS = SIECLE %i, days of %i', (calendrier, ecart, annee, said) => {
  it(`says ${said}`, async () => {
    const { constats, verdict } = await control2018(calendrier, ecart, annee);
    const ofYears = constats.filter(({ code }) => code.startsWith('CTRL_ANNEE')).map((c) => [c.code, c.etapes]);
    const expected = {
      nothing: [],
      'nothing but that it is normal': [['CTRL_ANNEE_01', []]],
      'the same label': [['CTRL_ANNEE_01', []]],
      'another year': [['CTRL_ANNEE_02', ['1']]],
    }[said];
    expect(ofYears).toEqual(expected);
    const odd = constats.find(({ code }) => code === 'CTRL_ANNEE_01')?.message.includes('d’ordinaire 2018') ?? false;
    expect(odd).toBe(said === 'the same label');
    expect(verdict === 'pret').toBe(said !== 'another year');
  });
});

it('concludes nothing else from an sts_emp of another year, whatever its structure', async () => {
  const codes = async (structure: boolean) =>
    (await control2018('austral', 2, 2019, structure)).constats.map(({ code }) => code);
  expect(await codes(false)).toEqual(await codes(true));
  expect((await codes(false)).filter((code) => /STRUCTURE|SERVICES/.test(code))).toEqual([]);
});

describe('an export of another base, among those of the year', () => {
  const ecole = (annee: number) => genererEcole({ graine: 4, eleves: 60, etablissements: 30, communes: 40, annee });
  const fichiersDe = (annee: number) => ecrireFichiers(ecole(annee));

  it.each(['eleves', 'structures', 'communs'] as const)(
    'of last year, %s is missing, and nothing is concluded from it',
    async (kind) => {
      const anciens = fichiersDe(2017).filter(({ type }) => type === kind);
      const rapport = await control([...fichiersDe(2018).filter(({ type }) => type !== kind), ...anciens]);
      const sans = await control(fichiersDe(2018).filter(({ type }) => type !== kind));
      expect(rapport.verdict).toBe('incomplet');
      expect(rapport.phrase).toContain('de l’année en cours');
      expect(rapport.depot).toEqual(sans.depot);
      expect(rapport.nuit).toEqual(sans.nuit);
      const codes = rapport.constats.map(({ code }) => code).filter((code) => code !== 'CTRL_FICHIERS_07');
      expect(codes).toEqual(sans.constats.map(({ code }) => code));
    },
  );

  it('a calendar that contradicts itself judges neither the file’s year nor STS-Web’s', async () => {
    const inverse = ecole(2018);
    const { calendrier } = inverse;
    if (calendrier) {
      const { debutEleve, finEleve } = calendrier;
      inverse.calendrier = { ...calendrier, debutEleve: finEleve, finEleve: debutEleve };
    }
    const { verdict, constats } = await control(ecrireFichiers(inverse));
    expect(verdict).toBe('incomplet');
    const codes = constats.map(({ code }) => code);
    expect(codes).toContain('CTRL_CALENDRIER_01');
    expect(codes).not.toContain('CTRL_ANNEE_02');
  });
});
