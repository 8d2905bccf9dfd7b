import type { Etablissements } from '../domain/exports-siecle.ts';
import { element, fiche, type LecteurArbre } from './arbre.ts';
import { lecteurExportSiecle } from './export-siecle.ts';

/** Reads Etablissements.xml (formats §6): tens of thousands of schools, of which the code alone is kept. */
export function lireEtablissements(): LecteurArbre<Etablissements> {
  const codesRne: string[] = [];
  const item = {
    ETABLISSEMENT: fiche(['CODE_RNE'], ({ CODE_RNE }) => {
      if (CODE_RNE) codesRne.push(CODE_RNE);
    }),
  };
  return lecteurExportSiecle(element(item, element(item)), (parametres) => ({ parametres, codesRne }));
}
