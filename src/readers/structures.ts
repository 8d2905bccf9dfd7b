import type { Division, Groupe, Structures } from '../domain/exports-siecle.ts';
import { element, type LecteurArbre } from './arbre.ts';
import { ficheStructure, reunir, sectionsStructure } from './divisions-groupes.ts';
import { lecteurExportSiecle } from './export-siecle.ts';

/** Reads Structures.xml (formats §3). */
export function lireStructures(): LecteurArbre<Structures> {
  const divisions: Division[] = [];
  const groupes: Groupe[] = [];
  const sections = sectionsStructure(
    ficheStructure(({ divisions: _, ...division }) => divisions.push(division)),
    ficheStructure((groupe) => groupes.push(groupe)),
  );
  return lecteurExportSiecle(element(sections), (parametres) => ({
    parametres,
    divisions: reunir(divisions),
    groupes: reunir(groupes),
  }));
}
