import { describe, expect, it } from 'vitest';
import { ETAPES, type IdEtape } from '../domain/etape.ts';
import { ETAPES_MOTS } from './etapes.ts';
import { ARCS, attendues, PREALABLES, rangDe, suitesDe } from './graphe.ts';

describe('the graph of the steps', () => {
  it('leads from the application where the step starts', () => {
    // Synchro 3 is told by its import, where the procedure says the menu (§3.3.2); its data leave EDT.
    const departs = ETAPES.filter((etape) => etape !== '3').map((etape) => [etape, ARCS[etape].de]);
    expect(departs).toEqual(
      ETAPES.filter((etape) => etape !== '3').map((etape) => [etape, ETAPES_MOTS[etape].application]),
    );
    expect(ARCS['3']).toEqual({ de: 'EDT', vers: 'STS-Web' });
  });

  it('never makes a step wait for itself, but for the turn of the year', () => {
    const faites = new Set<IdEtape>();
    const pretes = () =>
      ETAPES.filter((e) => !faites.has(e) && PREALABLES[e].every((p) => p.reprise || faites.has(p.etape)));
    for (let tour = pretes(); tour.length > 0; tour = pretes()) for (const etape of tour) faites.add(etape);
    expect([...faites].sort()).toEqual([...ETAPES].sort());
  });

  it('asks for 4a before the deposit, which SIECLE’s own warning does not', () => {
    expect(PREALABLES['5'].map(({ etape }) => etape)).toEqual(['2', '3', '4a', '4b']);
    expect(suitesDe('4a')).toEqual(['5']);
    expect(suitesDe('3')).toEqual(['4a', '4b', '5']);
    expect(suitesDe('5')).toEqual([]);
  });

  it('goes from 1 to 3, then 4a and 4b, then 5, which also waits for 2', () => {
    expect(ETAPES.map((etape) => [etape, rangDe(etape), attendues(etape)])).toEqual([
      ['1', 0, []],
      ['2', 0, []],
      ['3', 1, ['1']],
      ['4a', 2, ['3']],
      ['4b', 2, ['3']],
      ['5', 3, ['2', '4a', '4b']],
    ]);
  });
});
