import type { ChangementGroupe } from '../domain/changements.ts';
import type { Cause, Gravite } from '../domain/constat.ts';
import { compter } from '../domain/par-cle.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Application } from '../procedure/etapes.ts';
import { applicationsDe } from '../procedure/gestes.ts';
import { estSansConsequence } from './causes.ts';
import { lignesEleves } from './eleves.ts';
import { contientLesMots, type Filtres, pireGravite, replierTexte } from './filtres.ts';

/** One group: headcounts today and tomorrow, and the links that the night does not create as sent. */
export interface LigneGroupe extends ChangementGroupe {
  /** Anomalies of the night that name it, rejected links and corrected dates together. */
  readonly anomalies: number;
  readonly causes: readonly Cause[];
  readonly gravite: Gravite | null;
  readonly texte: string;
}

/**
 * Every group of the base or of the file; those that SIECLE does not know stand with headcounts of 0. First those that
 * lose the most pupils, then those with anomalies, then those that only gain some.
 */
export function lignesGroupes(rapport: Rapport): readonly LigneGroupe[] {
  const { changements, nuit, causes } = rapport;
  if (!changements) return [];
  const touches = nuit?.eleves.flatMap((eleve) => eleve.anomalies.flatMap(({ groupe }) => groupe ?? [])) ?? [];
  const anomalies = compter(touches);
  const connus = new Set(changements.groupes.map(({ code }) => code));
  const inconnus = [...anomalies.keys()].filter((code) => !connus.has(code));
  const vides = inconnus.map((code) => ({ code, avant: 0, apres: 0, entrants: 0, sortants: 0 }));
  const desPertes = causesDesPertes(rapport);
  const lignes = [...changements.groupes, ...vides].map((groupe) => {
    const { code } = groupe;
    const siennes = causes.filter((cause) => cause.groupes.includes(code) || desPertes.get(code)?.has(cause));
    return {
      ...groupe,
      anomalies: anomalies.get(groupe.code) ?? 0,
      causes: siennes,
      gravite: pireGravite(siennes.map(({ gravite }) => gravite)),
      texte: replierTexte(groupe.code),
    };
  });
  return lignes.sort((a, b) => b.sortants - a.sortants || b.anomalies - a.anomalies || b.entrants - a.entrants);
}

/** Why the pupils who leave a group do: causes that name them, and not their groups. */
function causesDesPertes(rapport: Rapport): ReadonlyMap<string, ReadonlySet<Cause>> {
  const parGroupe = new Map<string, Set<Cause>>();
  for (const { perdus, causes } of lignesEleves(rapport)) {
    const graves = causes.filter((cause) => !estSansConsequence(cause));
    for (const code of perdus) parGroupe.set(code, new Set([...(parGroupe.get(code) ?? []), ...graves]));
  }
  return parGroupe;
}

export function filtrerGroupes(lignes: readonly LigneGroupe[], filtres: Filtres): readonly LigneGroupe[] {
  const { q, gravite, regle, application, changement } = filtres;
  return lignes.filter(({ causes, texte, entrants, sortants, ...ligne }) => {
    if (gravite && ligne.gravite !== gravite) return false;
    if (changement && (changement === 'perd' ? sortants : entrants) === 0) return false;
    if (regle && !causes.some(({ codes }) => codes.includes(regle))) return false;
    const ici = (cause: Cause) => applicationsDe(cause).includes(application as Application);
    if (application && !causes.some(ici)) return false;
    return q === '' || contientLesMots(texte, q);
  });
}
