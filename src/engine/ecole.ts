import type { Dossier, Modeles } from '../domain/dossier.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { Groupe, Structures } from '../domain/exports-siecle.ts';
import { anneeStsPlausible, millesimeDuDepot } from '../domain/millesime.ts';
import { EXPORTS_SIECLE, type TypeSource } from '../domain/source.ts';
import type { EmpSts, Sts } from '../domain/sts.ts';
import type { Besoin } from '../rules/definition.ts';
import { sansRemplissage } from './codes-completes.ts';

/** Prepares what the rules ask of the school, once for all pupils. */
export function construireEcole(
  { modeles: tous, depot }: Dossier,
  uai: string | null,
  enLecture: readonly TypeSource[],
): Ecole {
  const annee = tous.communs?.annee ?? null;
  const stsAutreAnnee = autreAnnee(tous);
  const empStsAutreAnnee = edtAutreAnnee(tous, stsAutreAnnee === null);
  const { sts, emp_sts, ...autres } = tous;
  const { liens, structures } = tous;
  const modeles: Partial<Modeles> = {
    ...autres,
    ...(sts && !stsAutreAnnee && { sts }),
    ...(emp_sts && !empStsAutreAnnee && { emp_sts }),
    ...(liens && structures && { liens: sansRemplissage(liens, structures) }),
  };
  const groupes = structures ? new Map(structures.groupes.map((g) => [g.code, g])) : null;
  return {
    uai,
    anneeElegroupe: millesimeDuDepot({ modeles, depot }),
    anneeSiecle: anneeSiecle(modeles),
    anneeSts: tous.sts?.parametres.anneeScolaire ?? null,
    stsAutreAnnee,
    empStsAutreAnnee,
    calendrier: annee?.debutEleve && annee.finEleve ? { debut: annee.debutEleve, fin: annee.finEleve } : null,
    premierJour: annee?.debutEleve ?? null,
    dernierJourProfs: annee?.finProf ?? null,
    groupes,
    mefsDuGroupe: (code) => mefsDuGroupe(groupes?.get(code), structures),
    groupesSts: codesDe(modeles.sts?.groupes),
    groupesEdt: codesDe(modeles.emp_sts?.groupes),
    depot,
    enLecture,
    modeles,
  };
}

const codesDe = (groupes: readonly { readonly code: string }[] | undefined): ReadonlySet<string> | null =>
  groupes ? new Set(groupes.map(({ code }) => code)) : null;

/** What `lit` asks for and the school does not have; empty when the rule can run. */
export function manquants(lit: readonly Besoin[], ecole: Ecole): readonly Besoin[] {
  const absents = lit.filter((besoin) => {
    if (besoin === 'annee-siecle') return ecole.anneeSiecle === null;
    if (besoin === 'sts-recu') return ecole.modeles.sts === undefined && ecole.stsAutreAnnee === null;
    if (besoin === 'calendrier') return ecole.modeles.communs !== undefined && ecole.calendrier === null;
    return ecole.modeles[besoin] === undefined;
  });
  return absents.map((besoin) => (besoin === 'sts-recu' ? 'sts' : besoin));
}

function autreAnnee(modeles: Partial<Modeles>): Sts | null {
  const { sts, communs } = modeles;
  if (!sts) return null;
  // the teachers' days stand for the pupils': they differ by a few days, two school years by months
  const { debutEleve, finEleve, debutProf, finProf } = communs?.annee ?? {};
  const plausible = anneeStsPlausible({
    sts: sts.parametres.anneeScolaire,
    siecle: anneeSiecle(modeles),
    debutSts: sts.debut,
    finSts: sts.fin,
    premierJour: debutEleve ?? debutProf ?? null,
    dernierJour: finEleve ?? finProf ?? null,
  });
  return plausible ? null : sts;
}

/** EDT takes its year from STS-Web: they are equal where sts_emp is there, else it is judged as sts_emp is (003.122). */
function edtAutreAnnee({ emp_sts, ...autres }: Partial<Modeles>, stsDeLAnnee: boolean): EmpSts | null {
  const annee = emp_sts?.parametres.anneeScolaire ?? null;
  if (!emp_sts || annee === null) return null;
  const sts = (stsDeLAnnee && autres.sts?.parametres.anneeScolaire) || null;
  const premierJour = autres.communs?.annee?.debutEleve ?? null;
  const sansDates = { debutSts: null, finSts: null, dernierJour: null };
  const plausible = anneeStsPlausible({ sts: annee, siecle: anneeSiecle(autres), premierJour, ...sansDates });
  return (sts === null ? plausible : annee === sts) ? null : emp_sts;
}

/** The pupils' base decides: the ELEGROUPE is compared with the base that its links go into. */
function anneeSiecle(modeles: Partial<Modeles>): number | null {
  for (const kind of EXPORTS_SIECLE) {
    const annee = modeles[kind]?.parametres.anneeScolaire;
    if (annee) return annee;
  }
  return null;
}

/** Import-rules §7: the group's own MEFs, else the union of its divisions', else unknown. */
function mefsDuGroupe(groupe: Groupe | undefined, structures: Structures | undefined): ReadonlySet<string> | null {
  if (!groupe || !structures) return null;
  if (groupe.mefs.length > 0) return new Set(groupe.mefs);
  const divisions = new Set(groupe.divisions);
  const mefs = structures.divisions.filter((d) => divisions.has(d.code)).flatMap((d) => d.mefs);
  return mefs.length > 0 ? new Set(mefs) : null;
}
