import type { Eleve } from '../../domain/exports-siecle.ts';
import { mots } from '../../domain/phrase.ts';
import { estDeRangement, estSortiLe } from '../../domain/presence.ts';
import { ELEVE_SANS_MEF } from '../causes/eleve-sans-mef.ts';
import { definirControle } from '../definition.ts';
import { sujetEleve } from '../sujets.ts';

const DETAILS = {
  'sans-division': mots`sans division`,
  'aucune-division': mots`sans division`,
  'de-cote': mots`dans la division de rangement`,
  'sans-mef': mots`sans MEF`,
} as const;

/**
 * PRONOTE ignores a pupil without division, and SIECLE refuses every group to one without MEF (GROUPE_B_01). Leavers
 * are left out (003.28).
 */
export const CTRL_ELEVES_04 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_04',
    titre: 'Élève sans division ou sans MEF',
    message: '{eleve} est {manque} dans SIECLE.',
    bilan: 'Des élèves présents sont {manque} dans SIECLE ({eleves}).',
    cause: 'L’inscription de ces élèves n’est pas terminée dans SIECLE.',
    trous: { eleve: 'personne', manque: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      'sans-division': {
        cas: 'L’élève n’a pas de division',
        faire: { '2': 'Affectez [cet élève|ces élèves] à une division dans SIECLE, ou enregistrez [sa|leur] sortie.' },
      },
      'aucune-division': {
        cas: 'Aucun élève n’a de division',
        titre: 'Aucun élève n’a de division',
        faire: {
          '2': 'Vérifiez l’année choisie dans SIECLE. Si les divisions y ont été saisies aujourd’hui, attendez demain pour exporter.',
        },
      },
      'de-cote': {
        cas: 'L’élève est dans la division de rangement « Inactifs »',
        faire: {
          '2': 'Si [cet élève suit|ces élèves suivent] encore des cours, affectez-[le|les] à une division dans SIECLE.',
        },
      },
      'sans-mef': {
        cas: 'L’élève n’a pas de MEF',
        faire: { '2': 'Donnez un MEF à [cet élève|ces élèves] dans SIECLE (Fiches élèves > Scolarité).' },
      },
    },
    rejoint: { cause: ELEVE_SANS_MEF, branches: ['sans-mef'] },
    source: { kind: 'deduit', ref: 'spécification d’import, règle GROUPE_B_01' },
  },
  lit: ['eleves'],
  verifier({ eleves: { parametres, eleves } }) {
    const presents = eleves.filter((eleve) => !estSortiLe(eleve, parametres.dateExport));
    // an export made before the classes are set, or on next year's base, gives nobody's (formats §1, quirk 6)
    const aucune = presents.length > 1 && presents.every(({ divisions }) => divisions.length === 0);
    return presents.flatMap((eleve) => {
      const correction = aucune ? 'aucune-division' : manque(eleve);
      if (!correction) return [];
      const gravite = correction === 'de-cote' ? ('information' as const) : ('a-verifier' as const);
      return [{ valeurs: { manque: DETAILS[correction] }, correction, gravite, sujets: [sujetEleve(eleve)] }];
    });
  },
});

function manque({ eleveId, divisions, codeMef }: Eleve): keyof typeof DETAILS | null {
  // without his number, nothing in the export joins him to his division (CTRL_ELEVES_11)
  if (divisions.length === 0 && eleveId) return 'sans-division';
  if (divisions.length > 0 && divisions.every(estDeRangement)) return 'de-cote';
  return codeMef ? null : 'sans-mef';
}
