import { expect, it } from 'vitest';
import { pageKey } from '../app/focus.ts';
import { pageAt } from '../app/pages.ts';
import { reportViewOf } from './report-views.ts';
import { hashOf, hashRule, parseRoute } from './route.ts';

const RIEN = { nom: '', args: [], params: {} };

it.each([
  ['', RIEN],
  ['#/', RIEN],
  ['#contenu', RIEN],
  ['#/regles', { ...RIEN, nom: 'regles' }],
  ['#/regles/', { ...RIEN, nom: 'regles' }],
  ['#/regle/CTRL_ELEVES_01', { ...RIEN, nom: 'regle', args: ['CTRL_ELEVES_01'] }],
  ['#/comparer/3/7', { ...RIEN, nom: 'comparer', args: ['3', '7'] }],
  ['#/eleves?division=4EME+B&q=a%26b', { ...RIEN, nom: 'eleves', params: { division: '4EME B', q: 'a&b' } }],
  ['#/regle/%', { ...RIEN, nom: 'regle', args: ['%'] }],
])('reads %s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it.each([
  [{ nom: 'eleves', params: { q: 'É & co', division: '4EME B', tri: '' } }],
  [{ nom: 'regle', args: ['D1'] }],
  [{ nom: 'groupe', args: ['A/B?#%'] }],
])('finds again what it wrote: %o', ({ nom, args = [], params = {} }: Partial<ReturnType<typeof parseRoute>>) => {
  const remplis = Object.fromEntries(Object.entries(params).filter(([, valeur]) => valeur));
  expect(parseRoute(hashOf(nom as string, args, params))).toEqual({ nom, args, params: remplis });
});

it('finds the rule that a link names', () => {
  expect(parseRoute(hashRule('D1'))).toMatchObject({ nom: 'regle', args: ['D1'] });
});

it.each([
  ['#/regles', true, ''],
  ['#/eleves?q=a', false, 'eleves'],
  ['#/', false, ''],
  ['#/nulle-part', false, ''],
  ['#/constructor', false, ''],
])('%s is a page: %s, else the view « %s »', (hash, page, vue) => {
  const route = parseRoute(hash);
  expect([pageAt(route) !== null, reportViewOf(route)]).toEqual([page, vue]);
});

it('has one key per page, whatever its parameters', () => {
  const cles = ['#/regles', '#/regle/D1', '#/regle/D2', '#/regle/D2?x=1'].map((hash) => pageKey(parseRoute(hash)));
  expect(new Set(cles).size).toBe(3);
});
