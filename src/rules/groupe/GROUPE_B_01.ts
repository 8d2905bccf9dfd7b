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
        faire: { depot: 'Donnez un MEF à [cet élève|ces élèves] dans SIECLE (Fiches élèves > Scolarité).' },
      },
    },
    rejoint: { cause: ELEVE_SANS_MEF },
    source: { kind: 'atteste', ref: 'spécification d’import, contrôles GROUPE' },
  },
  lit: ['liens', 'eleves'],
  verifier: ({ eleve }) => (eleve.codeMef ? [] : [{ valeurs: {}, correction: 'scolarite' }]),
});
