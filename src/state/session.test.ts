import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { EMPTY_SESSION, viewOf } from './session.ts';

describe('the view', () => {
  it.each([
    [{}, 'accueil'],
    [{ status: 'lecture' }, 'lecture'],
    [{ status: 'lecture', vague: 2, resultat: resultatDe(exampleRapport(), { id: 1 }) }, 'lecture'],
    [{ status: 'lecture', vague: 2, resultat: resultatDe(exampleRapport(), { id: 2, final: false }) }, 'rapport'],
    [{ status: 'resultat' }, 'rapport'],
    [{ status: 'panne' }, 'panne'],
  ] as const)('%j shows %s', (parts, vue) => {
    expect(viewOf({ ...EMPTY_SESSION, ...parts })).toBe(vue);
  });
});
