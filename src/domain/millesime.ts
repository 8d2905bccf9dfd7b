import { anneeDe, type DateIso, lireDateIso, moisDe } from './dates.ts';
import type { Dossier } from './dossier.ts';
import { devinerDepot, lireNomElegroupe } from './identifiants.ts';

/**
 * The year, and the New Caledonian trap: one school year carries different labels (import-rules §3). For the year that
 * starts in February 2018, SIECLE and the ELEGROUPE say 2017 and STS-Web says 2018. Only this module compares years.
 */

/** True when the pupils' year starts in January to March: the southern calendar. */
export const calendrierAustral = (premierJour: DateIso): boolean => moisDe(premierJour) <= 3;

/** `2018` in the south, `2018-2019` where the year spans two. */
export function anneeEnClair(premierJour: DateIso): string {
  const annee = anneeDe(premierJour);
  return calendrierAustral(premierJour) ? `${annee}` : `${annee}-${annee + 1}`;
}

/**
 * What the applications call a school year: SIECLE and the ELEGROUPE on one side, STS-Web on the other. In the south
 * SIECLE names it after the year before (procedure §3.5.1).
 */
export const millesimesDe = (annee: number, austral: boolean): { readonly siecle: number; readonly sts: number } => ({
  siecle: austral ? annee - 1 : annee,
  sts: annee,
});

/** `indecis`: the answer hangs on the pupils' first day, which is not known. */
export type VerdictMillesime = 'accepte' | 'a-verifier' | 'refuse' | 'indecis';

/**
 * What SIECLE will say of the year of an ELEGROUPE: the table of import-rules §3, and what it leaves out (003.04,
 * 003.05).
 * @param fichier year in the ELEGROUPE's name (E)
 * @param base PARAMETRES/ANNEE_SCOLAIRE of the SIECLE exports (X)
 * @param premierJour pupils' first day in Communs, whose year is Y; null when unknown
 */
export function jugerMillesime(fichier: number, base: number, premierJour: DateIso | null): VerdictMillesime {
  if (fichier !== base && fichier !== base - 1) return 'refuse';
  if (!premierJour) return 'indecis';
  const rentree = anneeDe(premierJour);
  if (!calendrierAustral(premierJour)) return fichier === base ? 'accepte' : 'refuse';
  if (fichier === base) return base === rentree - 1 ? 'accepte' : 'a-verifier';
  return base === rentree ? 'a-verifier' : 'refuse';
}

/** What an sts_emp says of its year, beside SIECLE's own. */
export interface AnneesStsSiecle {
  readonly sts: number | null;
  readonly siecle: number | null;
  /** First and last day of the year for STS-Web. */
  readonly debutSts: DateIso | null;
  readonly finSts: DateIso | null;
  /** First and last day of the pupils, from Communs; the teachers' where it gives no other. */
  readonly premierJour: DateIso | null;
  readonly dernierJour: DateIso | null;
}

/**
 * Whether an sts_emp can be of SIECLE's school year (formats §0.2 and §10). Dates decide first: next year's begins after
 * this one ends, last year's ended before. Then SIECLE + 1 is normal in the south only; elsewhere both carry the year in
 * which the school year begins. Without the pupils' first day, both are possible.
 */
export function anneeStsPlausible({
  sts,
  siecle,
  debutSts,
  finSts,
  premierJour,
  dernierJour,
}: AnneesStsSiecle): boolean {
  if (debutSts && dernierJour && debutSts > dernierJour) return false;
  if (finSts && premierJour && finSts < premierJour) return false;
  if (sts === null || siecle === null) return true;
  const boreal = premierJour !== null && !calendrierAustral(premierJour);
  return sts === siecle || (sts === siecle + 1 && !boreal);
}

/**
 * The year that SIECLE compares with its base: the name's. When the name is malformed the content's stands in for it,
 * so that one pass shows everything (003.03).
 */
export function millesimeDuDepot(dossier: Dossier): number | null {
  const noms = dossier.depot?.noms;
  const nom = noms && (lireNomElegroupe(noms.archive ?? noms.entree) ?? lireNomElegroupe(noms.entree));
  return nom?.annee ?? dossier.modeles.liens?.parametres.anneeScolaire ?? null;
}

/** The day when PRONOTE made the file, by its name, else by its content. */
export function jourDuDepot({ depot, modeles }: Dossier): DateIso | null {
  const horodatage = depot && devinerDepot(depot.noms)?.horodatage;
  // AAMMJJ at its head; a name may hold digits that are no date
  const duNom = horodatage ? lireDateIso(horodatage.replace(/^(..)(..)(..).*/, '20$1-$2-$3')) : null;
  return duNom ?? modeles.liens?.parametres.dateExport ?? null;
}
