import { enFrancais } from '../../domain/typographie.ts';
import type { OverviewWords } from '../../exports/overview-table.ts';
import { VERDICTS } from '../commun/fr.ts';
import { DESTINS_MOTS } from '../destins/textes.ts';

/** The words of the exported overview. */
export const MOTS_DU_TABLEAU = enFrancais({
  titre: 'Établissements',
  colonnes: {
    etablissement: 'Établissement',
    uai: 'UAJ/RNE',
    reponse: 'Ce soir',
    rejetes: 'Rejetés par SIECLE',
    liensPerdus: 'Liens perdus',
    manquants: 'À apporter',
    document: 'Plus vieil export',
    exporteLe: 'Exporté le',
    causes: 'Causes',
    controleLe: 'Contrôlé le',
    origine: 'Origine',
  },
  destins: DESTINS_MOTS,
  reponses: VERDICTS,
  enAttente: 'Pas encore lu',
  recu: 'Rapport reçu',
} satisfies OverviewWords);
