import type { Destin } from '../domain/destins.ts';
import { parCle } from '../domain/par-cle.ts';
import type { EcoleFictive, EleveFictif } from './modele.ts';
import type { LienEleveFictif } from './modele-depot.ts';

/**
 * What the night makes of each pupil of the base, then of those whom only the file names, from what the faults noted beside
 * the data: as in `ficheAttendue`, no condition of a rule is evaluated here. Of a file at which SIECLE stops
 * (`depot.arrete`), it is what the night would make.
 */
export function destinsAttendus({ depot, eleves }: EcoleFictive): Destin[] {
  const combien = (critere: (ligne: LienEleveFictif) => boolean) => depot.eleves.filter(critere).length;
  const lignes = lignesParEleve(depot.eleves);
  return [
    ...eleves.map((eleve) => destinDeLEleve(eleve, lignes.get(eleve.eleveId) ?? [])),
    ...Array<Destin>(combien(({ trouve }) => trouve === null)).fill('rejete'),
    ...Array<Destin>(combien(({ confondu }) => confondu)).fill('pris-pour-un-autre'),
  ];
}

/** Links of today's export that the night does not create again; a leaver loses nothing (003.23). */
export function liensPerdus({ depot, eleves }: EcoleFictive): number {
  const lignes = lignesParEleve(depot.eleves);
  return eleves
    .filter(({ absence }) => absence !== 'sorti')
    .reduce((somme, eleve) => somme + perdus(eleve, lignes.get(eleve.eleveId) ?? []).length, 0);
}

function destinDeLEleve(eleve: EleveFictif, lignes: readonly LienEleveFictif[]): Destin {
  if (eleve.absence === 'sorti') return 'sorti';
  if (lignes.some(({ rejet }) => rejet !== null)) return 'rejete';
  const manquants = perdus(eleve, lignes);
  if (manquants.length > 0) return manquants.length === eleve.groupes.length ? 'perd-tout' : 'perd-un-groupe';
  if (lignes.length === 0) return 'absent-sans-perte';
  return lignes.some(({ groupes }) => groupes.some(({ rejet }) => rejet !== null)) ? 'n-obtient-pas' : 'en-place';
}

function perdus({ groupes }: EleveFictif, lignes: readonly LienEleveFictif[]): string[] {
  const demain = new Set(lignes.flatMap(crees));
  return groupes.filter((code) => !demain.has(code));
}

const crees = ({ rejet, sansMef, groupes }: LienEleveFictif): string[] =>
  rejet || sansMef ? [] : groupes.filter((groupe) => groupe.rejet === null).map(({ code }) => code);

const lignesParEleve = (lignes: readonly LienEleveFictif[]): ReadonlyMap<string | null, readonly LienEleveFictif[]> =>
  parCle(lignes, ({ trouve }) => trouve);
