import { lireNomElegroupe } from '../../domain/identifiants.ts';
import { MILLESIME } from '../causes/millesime.ts';
import { definirControle } from '../definition.ts';

/**
 * The specification calls such a file inconsistent at night and does not say what happens to its pupils: we take it
 * that none is imported (003.08).
 */
export const CTRL_ANNEE_03 = definirControle({
  meta: {
    code: 'CTRL_ANNEE_03',
    titre: 'Année du nom et année du contenu',
    message:
      'Le nom du fichier porte l’année {nom}, son contenu {contenu} : SIECLE le juge incohérent cette nuit et n’importe rien.',
    cause: 'Le fichier a été renommé, ou modifié après l’export.',
    trous: { nom: 'annee', contenu: 'annee' },
    gravite: 'eleve-rejete',
    corrections: {
      exporter: { cas: 'Les deux années diffèrent', faire: { export: 'Gardez le nom que PRONOTE donne au fichier.' } },
    },
    rejoint: { cause: MILLESIME },
    arrete: true,
    unique: true,
    source: { kind: 'deduit', ref: 'spécification d’import, traitement de nuit' },
  },
  lit: ['liens'],
  verifier({ liens }, { ecole: { depot } }) {
    const nom = depot && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree);
    const contenu = liens.parametres.anneeScolaire;
    if (!nom || contenu === null || nom.annee === contenu) return [];
    const valeurs = { nom: String(nom.annee), contenu: String(contenu) };
    return [{ valeurs, correction: 'exporter', eleves: liens.eleves.length }];
  },
});
