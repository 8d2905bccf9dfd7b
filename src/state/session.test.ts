import { describe, expect, it } from 'vitest';
import { SESSION_VIDE, vueDe } from './session.ts';

describe('the view', () => {
  it.each([
    [{}, 'accueil'],
    [{ etat: 'lecture' }, 'lecture'],
    [{ etat: 'lecture', conclue: true }, 'rapport'],
    [{ etat: 'resultat' }, 'rapport'],
    [{ etat: 'panne' }, 'panne'],
  ] as const)('%j shows %s', (parts, vue) => {
    expect(vueDe({ ...SESSION_VIDE, ...parts })).toBe(vue);
  });
});
