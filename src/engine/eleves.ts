import type { Eleve } from '../domain/dossier.ts';
import { estSortiLe } from '../domain/presence.ts';
import type { EleveVu, SortEleve } from '../domain/report.ts';
import type { Ecole } from '../rules/define.ts';
import { groupesDeDemain, trier } from './changements.ts';
import { nomAffiche } from './executions.ts';
import { parNom, type Simulation } from './night.ts';

/**
 * Every pupil of the file, then those of the base whom it does not name, all sorted by name: where `nuit` holds only
 * what SIECLE's page prints, this is everyone, with the groups of today and of tomorrow. Null without a simulation.
 */
export function listerEleves(simulation: Simulation | null, ecole: Ecole): EleveVu[] | null {
  const { eleves } = ecole.modeles;
  if (!simulation || !eleves) return null;
  const { passages, nuit } = simulation;
  const demain = groupesDeDemain(passages);
  const sorts = new Map<number, SortEleve>(nuit.eleves.map(({ rang, sort }) => [rang, sort]));
  const deLaBase = (eleve: Eleve) => ({
    eleveId: eleve.eleveId,
    division: eleve.divisions[0] ?? null,
    sorti: estSortiLe(eleve, eleves.parametres.dateExport),
    avant: trier([...new Set(eleve.groupes)]),
    apres: trier([...(demain.get(eleve) ?? [])]),
  });
  const inconnu = { eleveId: '0', division: null, sorti: false, avant: [], apres: [] };
  const atteints = new Set(passages.map(({ trouve }) => trouve));
  const duFichier = passages.map(({ lien, trouve }) => ({
    ...(trouve ? deLaBase(trouve) : inconnu),
    rang: lien.rang,
    ...nomAffiche(lien, trouve),
    sort: sorts.get(lien.rang) ?? 'complet',
  }));
  const absents = eleves.eleves
    .filter((eleve) => !atteints.has(eleve))
    .map((eleve) => ({
      ...deLaBase(eleve),
      rang: null,
      nom: eleve.nomFamille,
      prenom: eleve.prenom,
      sort: 'absent' as const,
    }));
  return [...duFichier, ...absents].sort(parNom);
}
