import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { Rapport } from '../domain/rapport.ts';
import { namedCodes } from './named-codes.ts';
import { pseudonymise } from './pseudonymise.ts';

const rapport = exampleRapport();
const pupil = rapport.eleves?.[0];
if (!pupil) throw new Error('no pupil');

/** The same report, in which a pupil has this name and a group this code. */
function withNames(nom: string, prenom: string, code: string): Rapport {
  const named = JSON.stringify(rapport).replaceAll('4EME LV2 AJE', code);
  const { eleves, ...rest } = JSON.parse(named) as Rapport;
  return { ...rest, eleves: (eleves ?? []).map((eleve, i) => (i === 0 ? { ...eleve, nom, prenom } : eleve)) };
}

describe('a code', () => {
  it('that holds the name of a pupil of a report of before, which marks none', () => {
    expect([...namedCodes(withNames('BELMARSAN', 'Jozaline', 'AESH_BELMARSAN JOZAL')).keys()]).toEqual([
      'AESH_BELMARSAN JOZAL',
    ]);
  });

  it('that the report marks', () => {
    expect([...namedCodes({ ...rapport, codesNommes: ['MPERMANGR2'] })]).toEqual([['MPERMANGR2', 'Groupe 01']]);
  });

  it('that holds a name is hidden wherever the pseudonymised report says it', () => {
    const masked = pseudonymise(withNames('BELMARSAN', 'Jozaline', 'AESH_BELMARSAN JOZAL'));
    expect(JSON.stringify(masked)).not.toMatch(/BELMARSAN|JOZAL/i);
    expect(masked.changements?.groupes.map(({ code }) => code)).toContain('Groupe 01');
    expect(masked.nuit?.eleves.flatMap(({ anomalies }) => anomalies.map(({ groupe }) => groupe))).toContain(
      'Groupe 01',
    );
  });

  it('that holds none stays as it is', () => {
    const masked = pseudonymise(rapport);
    expect(masked.changements?.groupes).toEqual(rapport.changements?.groupes);
  });

  it('of two that hold names, each has its own number, though one begins the other', () => {
    const text = JSON.stringify(withNames('BELMARSAN', 'Jozaline', 'BELMARSAN'));
    const both = JSON.parse(text.replaceAll('MPERMANGR2', 'BELMARSAN 2')) as Rapport;
    expect([...namedCodes(both)]).toEqual([
      ['BELMARSAN', 'Groupe 01'],
      ['BELMARSAN 2', 'Groupe 02'],
    ]);
    expect(JSON.stringify(pseudonymise(both))).not.toMatch(/BELMARSAN|Groupe 01 2/);
  });
});
