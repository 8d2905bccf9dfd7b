import type { DateIso } from '../domain/dates.ts';
import type { CalendrierFictif, JoursDeLAnnee } from './modele.ts';

export type Hemisphere = 'austral' | 'metropolitain';

export function jour(annee: number, mois: number, numero: number): DateIso {
  return `${annee}-${`${mois}`.padStart(2, '0')}-${`${numero}`.padStart(2, '0')}` as DateIso;
}

/** The procedure's own calendar for New Caledonia (2018, moved to the year asked), or an invented northern one. */
export function joursDeLAnnee(annee: number, hemisphere: Hemisphere): JoursDeLAnnee {
  if (hemisphere === 'austral') {
    return {
      austral: true,
      annee,
      calendrier: austral(annee),
      precedent: austral(annee - 1),
      export: jour(annee, 7, 24),
      exportAncien: jour(annee, 7, 3),
      passes: [jour(annee, 3, 12), jour(annee, 4, 23), jour(annee, 6, 4)],
      futur: jour(annee, 9, 28),
      apres: jour(annee + 1, 1, 18),
    };
  }
  return {
    austral: false,
    annee,
    calendrier: metropolitain(annee),
    precedent: metropolitain(annee - 1),
    export: jour(annee, 11, 12),
    exportAncien: jour(annee, 10, 8),
    passes: [jour(annee, 9, 17), jour(annee, 10, 8), jour(annee, 10, 15)],
    futur: jour(annee + 1, 1, 25),
    apres: jour(annee + 1, 8, 16),
  };
}

const austral = (annee: number): CalendrierFictif => ({
  debutEleve: jour(annee, 2, 19),
  finEleve: jour(annee, 12, 14),
  debutProf: jour(annee, 2, 16),
  finProf: jour(annee, 12, 15),
});

const metropolitain = (annee: number): CalendrierFictif => ({
  debutEleve: jour(annee, 9, 3),
  finEleve: jour(annee + 1, 7, 5),
  debutProf: jour(annee, 8, 31),
  finProf: jour(annee + 1, 7, 6),
});
