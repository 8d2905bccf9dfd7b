import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { SESSION_VIDE, vueDe } from './session.ts';

describe('the view', () => {
  it.each([
    [{}, 'accueil'],
    [{ etat: 'lecture' }, 'lecture'],
    [{ etat: 'lecture', vague: 2, resultat: resultatDe(rapportExemple(), { id: 1 }) }, 'lecture'],
    [{ etat: 'lecture', vague: 2, resultat: resultatDe(rapportExemple(), { id: 2, final: false }) }, 'rapport'],
    [{ etat: 'resultat' }, 'rapport'],
    [{ etat: 'panne' }, 'panne'],
  ] as const)('%j shows %s', (parts, vue) => {
    expect(vueDe({ ...SESSION_VIDE, ...parts })).toBe(vue);
  });
});
