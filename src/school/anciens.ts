import { type ContexteEleves, cleIdentite, inventerAdresse, inventerEleve, PREMIER_ID } from './eleves.ts';
import type { Hasard } from './hasard.ts';
import type { Adresse, DivisionFictive, EleveFictif, GroupeFictif } from './modele.ts';

interface Presents {
  readonly eleves: readonly EleveFictif[];
  readonly groupes: readonly GroupeFictif[];
}

/**
 * Those who left at the end of last year and stay in the base (formats §10): a date of leaving and no MEF; most have no
 * structure left, some a division, some a group too. A level of four leaves each year, so they are one for four pupils.
 */
export function inventerAnciens({ eleves, groupes }: Presents, contexte: ContexteEleves, hasard: Hasard) {
  const { divisions, jours, communes } = contexte;
  const identites = new Set(eleves.map(cleIdentite));
  const troisiemes = divisions.filter(({ niveau }) => niveau === 3);
  const adresses: Adresse[] = [];
  const anciens = Array.from({ length: Math.floor(eleves.length / 4) }, (_, i): EleveFictif => {
    const rang = eleves.length + i;
    const division = hasard.choisir(troisiemes);
    const adresse = inventerAdresse(rang, communes, hasard);
    adresses.push(adresse);
    return {
      ...inventerEleve({ eleveId: PREMIER_ID - rang, rang, division, adresse }, identites, contexte, hasard),
      mef: null,
      options: [],
      dateSortie: jours.precedent.finEleve,
      absence: 'sorti',
      ...structuresGardees(division, groupes, hasard),
    };
  });
  return { anciens, adresses };
}

function structuresGardees(
  division: DivisionFictive,
  groupes: readonly GroupeFictif[],
  hasard: Hasard,
): Pick<EleveFictif, 'division' | 'groupes'> {
  if (hasard.chance(0.6)) return { division: null, groupes: [] };
  const groupe = hasard.chance(0.5) ? groupes.find(({ divisions }) => divisions.includes(division.code)) : undefined;
  return { division: division.code, groupes: groupe ? [groupe.code] : [] };
}
