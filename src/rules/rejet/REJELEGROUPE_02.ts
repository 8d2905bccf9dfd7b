import { definirRegle } from '../definition.ts';

/** The sources say only « any other case »: we read it as a pupil with nothing to search by (003.09). */
export const REJELEGROUPE_02 = definirRegle({
  moment: 'recherche',
  meta: {
    code: 'REJELEGROUPE_02',
    titre: 'Élève impossible à identifier',
    message: 'Le fichier ne donne ni identifiant ni identité complète : SIECLE ne peut pas rechercher cet élève.',
    bilan: 'SIECLE ne peut pas rechercher {eleves} du fichier, sans identifiant ni identité complète.',
    cause: 'La fiche de l’élève est incomplète dans PRONOTE, ou le fichier a été modifié.',
    gravite: 'eleve-rejete',
    corrections: {
      completer: {
        cas: 'La fiche est incomplète',
        faire: {
          export: 'Complétez le nom, le prénom et la date de naissance de [cet élève|ces élèves] dans PRONOTE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, rejets' },
  },
  lit: ['liens', 'eleves'],
  verifier: ({ trouve, identifiable }) => (trouve || identifiable ? [] : [{ valeurs: {}, correction: 'completer' }]),
});
