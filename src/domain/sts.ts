import type { DateIso } from './dates.ts';
import type { Division, Groupe, Matiere, Parametres } from './exports-siecle.ts';

/** sts_emp (formats §8). `parametres.anneeScolaire` is ANNEE_SCOLAIRE/@ANNEE; it has no export date. */
export interface Sts {
  readonly parametres: Parametres;
  readonly denominationPrincipale: string | null;
  readonly debut: DateIso | null;
  readonly fin: DateIso | null;
  readonly matieres: readonly Matiere[];
  readonly mefs: readonly { readonly code: string; readonly libelle: string | null }[];
  readonly individus: readonly Individu[];
  readonly divisions: readonly DivisionSts[];
  readonly groupes: readonly GroupeSts[];
}

export interface Individu {
  readonly id: string;
  /** `epp` or `local`: ids collide between the two, so the key is type + id. */
  readonly type: string;
  readonly nomUsage: string | null;
  readonly nomPatronymique: string | null;
  readonly prenom: string | null;
  readonly fonction: string | null;
}

export interface DivisionSts extends Division {
  readonly services: readonly Service[];
}

export interface GroupeSts extends Groupe {
  readonly services: readonly Service[];
}

export interface Service {
  readonly codeMatiere: string | null;
  readonly codeModalite: string | null;
  readonly enseignants: readonly { readonly id: string; readonly type: string }[];
}

/** emp_sts (formats §8, §10), what EDT sends up to STS-Web: no person's name in it, and none of its teachers is kept. */
export interface EmpSts {
  readonly parametres: Parametres;
  readonly divisions: readonly StructureEdt[];
  readonly groupes: readonly GroupeEdt[];
}

export interface StructureEdt {
  readonly ligne: number;
  readonly code: string;
  readonly services: readonly Service[];
}

export interface GroupeEdt extends StructureEdt {
  readonly divisions: readonly string[];
  /** The group's own headcount, else the sum of its divisions'; null when nothing says it. */
  readonly effectif: number | null;
}
