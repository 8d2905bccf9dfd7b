import type { Division, Groupe, Structures } from '../domain/dossier.ts';
import { element, type Lecteur } from './arbre.ts';
import { exportSiecle } from './export-siecle.ts';
import { ficheStructure, sectionsStructure } from './structure.ts';

/** Reads Structures.xml (formats §3). */
export function lireStructures(): Lecteur<Structures> {
  const divisions: Division[] = [];
  const groupes: Groupe[] = [];
  const sections = sectionsStructure(
    ficheStructure(({ divisions: _, ...division }) => divisions.push(division)),
    ficheStructure((groupe) => groupes.push(groupe)),
  );
  return exportSiecle(element(sections), (parametres) => ({ parametres, divisions, groupes }));
}
