import type { Service } from '../domain/sts.ts';
import { element, fiche, type NoeudLu } from './arbre.ts';

/**
 * SERVICES of a division or of a group, which sts_emp and emp_sts write alike (formats §8, §10).
 * `prendre` gives those read since the last time: it is called when the structure that holds them closes.
 */
export function lireServices(): { readonly noeud: NoeudLu; readonly prendre: () => readonly Service[] } {
  let services: Service[] = [];
  let enseignants: { id: string; type: string }[] = [];
  const enseignant = fiche(['ID', 'TYPE'], ({ ID, TYPE }) => enseignants.push({ id: ID ?? '', type: TYPE ?? '' }));
  const service = fiche(
    ['CODE_MATIERE', 'CODE_MOD_COURS'],
    ({ CODE_MATIERE, CODE_MOD_COURS }) => {
      services.push({ codeMatiere: CODE_MATIERE, codeModalite: CODE_MOD_COURS, enseignants });
      enseignants = [];
    },
    { ENSEIGNANTS: element({ ENSEIGNANT: enseignant }) },
  );
  return {
    noeud: element({ SERVICE: service }),
    prendre() {
      const lus = services;
      services = [];
      return lus;
    },
  };
}
