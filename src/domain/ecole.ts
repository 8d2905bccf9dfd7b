import type { DateIso } from './dates.ts';
import type { Modeles } from './dossier.ts';
import type { DepotRecu } from './elegroupe.ts';
import type { Groupe } from './exports-siecle.ts';
import type { ExportSiecle, TypeSource } from './source.ts';
import type { EmpSts, Sts } from './sts.ts';

/** An export of SIECLE, with the year of the base that it comes from. */
export interface ExportAutreBase {
  readonly kind: ExportSiecle;
  readonly annee: number;
}

/** What the rules know of the school; absent facts are null, never empty. Built by engine/ecole.ts. */
export interface Ecole {
  readonly uai: string | null;
  /** PARAMETRES/ANNEE_SCOLAIRE of the SIECLE exports. */
  readonly anneeSiecle: number | null;
  /** Exports of another base; those that tonight is judged on are not among the models. */
  readonly autreBase: readonly ExportAutreBase[];
  readonly anneeSts: number | null;
  /** Its sts_emp is of another school year than SIECLE's: told once, and nothing else is concluded from it. */
  readonly stsAutreAnnee: Sts | null;
  /** The same of its emp_sts, beside STS-Web's year. */
  readonly empStsAutreAnnee: EmpSts | null;
  /** The year of the ELEGROUPE to deposit. */
  readonly anneeElegroupe: number | null;
  /** First and last day of the pupils, from Communs. */
  readonly calendrier: { readonly debut: DateIso; readonly fin: DateIso } | null;
  /** First day of the pupils alone, when Communs gives it. */
  readonly premierJour: DateIso | null;
  /** SIECLE's exports are of a school year that was over when PRONOTE made the ELEGROUPE of the next (003.324). */
  readonly exportsAnciens: boolean;
  readonly dernierJourProfs: DateIso | null;
  /** Groups of SIECLE by exact code; null without Structures. */
  readonly groupes: ReadonlyMap<string, Groupe> | null;
  /** MEFs that decide for a group (import-rules §7): its own, else its divisions'; null when neither is known. */
  mefsDuGroupe(code: string): ReadonlySet<string> | null;
  /** Codes of the groups of STS-Web; null without sts_emp. */
  readonly groupesSts: ReadonlySet<string> | null;
  /** Codes of the groups that EDT sent up; null without emp_sts. */
  readonly groupesEdt: ReadonlySet<string> | null;
  /** The deposit: names, and the schema departures when the XML could be read. */
  readonly depot: DepotRecu | null;
  /** Documents still being read: neither here nor missing. */
  readonly enLecture: readonly TypeSource[];
  readonly modeles: Partial<Modeles>;
}
