import { enFrancais } from '../../domain/typographie.ts';
import type { TableName } from '../../exports/formats.ts';

/** The texts of the exports, which come with the screens of a report. */
export const EXPORTS_MOTS = enFrancais({
  enTableaux: 'Exporter en tableaux (XLSX, CSV)',
  xlsx: 'Exporter le classeur (XLSX)',
  tableau: 'Tableau à exporter',
  csv: 'Exporter ce tableau (CSV)',
  zeros: 'Excel retire les zéros de tête des identifiants d’un CSV : le classeur XLSX les garde.',
  titresDesTableaux: {
    causes: 'Causes',
    eleves: 'Cette nuit, élève par élève',
    anomalies: 'Anomalies par élève',
    absents: 'Élèves absents du fichier',
    changements: 'Changements par élève',
    groupes: 'Effectifs des groupes',
    fichiers: 'Documents',
  } satisfies Record<TableName, string>,
});
