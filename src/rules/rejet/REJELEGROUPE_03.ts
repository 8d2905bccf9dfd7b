import { personne } from '../../domain/phrase.ts';
import { ELEVE_EN_DOUBLE } from '../causes/eleve-en-double.ts';
import { definirRegle } from '../definition.ts';
import { IDENTIFIANTS, nomDe } from '../sujets.ts';

export const REJELEGROUPE_03 = definirRegle({
  moment: 'recherche',
  meta: {
    code: 'REJELEGROUPE_03',
    titre: 'Élève déjà lié par ce fichier',
    message:
      'SIECLE retrouve l’élève {eleve} ({identifiant}), déjà lié plus haut dans le fichier : cette occurrence est perdue.',
    bilan: 'Le fichier désigne deux fois le même élève de SIECLE : {eleves} en double, liens perdus.',
    cause: 'Le même élève existe deux fois dans PRONOTE, ou deux élèves portent la même identité.',
    trous: { eleve: 'personne', identifiant: 'identifiant' },
    gravite: 'eleve-rejete',
    vise: IDENTIFIANTS,
    corrections: {
      doublon: {
        cas: 'L’élève existe deux fois dans PRONOTE',
        faire: { '2': null, export: 'Réunissez les deux fiches de [cet élève|ces élèves] dans PRONOTE.' },
      },
    },
    rejoint: { cause: ELEVE_EN_DOUBLE },
    source: { kind: 'atteste', ref: 'spécification d’import, rejets' },
  },
  lit: ['liens', 'eleves'],
  verifier({ trouve, dejaLie }) {
    if (!trouve || !dejaLie) return [];
    const valeurs = { eleve: personne(nomDe(trouve), trouve.eleveId), identifiant: trouve.eleveId };
    return [{ valeurs, correction: 'doublon' }];
  },
});
