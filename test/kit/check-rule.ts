import { describe, expect, it } from 'vitest';
import type { Sujet } from '../../src/domain/constat.ts';
import { typographier } from '../../src/domain/typographie.ts';
import { conclureSur } from '../../src/engine/conclusion.ts';
import { CATALOGUE } from '../../src/rules/catalogue.gen.ts';
import type { Regle } from '../../src/rules/definition.ts';
import { type Fixture, UAI_EXEMPLE } from './exemple.ts';

/** Runs the whole engine, every rule in it, on each fixture of one rule, and compares everything that it said. */
export function checkRule(regle: Regle, fixtures: readonly Fixture[]): void {
  const { code } = regle.meta;
  describe(code, () => {
    it.each(fixtures.map((fixture) => [fixture.nom, fixture] as const))('%s', (_nom, fixture) => {
      const rapport = conclureSur(
        {
          dossier: fixture.dossier,
          uai: fixture.uai === undefined ? UAI_EXEMPLE : fixture.uai,
          fichiers: fixture.fichiers ?? [],
        },
        { catalogue: CATALOGUE, application: 'test', etabliLe: '2018-07-24T00:00:00Z' },
      );
      const constats = rapport.constats.filter((constat) => constat.code === code);
      const anomalies = rapport.nuit?.eleves.flatMap((eleve) => eleve.anomalies) ?? [];
      const tous = regle.moment === 'depot' ? rapport.depot.motifs : anomalies;
      const dits = regle.moment === 'controle' ? constats : tous.filter((dit) => dit.code === code);
      const execution = rapport.regles.find((etat) => etat.code === code);
      const attendu = fixture.manquants ? 'non-executee' : fixture.messages ? 'levee' : undefined;
      expect(dits.map((dit) => dit.message)).toEqual((fixture.messages ?? []).map(typographier));
      expect(constats.map((constat) => constat.etapes)).toEqual(fixture.refaire ?? []);
      if (fixture.gravites) expect(constats.map((constat) => constat.gravite)).toEqual(fixture.gravites);
      if (fixture.corrections) expect(constats.map(({ branche }) => branche)).toEqual(fixture.corrections);
      if (fixture.causes) {
        expect(constats.map((constat) => constat.cause)).toEqual(fixture.causes.map(typographier));
      }
      if (fixture.vise) expect(constats.map(({ vise }) => vise?.elements ?? null)).toEqual(fixture.vise);
      if (fixture.sujets) {
        const siens = constats.map((constat) => constat.sujets.map((sujet) => sansInsecable(writeSource(sujet))));
        expect(siens).toEqual(fixture.sujets.map((attendus) => attendus.map(sansInsecable)));
      }
      expect(execution?.etat).toBe(attendu);
      expect(execution?.manquants).toEqual(fixture.manquants);
    });
  });
}

const writeSource = ({ libelle, eleveId, groupe, fichier, ligne, detail }: Sujet): string =>
  [libelle, eleveId, groupe, [fichier, ligne].filter((dit) => dit !== undefined).join(':'), detail]
    .filter(Boolean)
    .join(' | ');

/** Names come as they are in the files, and French spacing in our words alone: fixtures write plain spaces. */
const sansInsecable = (texte: string): string => texte.replaceAll('\u00A0', ' ');
