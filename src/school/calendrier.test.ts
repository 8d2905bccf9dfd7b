import { describe, expect, it } from 'vitest';
import { joursDeLAnnee } from './calendrier.ts';

describe('the calendar of New Caledonia', () => {
  it.each([
    ['2018-02-16', '2018-02-19', '2018-12-14', '2018-12-15'],
    ['2020-02-14', '2020-02-17', '2020-12-18', '2020-12-19'],
    ['2021-02-12', '2021-02-15', '2021-12-17', '2021-12-18'],
    ['2023-02-10', '2023-02-13', '2023-12-15', '2023-12-16'],
    ['2024-02-09', '2024-02-12', '2024-12-13', '2024-12-14'],
    ['2025-02-14', '2025-02-17', '2025-12-19', '2025-12-20'],
    ['2026-02-13', '2026-02-16', '2026-12-18', '2026-12-22'],
  ])('teachers on %s, pupils from %s to %s, teachers until %s', (debutProf, debutEleve, finEleve, finProf) => {
    const { calendrier } = joursDeLAnnee(Number(debutEleve.slice(0, 4)), 'austral');
    expect(calendrier).toEqual({ debutProf, debutEleve, finEleve, finProf });
  });

  it.each([2000, 2019, 2022, 2027, 2040])('%i, unknown, runs from a Monday to a Friday', (annee) => {
    const { debutEleve, finEleve } = joursDeLAnnee(annee, 'austral').calendrier;
    expect([debutEleve, finEleve].map((date) => new Date(date).getUTCDay())).toEqual([1, 5]);
  });
});
