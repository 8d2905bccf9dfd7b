import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_03 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_03',
    titre: 'Division ou groupe d’un élève absent de Structures',
    message: '{eleve} est dans la structure « {code} », qui n’est pas dans l’export « Structures ».',
    bilan: 'Des élèves sont dans « {code} » ({eleves}), qui n’est pas dans l’export « Structures ».',
    cause:
      'Les exports « Élèves avec adresses » et « Structures » ne sont pas du même jour, ou cette structure a été supprimée.',
    trous: { eleve: 'personne', code: 'code' },
    gravite: 'information',
    corrections: {
      division: {
        cas: 'Une division d’élèves n’est pas dans Structures',
        faire: {
          '2': 'Si l’export « Structures » est à jour, affectez [cet élève|ces élèves] à une division dans SIECLE.',
        },
      },
      groupe: { cas: 'Un groupe d’élèves n’est pas dans Structures', faire: { '2': null } },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'structures'],
  verifier({ eleves, structures }) {
    const codes = (liste: readonly { readonly code: string }[]) => liste.map(({ code }) => code);
    return [
      ...codesInconnus(eleves, codes(structures.divisions), 'division', ({ divisions }) => divisions),
      ...codesInconnus(eleves, codes(structures.groupes), 'groupe', ({ groupes }) => groupes),
    ];
  },
});
