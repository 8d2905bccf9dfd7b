import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_02 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_02',
    titre: 'MEF d’un élève inconnu de la nomenclature',
    message: '{eleve} est dans le MEF {code}, qui n’est pas dans la nomenclature de SIECLE.',
    bilan: 'Le MEF {code} est celui d’élèves présents ({eleves}) et n’est pas dans la nomenclature de SIECLE.',
    cause:
      'Le MEF est fermé ou date d’une autre année, ou l’export « Nomenclature » n’est pas du même jour. PRONOTE ne reconnaît pas ce MEF.',
    trous: { eleve: 'personne', code: 'code' },
    gravite: 'information',
    vise: ['CODE_MEF'],
    corrections: {
      corriger: {
        cas: 'Le MEF n’est pas dans Nomenclature',
        faire: {
          '2': 'Si l’export « Nomenclature » est à jour, corrigez le MEF de [cet élève|ces élèves] dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'nomenclature'],
  verifier({ eleves, nomenclature }) {
    const mefs = nomenclature.mefs.map(({ code }) => code);
    return codesInconnus(eleves, mefs, 'corriger', ({ codeMef }) => [codeMef]);
  },
});
