import { estUnIdentifiant } from '../../domain/identifiants.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { presents } from '../references/inconnus.ts';
import { sujetEleve } from '../sujets.ts';

/** No genuine export holds such a pupil, and PRONOTE sends no report of his (003.142). */
export const CTRL_ELEVES_11 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_11',
    titre: 'Élève sans identifiant de SIECLE',
    message: '{eleve} n’a pas d’identifiant de SIECLE utilisable : {defaut}.',
    bilan: 'Des élèves présents n’ont pas d’identifiant de SIECLE utilisable ({eleves}).',
    cause:
      'PRONOTE et le LSU désignent un élève par l’identifiant que SIECLE lui donne (ELEVE_ID), un entier positif. Sans lui, PRONOTE n’exporte pas le bilan de l’élève, et SIECLE ne le retrouve que par son INE ou son identité.',
    trous: { eleve: 'personne', defaut: 'mots' },
    gravite: 'a-verifier',
    vise: ['ELEVE_ID'],
    corrections: {
      retelecharger: {
        cas: 'L’identifiant manque, ou n’est pas un entier positif',
        faire: {
          '2': 'Téléchargez de nouveau « Élèves avec adresses » sans l’ouvrir. Si l’identifiant manque encore, vérifiez la fiche de [cet élève|ces élèves].',
        },
      },
    },
    source: { kind: 'atteste', ref: 'schéma du LSU, numéro de l’élève' },
  },
  lit: ['eleves'],
  verifier({ eleves }) {
    return presents(eleves).flatMap((eleve) => {
      const { eleveId } = eleve;
      if (estUnIdentifiant(eleveId)) return [];
      const defaut = eleveId ? mots`ELEVE_ID « ${valeur('identifiant', eleveId)} »` : mots`Sans ELEVE_ID`;
      const sujet = sujetEleve(eleve, defaut);
      return [{ valeurs: {}, correction: 'retelecharger' as const, eleves: 1, sujets: [sujet] }];
    });
  },
});
