import { expect, it } from 'vitest';
import { cleDeRoute, hashRegle, lireRoute } from './route.ts';

it.each([
  ['', { vue: 'session' }],
  ['#/', { vue: 'session' }],
  ['#contenu', { vue: 'session' }],
  ['#/procedure/4a', { vue: 'session' }],
  ['#/regles', { vue: 'regles' }],
  ['#/regles/', { vue: 'session' }],
  ['#/regle/', { vue: 'session' }],
  ['#/regle/<img>', { vue: 'session' }],
  ['#/regle/CTRL_ELEVES_01', { vue: 'regle', code: 'CTRL_ELEVES_01' }],
])('%s', (hash, route) => {
  expect(lireRoute(hash)).toEqual(route);
});

it('finds the rule that a link names', () => {
  expect(lireRoute(hashRegle('D1'))).toEqual({ vue: 'regle', code: 'D1' });
});

it('has one key per view', () => {
  const routes = ['', '#/regles', '#/regle/D1', '#/regle/D2'].map((hash) => cleDeRoute(lireRoute(hash)));
  expect(new Set(routes).size).toBe(4);
});
