import type { Geographique } from '../domain/exports-siecle.ts';
import { type Enfants, element, fiche, type LecteurArbre, type NoeudLu } from './arbre.ts';
import { lecteurExportSiecle } from './export-siecle.ts';

/**
 * Reads Geographique.xml (formats §7): the codes. No genuine one was seen, so an item is looked for in DONNEES and in
 * any container, even one that bears an item's name. A department has two codes, kept both: pupils carry either.
 */
export function lireGeographique(): LecteurArbre<Geographique> {
  const pays = new Set<string>();
  const departements = new Set<string>();
  const communes = new Set<string>();
  const item = (champs: readonly string[], codes: Set<string>, enfants: Enfants): NoeudLu =>
    fiche(
      champs,
      (lus) => {
        for (const code of Object.values(lus)) if (code) codes.add(code);
      },
      enfants,
    );
  const items = (enfants: Enfants): Enfants => ({
    PAYS: item(['CODE_PAYS'], pays, enfants),
    PAYS_NATIONALITE: item(['CODE_PAYS'], pays, enfants),
    DEPARTEMENT: item(['CODE_DEPARTEMENT_MEN', 'CODE_DEPARTEMENT_INSEE'], departements, enfants),
    COMMUNE: item(['CODE_COMMUNE_INSEE'], communes, enfants),
  });
  const contenus = items({});
  return lecteurExportSiecle(element(items(contenus), element(contenus)), (parametres) => ({
    parametres,
    codesPays: [...pays],
    codesDepartements: [...departements],
    codesCommunes: [...communes],
  }));
}
