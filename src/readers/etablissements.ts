import type { Etablissements } from '../domain/dossier.ts';
import { element, fiche, type Lecteur } from './arbre.ts';
import { exportSiecle } from './export-siecle.ts';

/** Reads Etablissements.xml (formats §6): tens of thousands of schools, of which the code alone is kept. */
export function lireEtablissements(): Lecteur<Etablissements> {
  const codesRne: string[] = [];
  const item = {
    ETABLISSEMENT: fiche(['CODE_RNE'], ({ CODE_RNE }) => {
      if (CODE_RNE) codesRne.push(CODE_RNE);
    }),
  };
  return exportSiecle(element(item, element(item)), (parametres) => ({ parametres, codesRne }));
}
