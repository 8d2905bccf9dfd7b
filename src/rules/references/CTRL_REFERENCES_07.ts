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
        texte:
          'Corrigez le pays de ces élèves dans SIECLE, ou refaites l’export « Géographique », puis refaites l’import de SIECLE dans PRONOTE (2).',
        refaire: ['2'],
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
