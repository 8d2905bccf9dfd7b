import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { makeApercu, makeCause, makeDestins, nthUai } from '../../test/kit/apercus.ts';
import type { DateIso } from '../domain/dates.ts';
import { MOTS_DU_TABLEAU } from '../ui/etablissements/textes-tableau.ts';
import { toCsv } from './csv.ts';
import { type OverviewLine, overviewFileName, overviewTable } from './overview-table.ts';
import { toXlsx } from './xlsx.ts';

const JOUR = '2018-07-24' as DateIso;
const whole: OverviewLine = {
  uai: nthUai(1),
  apercu: makeApercu({
    nom: '=COLLÈGE',
    verdict: 'a-corriger',
    destins: makeDestins({ rejete: 2, 'en-place': 300 }),
    rejetes: 3,
    liensPerdus: 12,
    manquants: ['communs', 'sts'],
    plusVieux: { type: 'structures', date: '2018-07-02' as DateIso, ancien: true },
    causes: [makeCause({ titre: 'Une cause' }), makeCause({ titre: 'Une autre' })],
  }),
  jour: JOUR,
  recu: true,
};
const waiting: OverviewLine = { uai: nthUai(2), apercu: null, jour: null, recu: false };
const blind: OverviewLine = {
  uai: nthUai(3),
  apercu: makeApercu({ nom: null, destins: null, rejetes: null, liensPerdus: null }),
  jour: JOUR,
  recu: false,
};

/** A row by the titles of its columns. */
function row(line: OverviewLine) {
  const { colonnes, lignes } = overviewTable([line], MOTS_DU_TABLEAU);
  return Object.fromEntries(colonnes.map(({ titre }, i) => [titre, lignes[0]?.[i]]));
}

describe('the overview as a table', () => {
  it('has one row a school, its pupils by fate', () => {
    expect(row(whole)).toEqual({
      Établissement: '=COLLÈGE',
      'UAJ/RNE': nthUai(1),
      'Ce soir': 'À corriger',
      Rejeté: 2,
      'Pris pour un autre': 0,
      'Perd tout': 0,
      'Perd un groupe': 0,
      'N’obtient pas un groupe': 0,
      'A tout en place': 300,
      'Absent sans perte': 0,
      Sorti: 0,
      'Rejetés par SIECLE': 3,
      'Liens perdus': 12,
      'À apporter': 'Communs, sts_emp',
      'Plus vieil export': 'Structures',
      'Exporté le': '2018-07-02',
      Causes: 'Une cause, Une autre',
      'Contrôlé le': JOUR,
      Origine: 'Rapport reçu',
    });
  });

  it('leaves empty what nothing tells, and says who waits', () => {
    const values = (line: OverviewLine) => Object.values(row(line)).filter((value) => value !== null);
    expect(values(waiting)).toEqual([nthUai(2), 'Pas encore lu']);
    expect(values(blind)).toEqual([nthUai(3), 'Prêt', JOUR]);
  });

  it('is written in both formats, without a formula', async () => {
    const sheet = overviewTable([whole, waiting], MOTS_DU_TABLEAU);
    expect(toCsv(sheet)).toContain(`'=COLLÈGE;${nthUai(1)};À corriger;2;0;`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await (await toXlsx([sheet])).arrayBuffer());
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Établissements', 3]]);
  });

  it('names its file by the day alone', () => {
    expect(overviewFileName(JOUR, 'csv')).toBe('veilleuse-etablissements-2018-07-24.csv');
  });
});
