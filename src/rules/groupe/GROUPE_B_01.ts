import { ELEVE_SANS_MEF } from '../causes/eleve-sans-mef.ts';
import { definirRegle } from '../definition.ts';

export const GROUPE_B_01 = definirRegle({
  moment: 'eleve',
  meta: {
    code: 'GROUPE_B_01',
    titre: 'Élève sans MEF',
    message: 'L’élève n’a pas de MEF dans SIECLE : aucun de ses liens n’est importé.',
    bilan: 'SIECLE ne connaît pas le MEF de {eleves} : aucun lien n’est importé.',
    cause: 'La scolarité de l’élève n’est pas complète dans SIECLE.',
    gravite: 'lien-rejete',
    corrections: {
      scolarite: {
        cas: 'Le MEF manque dans SIECLE',
        texte: 'Donnez un MEF à l’élève dans SIECLE (Fiches élèves > Scolarité), puis déposez le fichier (5).',
        refaire: ['5'],
        fichier: 'intact',
      },
    },
    rejoint: { cause: ELEVE_SANS_MEF },
    source: { kind: 'atteste', ref: 'spécification d’import, contrôles GROUPE' },
  },
  lit: ['liens', 'eleves'],
  verifier: ({ eleve }) => (eleve.codeMef ? [] : [{ valeurs: {}, correction: 'scolarite' }]),
});
