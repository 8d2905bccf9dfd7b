import type { EmpSts, GroupeEdt, StructureEdt } from '../domain/sts.ts';
import { element, fiche, type LecteurArbre, type NoeudLu } from './arbre.ts';
import { sectionsStructure } from './divisions-groupes.ts';
import { lecteurExportSiecle } from './export-siecle.ts';
import { lireServices } from './services.ts';

/** Reads emp_sts (formats §8, §10), which has the frame of SIECLE's exports, without a date. */
export function lireEmpSts(): LecteurArbre<EmpSts> {
  const divisions: StructureEdt[] = [];
  const groupes: GroupeEdt[] = [];
  const structure = element(
    sectionsStructure(
      ficheDivision((division) => divisions.push(division)),
      ficheGroupe((groupe) => groupes.push(groupe)),
    ),
  );
  return lecteurExportSiecle(element({ STRUCTURE: structure }), (parametres) => ({ parametres, divisions, groupes }));
}

function ficheDivision(lue: (division: StructureEdt) => void): NoeudLu {
  const services = lireServices();
  return fiche(['CODE'], ({ CODE }, ligne) => lue({ ligne, code: CODE ?? '', services: services.prendre() }), {
    SERVICES: services.noeud,
  });
}

function ficheGroupe(lu: (groupe: GroupeEdt) => void): NoeudLu {
  const services = lireServices();
  let divisions: { code: string; effectif: number | null }[] = [];
  const appartenance = fiche(['CODE', 'EFFECTIF_PREVU'], ({ CODE, EFFECTIF_PREVU }) => {
    if (CODE) divisions.push({ code: CODE, effectif: nombre(EFFECTIF_PREVU) });
  });
  return fiche(
    ['CODE', 'EFFECTIF_PREVU'],
    ({ CODE, EFFECTIF_PREVU }, ligne) => {
      lu({
        ligne,
        code: CODE ?? '',
        divisions: [...new Set(divisions.map(({ code }) => code))],
        effectif: nombre(EFFECTIF_PREVU) ?? somme(divisions.map(({ effectif }) => effectif)),
        services: services.prendre(),
      });
      divisions = [];
    },
    { DIVISIONS_APPARTENANCE: element({ DIVISION_APPARTENANCE: appartenance }), SERVICES: services.noeud },
  );
}

const nombre = (valeur: string | null): number | null => (/^\d+$/.test(valeur ?? '') ? Number(valeur) : null);

/** Null when there is nothing to add up, or when one of them is not known. */
const somme = (effectifs: readonly (number | null)[]): number | null =>
  effectifs.length === 0
    ? null
    : effectifs.reduce((total, effectif) => (total === null || effectif === null ? null : total + effectif));
