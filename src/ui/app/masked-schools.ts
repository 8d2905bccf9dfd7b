import { maskFileProblem } from '../../exports/file-problem-mask.ts';
import type { SchoolRow, Schools } from '../../state/schools.ts';
import { MASQUES } from '../remise/textes-partage.ts';
import { maskKept, maskReport, once } from './masked-reports.ts';

const masked = (_: unknown, rank: number): string => MASQUES.fichier(rank + 1);

/** A file may be called after somebody, and a report that somebody sent holds names; a line of the overview holds none. */
export const maskSchools = once(
  ({ rows, enDoute, laisses, current, opened }: Schools): Schools => ({
    rows: rows.map(maskRow),
    // Its key is a number of this tab, by which it is given to a school.
    enDoute: enDoute.map(({ cle, type, uai, probleme }, rank) => ({
      ...{ cle, type, uai, nom: masked(cle, rank), entree: null },
      probleme: probleme && maskFileProblem(probleme),
    })),
    laisses: laisses.map(masked),
    current,
    opened,
  }),
);

const maskRow = once((row: SchoolRow): SchoolRow => {
  const kept = row.kept && maskKept(row.kept);
  if (row.origine === 'recu') {
    const { origine, uai, id, apercu, rapport } = row;
    return { origine, uai, id, apercu, rapport: maskReport(rapport), kept };
  }
  const { origine, uai, enMain, apercu, repris, defect } = row;
  return {
    ...{ origine, uai, apercu, kept, repris },
    enMain: { ...enMain, prisAvecLeDossier: enMain.prisAvecLeDossier.map(masked) },
    defect: defect === null ? null : MASQUES.panne,
  };
});
