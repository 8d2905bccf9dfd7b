import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_05 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_05',
    titre: 'Établissement précédent inconnu',
    message: '{eleve} vient de l’établissement {code}, qui n’est pas dans la liste des établissements.',
    bilan: 'L’établissement {code}, d’où viennent des élèves ({eleves}), n’est pas dans la liste des établissements.',
    cause:
      'Cet établissement est fermé ou mal saisi, ou l’export « Établissements » n’est pas du même jour. PRONOTE ne reconnaît pas cet établissement.',
    trous: { eleve: 'personne', code: 'etablissement' },
    gravite: 'information',
    vise: ['CODE_RNE'],
    corrections: {
      corriger: {
        cas: 'L’établissement n’est pas dans Établissements',
        faire: {
          '2': 'Si l’export « Établissements » est à jour, corrigez la scolarité précédente de [cet élève|ces élèves] dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'etablissements'],
  verifier({ eleves, etablissements }) {
    return codesInconnus(eleves, etablissements.codesRne, 'corriger', ({ anDernier }) => [anDernier?.codeRne]);
  },
});
