import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/constat.ts';
import type { Rapport } from '../domain/rapport.ts';
import { dedansDe, nombreDedans } from './causes.ts';

const ATTENDUS = import.meta.glob<Rapport>('../../fixtures/*/expected.json', { eager: true, import: 'default' });

describe('inside the causes', () => {
  it.each(Object.entries(ATTENDUS))('every finding and anomaly can be read: %s', (_chemin, rapport) => {
    const dedans = rapport.causes.flatMap((cause) => dedansDe(rapport, cause));
    const vus = dedans.flatMap(({ constat }) => (constat ? [rapport.constats.indexOf(constat)] : []));
    expect(vus.sort((a, b) => a - b)).toEqual(rapport.constats.map((_, rang) => rang));

    const lignes = new Set(
      dedans.flatMap(({ sujets }) => sujets.filter((s) => s.fichier === 'liens').map((s) => s.ligne)),
    );
    const anomalies = rapport.nuit?.eleves.flatMap((eleve) => eleve.anomalies) ?? [];
    expect(anomalies.filter(({ ligne }) => !lignes.has(ligne))).toEqual([]);
  });

  it('shows once an anomaly that a subject of its finding already is', () => {
    const rapport = exampleRapport();
    const structure = rapport.causes.find(({ codes }) => codes.includes('GROUPE_A_01')) as Cause;
    expect(dedansDe(rapport, structure)).toHaveLength(1);
    expect(nombreDedans(dedansDe(rapport, structure))).toBe(14);
  });

  it('shows with its pupil an anomaly that no finding explains', () => {
    const rapport = exampleRapport();
    const structure = rapport.causes.find(({ codes }) => codes.includes('GROUPE_A_01')) as Cause;
    const [seule] = dedansDe(rapport, { ...structure, constats: [] });
    expect(seule?.constat).toBeNull();
    expect(seule?.sujets).toHaveLength(14);
    expect(nombreDedans(dedansDe(rapport, { ...structure, constats: [] }))).toBe(14);
    expect(seule?.sujets[0]).toMatchObject({
      libelle: 'BOULARI Anaïs',
      eleveId: '210000',
      groupe: 'MPERMANGR2',
      fichier: 'liens',
      ligne: 1001,
    });
    expect(seule?.sujets[0]?.detail).toContain("n'est pas référencé");
  });

  it('leaves out what the report does not hold', () => {
    const rapport = exampleRapport();
    const [cause] = rapport.causes as [Cause];
    const anomalies = [
      { eleve: 99, anomalie: 0 },
      { eleve: 0, anomalie: 9 },
    ];
    expect(dedansDe(rapport, { ...cause, constats: [99], anomalies })).toEqual([]);
    expect(dedansDe(exampleRapport({ nuit: null }), { ...cause, constats: [] })).toEqual([]);
  });
});
