import { describe, expect, it } from 'vitest';
import { compterDestins } from '../src/domain/destins.ts';
import { destinsAttendus, liensPerdus } from '../src/school/destins-attendus.ts';
import { ecrireFichiers, FAUTES, ficheAttendue, genererEcole } from '../src/school/index.ts';
import { control } from './kit/pipeline.ts';

/** What the generator noted when it put the faults in, against what the product reads in the bytes. */
async function comparer(
  graine: number,
  fautes: readonly { nom: string; nombre: number }[],
  calendrier: 'austral' | 'metropolitain',
) {
  const ecole = genererEcole({ graine, eleves: 120, etablissements: 30, communes: 40, calendrier, fautes });
  const attendu = ficheAttendue(ecole);
  const rapport = await control(ecrireFichiers(ecole));
  const codes: Record<string, number> = {};
  for (const { code } of rapport.nuit?.eleves.flatMap((e) => e.anomalies) ?? []) codes[code] = (codes[code] ?? 0) + 1;
  expect(rapport.nuit?.compteurs).toEqual(attendu.compteurs);
  expect(rapport.nuit?.liens).toEqual(attendu.liens);
  const destins = destinsAttendus(ecole).map((destin) => ({ destin }));
  expect(compterDestins(rapport.eleves ?? [])).toEqual(compterDestins(destins));
  expect(rapport.changements?.eleves.flatMap(({ perdus }) => perdus).length).toBe(liensPerdus(ecole));
  expect(codes).toEqual(attendu.codes);
  expect([...new Set(rapport.depot.motifs.filter((m) => m.code !== 'D4').map((m) => m.code))]).toEqual(
    attendu.depot.filter((code) => code !== 'D4'),
  );
}

const SANS_NUIT = new Set(['calendrier-absent']);

describe.each([...FAUTES.keys()].filter((nom) => !SANS_NUIT.has(nom)))('%s', (nom) => {
  it.each([
    [1, 'austral'],
    [2, 'metropolitain'],
  ] as const)('is predicted as the generator noted it (seed %i, %s)', async (graine, calendrier) => {
    await comparer(graine, [{ nom, nombre: 2 }], calendrier);
  });
});

it('predicts every fault at once', async () => {
  const fautes = [...FAUTES.keys()].filter((nom) => !SANS_NUIT.has(nom)).map((nom) => ({ nom, nombre: 1 }));
  const ecole = genererEcole({ graine: 3, eleves: 455, fautes });
  const rapport = await control(ecrireFichiers(ecole));
  const attendu = ficheAttendue(ecole);
  expect([rapport.nuit?.compteurs, rapport.nuit?.liens]).toEqual([attendu.compteurs, attendu.liens]);
  expect(rapport.verdict).toBe('refuse');
});
