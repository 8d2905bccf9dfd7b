import { definirCause } from '../cause.ts';

export const MILLESIME = definirCause({
  id: 'millesime',
  titre: 'Les années ne concordent pas',
  consequence: 'SIECLE compare le millésime du fichier avec celui de sa base : ils doivent concorder avant le dépôt.',
});

/** The exports are of last year, and nothing is to be changed elsewhere (003.324). */
export const EXPORTS_DE_L_ANNEE = {
  cas: 'Les exports de SIECLE sont d’une année déjà finie',
  titre: 'Les exports de SIECLE sont d’une année déjà finie',
  faire:
    'Dans SIECLE, choisissez l’année en cours, refaites les sept exports (menu Exportations > En XML), puis ajoutez-les ici.',
} as const;
