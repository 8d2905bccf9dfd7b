import type { DateIso } from '../domain/dates.ts';
import type { Dossier, Modeles } from '../domain/dossier.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { Calendrier, Groupe, Structures } from '../domain/exports-siecle.ts';
import { mefsDesDivisions } from '../domain/mefs.ts';
import { anneeStsPlausible, jourDuDepot, millesimeDuDepot } from '../domain/millesime.ts';
import type { TypeSource } from '../domain/source.ts';
import type { EmpSts, Sts } from '../domain/sts.ts';
import type { Besoin } from '../rules/definition.ts';
import { baseDesExports, deLaBase } from './base.ts';
import { avecCodesLus } from './codes-completes.ts';

/** Prepares what the rules ask of the school, once for all pupils. */
export function construireEcole(
  { modeles: recus, depot }: Dossier,
  uai: string | null,
  enLecture: readonly TypeSource[],
): Ecole {
  const anneeElegroupe = millesimeDuDepot({ modeles: recus, depot });
  const base = baseDesExports(recus, anneeElegroupe);
  const tous = deLaBase(recus, base);
  const annee = calendrierCoherent(tous.communs?.annee ?? null);
  const stsAutreAnnee = autreAnnee(tous.sts, base.annee, annee);
  const empStsAutreAnnee = edtAutreAnnee(tous, stsAutreAnnee === null, base.annee, annee);
  const { sts, emp_sts, ...autres } = tous;
  const { liens, structures } = tous;
  const modeles: Partial<Modeles> = {
    ...autres,
    ...(sts && !stsAutreAnnee && { sts }),
    ...(emp_sts && !empStsAutreAnnee && { emp_sts }),
    ...(liens && structures && { liens: avecCodesLus(liens, structures) }),
  };
  const groupes = structures ? new Map(structures.groupes.map((g) => [g.code, g])) : null;
  return {
    uai,
    anneeElegroupe,
    anneeSiecle: base.annee,
    autreBase: base.autres,
    anneeSts: tous.sts?.parametres.anneeScolaire ?? null,
    stsAutreAnnee,
    empStsAutreAnnee,
    calendrier: annee?.debutEleve && annee.finEleve ? { debut: annee.debutEleve, fin: annee.finEleve } : null,
    premierJour: annee?.debutEleve ?? null,
    exportsAnciens:
      sontAnciens(tous, annee?.finEleve ?? null, jourDuDepot({ modeles: recus, depot })) &&
      anneeElegroupe !== null &&
      base.annee !== null &&
      anneeElegroupe > base.annee,
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

/** Pupils' days that contradict each other are none: CTRL_CALENDRIER_01 tells it, and nothing is judged by them. */
function calendrierCoherent(annee: Calendrier | null): Calendrier | null {
  const { debutEleve, finEleve } = annee ?? {};
  return debutEleve && finEleve && debutEleve >= finEleve ? null : annee;
}

/** Exports made in a school year that ended before PRONOTE made the file: those of tonight are others. */
function sontAnciens({ eleves }: Partial<Modeles>, dernierJour: DateIso | null, depot: DateIso | null): boolean {
  const jour = eleves?.parametres.dateExport;
  return Boolean(jour && dernierJour && depot && jour <= dernierJour && depot > dernierJour);
}

function autreAnnee(sts: Sts | undefined, siecle: number | null, annee: Calendrier | null): Sts | null {
  if (!sts) return null;
  // the teachers' days stand for the pupils': they differ by a few days, two school years by months
  const { debutEleve, finEleve, debutProf, finProf } = annee ?? {};
  const plausible = anneeStsPlausible({
    sts: sts.parametres.anneeScolaire,
    siecle,
    debutSts: sts.debut,
    finSts: sts.fin,
    premierJour: debutEleve ?? debutProf ?? null,
    dernierJour: finEleve ?? finProf ?? null,
  });
  return plausible ? null : sts;
}

/** EDT takes its year from STS-Web: they are equal where sts_emp is there, else it is judged as sts_emp is (003.122). */
function edtAutreAnnee(
  { emp_sts, sts }: Partial<Modeles>,
  stsDeLAnnee: boolean,
  siecle: number | null,
  calendrier: Calendrier | null,
): EmpSts | null {
  if (!emp_sts) return null;
  const annee = emp_sts.parametres.anneeScolaire;
  if (annee === null) return null;
  const anneeSts = (stsDeLAnnee && sts?.parametres.anneeScolaire) || null;
  const sansDates = { debutSts: null, finSts: null, dernierJour: null };
  const plausible = anneeStsPlausible({
    sts: annee,
    siecle,
    premierJour: calendrier?.debutEleve ?? null,
    ...sansDates,
  });
  return (anneeSts === null ? plausible : annee === anneeSts) ? null : emp_sts;
}

/** Import-rules §7: the group's own MEFs, else the union of its divisions', else unknown. */
function mefsDuGroupe(groupe: Groupe | undefined, structures: Structures | undefined): ReadonlySet<string> | null {
  if (!groupe || !structures) return null;
  if (groupe.mefs.length > 0) return new Set(groupe.mefs);
  const mefs = mefsDesDivisions(groupe.divisions, structures.divisions);
  return mefs.size > 0 ? mefs : null;
}
