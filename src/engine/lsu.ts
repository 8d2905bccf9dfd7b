import type { Ecole } from '../domain/ecole.ts';
import type { Eleve, Matiere } from '../domain/exports-siecle.ts';
import type { DivisionLsu, MatiereLsu } from '../domain/lsu.ts';
import { ajouter, compter, parCle } from '../domain/par-cle.ts';
import { estDeRangement, estSortiLe } from '../domain/presence.ts';
import type { DivisionSts, GroupeSts, Service, Sts } from '../domain/sts.ts';
import { comparerCodes, trierCodes } from './changements.ts';
import { parNomDEleve, type Simulation } from './nuit.ts';

/** A pupil who is there, in one division, with the groups that the night leaves him. */
interface Present {
  readonly eleve: Eleve;
  readonly division: string;
  readonly groupes: ReadonlySet<string>;
}

/**
 * What each division lacks for the LSU once the import is done. No source gives a rule of the LSU: the definitions are
 * ours (003.68 to 003.72), and the page says so. Null without the night or without sts_emp.
 */
export function preparerLsu(simulation: Simulation | null, ecole: Ecole): readonly DivisionLsu[] | null {
  const { eleves, sts, nomenclature } = ecole.modeles;
  if (!simulation || !eleves || !sts) return null;
  const { demain } = simulation;
  const presents = eleves.eleves.flatMap((eleve): Present[] => {
    const division = eleve.divisions.find((code) => !estDeRangement(code));
    const parti = estSortiLe(eleve, eleves.parametres.dateExport);
    return division === undefined || parti ? [] : [{ eleve, division, groupes: demain.get(eleve) ?? new Set() }];
  });
  const nommer = nommeur([...sts.matieres, ...(nomenclature?.matieres ?? [])]);
  const peuples = new Set([...demain.values()].flatMap((groupes) => [...groupes]));
  const parDivision = parCle(presents, ({ division }) => division);
  const cours = coursDe(sts);
  const sansPersonne = vides(sts, peuples);
  const codes = new Set([...sts.divisions.map(({ code }) => code), ...presents.map(({ division }) => division)]);
  const divisions = trierCodes([...codes]).map((code): DivisionLsu => {
    const siens = parDivision.get(code) ?? [];
    return {
      code,
      eleves: siens.length,
      sansGroupe: siens.flatMap((present) => optionsSansGroupe(present, cours, nommer)).sort(parNomDEleve),
      groupes: groupesIncomplets(siens, cours, nommer),
      sansEleve: [
        ...(siens.length === 0 ? servicesDe(sts.divisions.filter(deCode(code)), 'division', nommer) : []),
        ...servicesDe(
          sansPersonne.filter(({ divisions: d }) => d.includes(code)),
          'groupe',
          nommer,
        ),
      ],
    };
  });
  const ailleurs = servicesDe(
    sansPersonne.filter(({ divisions: d }) => d.length === 0),
    'groupe',
    nommer,
  );
  const horsDivision = { code: null, eleves: 0, sansGroupe: [], groupes: [], sansEleve: ailleurs };
  return ailleurs.length > 0 ? [...divisions, horsDivision] : divisions;
}

type Nommer = (code: string) => MatiereLsu;

function nommeur(matieres: readonly Matiere[]): Nommer {
  const libelles = new Map(matieres.map((m) => [m.code, m.libelleLong || m.libelleCourt || m.codeGestion]));
  return (code) => ({ code, libelle: libelles.get(code) || null });
}

const deCode = (code: string) => (structure: DivisionSts) => structure.code === code;

/** Where each subject is taught, looked up once: every option of every pupil asks. */
interface Cours {
  readonly groupes: ReadonlyMap<string, GroupeSts>;
  readonly enGroupe: ReadonlyMap<string | null, readonly GroupeSts[]>;
  readonly parDivision: ReadonlyMap<string, ReadonlySet<string | null>>;
  readonly parGroupe: ReadonlyMap<string, ReadonlySet<string | null>>;
}

