import { describe, expect, it } from 'vitest';
import { makeEtapePlan } from '../../test/kit/rapport.ts';
import type { LieuPlan } from '../domain/plan.ts';
import { causesReglees, estFait } from './plan-fait.ts';

const arret = (lieu: LieuPlan, ...causes: string[]) =>
  makeEtapePlan(lieu, {
    etapes: ['5'],
    application: 'PRONOTE',
    menu: 'Menu',
    consignes: causes.map((cause) => ({ phrase: `Corrigez ${cause}.`, objets: [], causes: [cause] })),
  });
const STS = arret('sts', 'structure', 'mef');
const PRONOTE = arret('pronote', 'structure', 'absents');
const DEPOT = arret('depot');
const PLAN = [STS, PRONOTE, DEPOT];
const fait = (lieux: readonly LieuPlan[] = [], causes: readonly string[] = []) => ({
  lieux: new Set(lieux),
  causes: new Set(causes),
});

describe('a stop of the plan', () => {
  it('is done once it was noted, or once each of its causes was', () => {
    expect(estFait(STS, fait())).toBe(false);
    expect(estFait(STS, fait(['sts']))).toBe(true);
    expect(estFait(STS, fait([], ['structure']))).toBe(false);
    expect(estFait(STS, fait([], ['structure', 'mef']))).toBe(true);
  });

  it('without a cause waits to be noted', () => {
    expect(estFait(DEPOT, fait([], ['structure']))).toBe(false);
  });

  it('settles the causes that no other stop is left to deal with', () => {
    expect(causesReglees(PLAN, STS, fait())).toEqual(['mef']);
    expect(causesReglees(PLAN, PRONOTE, fait(['sts']))).toEqual(['structure', 'absents']);
  });
});
