import { type DateIso, joursEntre } from '../domain/dates.ts';
import type { CalendrierFictif, JoursDeLAnnee } from './modele.ts';

export type Hemisphere = 'austral' | 'metropolitain';

export function jour(annee: number, mois: number, numero: number): DateIso {
  return `${annee}-${`${mois}`.padStart(2, '0')}-${`${numero}`.padStart(2, '0')}` as DateIso;
}

/** New Caledonia's calendar of the year, or an invented northern one. */
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

const UN_LUNDI = jour(2018, 2, 19);
const LUNDI = 0;
const VENDREDI = 4;

/** The first such day of the week from the 13th of a month on: 0 is Monday. */
const apresLe13 = (annee: number, mois: number, jourDeSemaine: number): number =>
  13 + ((((jourDeSemaine - joursEntre(UN_LUNDI, jour(annee, mois, 13))) % 7) + 7) % 7);

/** The years that do otherwise: pupils came back a week earlier in 2024, teachers stay four days more in 2026. */
const RENTREES_A_PART: Readonly<Record<number, number>> = { 2024: 12 };
const FINS_DES_PROFS_A_PART: Readonly<Record<number, number>> = { 2026: 22 };

/**
 * From a Monday of February to a Friday of December, as in each year whose calendar is known (vendor-facts §7.1: 2018,
 * 2020, 2021, 2023 to 2026); teachers come on the Friday before and leave on the Saturday after.
 */
function austral(annee: number): CalendrierFictif {
  const rentree = RENTREES_A_PART[annee] ?? apresLe13(annee, 2, LUNDI);
  const fin = apresLe13(annee, 12, VENDREDI);
  return {
    debutEleve: jour(annee, 2, rentree),
    finEleve: jour(annee, 12, fin),
    debutProf: jour(annee, 2, rentree - 3),
    finProf: jour(annee, 12, FINS_DES_PROFS_A_PART[annee] ?? fin + 1),
  };
}

const metropolitain = (annee: number): CalendrierFictif => ({
  debutEleve: jour(annee, 9, 3),
  finEleve: jour(annee + 1, 7, 5),
  debutProf: jour(annee, 8, 31),
  finProf: jour(annee + 1, 7, 6),
});
