import { describe, expect, it } from 'vitest';
import { ETAPES, type IdEtape } from '../domain/etape.ts';
import { PREALABLES } from './graphe.ts';
import { haltesPour, LIEUX } from './lieux.ts';
import { tachesDuPlan } from './taches.ts';

/** Every plan: each set of steps, in their order. */
const plans: readonly (readonly IdEtape[])[] = Array.from({ length: 2 ** ETAPES.length }, (_, rang) =>
  ETAPES.filter((_etape, bit) => Math.floor(rang / 2 ** bit) % 2 === 1),
);

describe.each([
  ['meme-fichier', []],
  ['meme-fichier', ['remontee']],
  ['meme-fichier', ['main', '4a']],
  ['nouvel-export', ['remontee', '3']],
] as const)('the stops of a plan, %s, asked for %j', (redepot, demandees) => {
  it.each(plans.map((plan) => [plan.join(' '), plan] as const))('[%s]', (_nom, plan) => {
    const haltes = haltesPour(tachesDuPlan({ plan, redepot }, demandees));
    expect(haltes.length).toBeLessThanOrEqual(5);
    if (plan.length > 0) expect(haltes.at(-1)?.lieu).toBe('depot');
    for (const etape of plan) expect(haltes.flatMap(({ etapes }) => etapes)).toContain(etape);
    haltes.forEach(({ etapes, gestes }, rang) => {
      expect(gestes.length).toBeGreaterThan(0);
      const faites = haltes.slice(0, rang + 1).flatMap((halte) => halte.etapes);
      const avant = etapes.flatMap((etape) => PREALABLES[etape].filter(({ reprise }) => !reprise));
      for (const prealable of avant) if (plan.includes(prealable.etape)) expect(faites).toContain(prealable.etape);
    });
  });
});

it('says to deposit at the last stop alone', () => {
  const deposent = Object.entries(LIEUX).filter(([, { gestes }]) => gestes.some(({ geste }) => /dépos/i.test(geste)));
  expect(deposent.map(([lieu]) => lieu)).toEqual(['depot']);
});
