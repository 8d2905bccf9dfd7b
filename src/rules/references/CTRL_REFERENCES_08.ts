import { definirControle } from '../definition.ts';
import { sujetEleve } from '../sujets.ts';
import { presents } from './inconnus.ts';

/** NIVEAU_RESPONSABILITE of a legal responsible (formats §2). */
const LEGAL = '1';

export const CTRL_REFERENCES_08 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_08',
    titre: 'Élève sans responsable légal',
    message: '{eleve} n’a pas de responsable légal dans SIECLE.',
    bilan: 'Des élèves présents n’ont pas de responsable légal dans SIECLE ({eleves}).',
    cause:
      'Aucun responsable de ces élèves n’est saisi comme légal dans SIECLE, ou l’export « Responsables avec adresses » n’est pas du même jour.',
    trous: { eleve: 'personne' },
    gravite: 'information',
    corrections: {
      saisir: {
        cas: 'L’élève n’a que des contacts, ou personne',
        faire: {
          '2': 'Vérifiez les responsables de [cet élève|ces élèves] dans SIECLE ; un élève majeur peut ne pas en avoir.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'responsables'],
  verifier({ eleves, responsables }) {
    const suivis = new Set(responsables.liens.filter(({ niveau }) => niveau === LEGAL).map(({ eleveId }) => eleveId));
    return (
      presents(eleves)
        // without his number, nothing joins him to anybody (CTRL_ELEVES_11)
        .filter(({ eleveId }) => eleveId && !suivis.has(eleveId))
        .map((eleve) => ({ valeurs: {}, correction: 'saisir' as const, sujets: [sujetEleve(eleve)] }))
    );
  },
});
