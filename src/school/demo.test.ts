import { describe, expect, it } from 'vitest';
import { ficheAttendue } from './attendu.ts';
import { ecoleDemo } from './demo.ts';

describe('ecoleDemo', () => {
  const ecole = ecoleDemo();
  const fiche = ficheAttendue(ecole);

  it('reads 153 pupils, as the procedure’s screen', () => {
    expect(fiche.compteurs).toEqual({ lus: 153, complets: 137, partiels: 15, rejetes: 1, absents: 49 });
    expect(fiche.depot).toEqual([]);
  });

  it('forgot the transfer 4a: MPERMANGR2 is in STS-Web and not in SIECLE', () => {
    const code = 'MPERMANGR2';
    expect(ecole.sts.groupes.some((groupe) => groupe.code === code)).toBe(true);
    expect(ecole.structures.groupes.some((groupe) => groupe.code === code)).toBe(false);
    expect(fiche.codes.GROUPE_A_01).toBe(7);
  });

  it('ends 4EME LV2 AJE, and it alone, on the teachers’ last day', () => {
    const fins = ecole.depot.eleves.flatMap(({ groupes }) => groupes).filter(({ fin }) => fin === '2018-12-15');
    expect(new Set(fins.map(({ code }) => code))).toEqual(new Set(['4EME LV2 AJE']));
    expect(fins.every(({ dates }) => dates.every(({ reinitialiseeA }) => reinitialiseeA === '2018-12-14'))).toBe(true);
    expect(fiche.codes.ELEGRP_A_03).toBe(fins.length);
  });

  it('has one pupil with both anomalies, one unknown to SIECLE, and absents of each kind', () => {
    const doubles = fiche.eleves.filter(({ codes }) => codes.join() === 'GROUPE_A_01,ELEGRP_A_03');
    expect(doubles.length).toBe(1);
    expect(fiche.codes.REJELEGROUPE_01).toBe(1);
    expect(new Set(fiche.absents.map(({ motif }) => motif))).toEqual(
      new Set(['sorti', 'sans-groupe', 'groupes-perdus']),
    );
  });
});