function coursDe({ groupes, divisions }: Sts): Cours {
  const parCode = new Map<string, GroupeSts>();
  const enGroupe = new Map<string | null, GroupeSts[]>();
  for (const groupe of groupes) {
    if (!parCode.has(groupe.code)) parCode.set(groupe.code, groupe);
    for (const matiere of new Set(groupe.services.map(({ codeMatiere }) => codeMatiere))) {
      ajouter(enGroupe, matiere, groupe);
    }
  }
  return { groupes: parCode, enGroupe, parDivision: matieresPar(divisions), parGroupe: matieresPar(groupes) };
}

/** The subjects of the structures of each code. */
function matieresPar(structures: readonly DivisionSts[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const parCode = new Map<string, Set<string | null>>();
  for (const { code, services } of structures) {
    const enseignees = parCode.get(code) ?? new Set();
    for (const { codeMatiere } of services) enseignees.add(codeMatiere);
    parCode.set(code, enseignees);
  }
  return parCode;
}

/**
 * True when STS-Web attaches the group to the pupil's division and MEF; a group with no division and no MEF concerns
 * no pupil.
 */
function concerne({ divisions, mefs }: GroupeSts, { division, eleve }: Present): boolean {
  if (divisions.length === 0 && mefs.length === 0) return false;
  const mef = eleve.codeMef ?? '';
  return (divisions.length === 0 || divisions.includes(division)) && (mefs.length === 0 || mefs.includes(mef));
}

/**
 * An option calls for a group when its subject is taught in one that concerns the pupil, and not to his division
 * (003.69).
 */
function optionsSansGroupe(present: Present, cours: Cours, nommer: Nommer): DivisionLsu['sansGroupe'] {
  const { eleve, division, groupes } = present;
  const matieres = new Set(eleve.options.flatMap(({ codeMatiere }) => codeMatiere || []));
  return [...matieres].sort().flatMap((matiere) => {
    const enGroupe = cours.enGroupe.get(matiere);
    if (!enGroupe || cours.parDivision.get(division)?.has(matiere)) return [];
    if ([...groupes].some((code) => cours.parGroupe.get(code)?.has(matiere))) return [];
    const possibles = enGroupe.filter((groupe) => concerne(groupe, present)).map(({ code }) => code);
    if (possibles.length === 0) return [];
    const { eleveId, nomFamille: nom, prenom } = eleve;
    return [{ eleveId, nom, prenom, matiere: nommer(matiere), groupes: trierCodes(possibles) }];
  });
}

function groupesIncomplets(presents: readonly Present[], cours: Cours, nommer: Nommer): DivisionLsu['groupes'] {
  const membres = compter(presents.flatMap(({ groupes }) => [...groupes]));
  const tries = [...membres].sort(([a], [b]) => comparerCodes(a, b));
  return tries.flatMap(([code, eleves]): DivisionLsu['groupes'] => {
    const base = { code, eleves, matieres: [] };
    const groupe = cours.groupes.get(code);
    if (!groupe) return [{ ...base, manque: 'sts' }];
    if (groupe.services.length === 0) return [{ ...base, manque: 'service' }];
    const seuls = groupe.services.filter(({ enseignants }) => enseignants.length === 0);
    return seuls.length > 0 ? [{ ...base, manque: 'enseignant', matieres: matieresDe(seuls).map(nommer) }] : [];
  });
}

const matieresDe = (services: readonly Service[]): readonly string[] =>
  [...new Set(services.map(({ codeMatiere }) => codeMatiere ?? ''))].sort();

const vides = ({ groupes }: Sts, peuples: ReadonlySet<string>): readonly GroupeSts[] =>
  groupes.filter(({ code }) => !peuples.has(code));

const servicesDe = (
  structures: readonly DivisionSts[],
  type: 'groupe' | 'division',
  nommer: Nommer,
): DivisionLsu['sansEleve'] =>
  structures.flatMap(({ code, services }) =>
    matieresDe(services).map((matiere) => ({ structure: code, type, matiere: nommer(matiere) })),
  );
