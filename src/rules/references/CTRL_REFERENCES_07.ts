import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_07 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_07',
    titre: 'Pays de naissance ou de nationalité inconnu',
    message: '{eleve} a pour pays de naissance ou de nationalité {code}, qui n’est pas dans la liste des pays.',
    bilan: 'Le pays {code}, de naissance ou de nationalité ({eleves}), n’est pas dans la liste des pays.',
    cause:
      'Le code du pays est mal saisi ou n’a plus cours, ou l’export « Géographique » n’est pas du même jour. PRONOTE ne reconnaît pas ce pays.',
    trous: { eleve: 'personne', code: 'etat-civil' },
    gravite: 'information',
    vise: ['CODE_PAYS', 'CODE_PAYS_NAT'],
    corrections: {
      corriger: {
        cas: 'Le pays n’est pas dans Géographique',
        faire: {
          '2': 'Si l’export « Géographique » est à jour, corrigez le pays de [cet élève|ces élèves] dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'geographique'],
  verifier({ eleves, geographique }) {
    return codesInconnus(eleves, geographique.codesPays, 'corriger', (eleve) => [
      eleve.codePaysNaissance,
      eleve.codePaysNationalite,
    ]);
  },
});
