import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_01 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_01',
    titre: 'Option dont la matière est inconnue',
    message: '{eleve} suit une option en matière {code}, qui n’est pas dans la nomenclature de SIECLE.',
    bilan: 'La matière {code}, suivie en option ({eleves}), n’est pas dans la nomenclature de SIECLE.',
    cause:
      'L’option date d’une ancienne nomenclature, ou l’export « Nomenclature » n’est pas du même jour. PRONOTE ne reconnaît pas cette option.',
    trous: { eleve: 'personne', code: 'code' },
    gravite: 'information',
    corrections: {
      corriger: {
        cas: 'La matière de l’option n’est pas dans Nomenclature',
        faire: {
          '2': 'Si l’export « Nomenclature » est à jour, corrigez l’option de [cet élève|ces élèves] dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'nomenclature'],
  verifier({ eleves, nomenclature }) {
    const matieres = nomenclature.matieres.map(({ code }) => code);
    return codesInconnus(eleves, matieres, 'corriger', ({ options }) => options.map((option) => option.codeMatiere));
  },
});
