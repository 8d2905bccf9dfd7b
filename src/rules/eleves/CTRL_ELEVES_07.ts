import { IDENTIFIANTS_INCONNUS } from '../causes/identifiants-inconnus.ts';
import { definirControle } from '../definition.ts';
import { IDENTIFIANTS, sujetLien } from '../sujets.ts';

/** The search goes on with the identity when no identifier answers (import-rules §4.3). */
export const CTRL_ELEVES_07 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_07',
    titre: 'Identifiants périmés dans PRONOTE',
    message: 'SIECLE ne trouve {eleve} que par son nom, son prénom et sa date de naissance.',
    bilan: 'SIECLE ne trouve des élèves que par leur nom, leur prénom et leur date de naissance ({eleves}).',
    cause:
      'Les identifiants que PRONOTE a gardés ne sont plus ceux de SIECLE. Les liens sont créés, mais un homonyme peut les recevoir.',
    trous: { eleve: 'personne' },
    gravite: 'information',
    vise: IDENTIFIANTS,
    corrections: {
      synchroniser: {
        cas: 'L’identifiant envoyé n’est plus celui de SIECLE',
        faire: { '2': null, export: 'Dans PRONOTE, « Récupérer les identifiants des élèves » doit suffire (déduit).' },
      },
    },
    rejoint: { cause: IDENTIFIANTS_INCONNUS },
    source: { kind: 'deduit', ref: 'spécification d’import, recherche de l’élève, et notice 504-1840 de PRONOTE' },
  },
  lit: ['liens', 'eleves'],
  verifier(_modeles, { nuit }) {
    return nuit
      .filter(({ par }) => par === 'identite')
      .map(({ lien, trouve }) => ({
        valeurs: {},
        correction: 'synchroniser' as const,
        sujets: [sujetLien(lien, trouve)],
      }));
  },
});
