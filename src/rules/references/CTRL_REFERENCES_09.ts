import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

/** The modalities of election that the LSU knows; SIECLE's nomenclature also has N (formats §4). */
const MODALITES = ['S', 'O', 'F', 'L', 'R', 'X', 'D'];

export const CTRL_REFERENCES_09 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_09',
    titre: 'Modalité d’option inconnue du LSU',
    message: '{eleve} a une option de modalité « {code} », que le LSU ne connaît pas.',
    bilan: 'Des élèves ont une option de modalité « {code} » ({eleves}), que le LSU ne connaît pas.',
    cause: 'Le LSU n’accepte que les modalités S, O, F, L, R, X et D. SIECLE en a une autre, N, qui vaut O ou F.',
    trous: { eleve: 'personne', code: 'code' },
    gravite: 'information',
    vise: ['CODE_MODALITE_ELECT'],
    corrections: {
      corriger: {
        cas: 'La modalité de l’option n’est pas de celles du LSU',
        faire: { '2': 'Corrigez la modalité de cette option pour [cet élève|ces élèves] dans SIECLE.' },
      },
    },
    source: { kind: 'atteste', ref: 'schéma du LSU, modalités d’élection' },
  },
  lit: ['eleves'],
  /** An option without modality is not told: nothing says that PRONOTE cannot do without. */
  verifier({ eleves }) {
    return codesInconnus(eleves, MODALITES, 'corriger', ({ options }) => options.map((option) => option.codeModalite));
  },
});
