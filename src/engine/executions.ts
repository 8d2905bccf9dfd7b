import type { Ecole } from '../domain/ecole.ts';
import type { LienEleve, LienGroupe } from '../domain/elegroupe.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import type { FaitsSujet } from '../domain/faits.ts';
import { parCle } from '../domain/par-cle.ts';
import { type Valeurs, valeursDites } from '../domain/phrase.ts';
import { type ExecutionRegle, PREUVES, type Rapport } from '../domain/rapport.ts';
import { estFacultatif } from '../domain/source.ts';
import type {
  Atteinte,
  Besoin,
  Controle,
  Environnement,
  Indecis,
  Moments,
  Regle,
  RegleImport,
} from '../rules/definition.ts';
import { manquants } from './ecole.ts';

/** One hit of a rule, with the pupil of the file it is about. */
export interface Levee {
  readonly regle: Regle;
  readonly atteinte: Atteinte;
  /** What fills the rule's message, and nothing else. */
  readonly dites: Valeurs;
  readonly lien: LienEleve | null;
  /** The link of that pupil, when the hit is about one of them only. */
  readonly groupe: LienGroupe | null;
  readonly sujets: readonly FaitsSujet[];
}

/** What nearly every rule says of nearly every link: nothing is made for it. */
const AUCUNE: readonly Levee[] = [];

const groupeDe = (a: Moments[keyof Moments]): LienGroupe | null => ('groupe' in a ? a.groupe : null);

interface Etat {
  readonly regle: Regle;
  manquants: readonly Besoin[];
  levees: number;
  erreur: string | null;
}

/**
 * Runs the rules and remembers, for each, whether it could run and what it raised. A rule that throws is our defect:
 * it is recorded as `en-panne` and the others go on.
 */
export class Executions {
  readonly levees: Levee[] = [];
  private readonly etats: Map<Regle, Etat>;
  /** The same, told apart once: the rules of a link are asked for thousands of times. */
  private readonly parMoment: ReadonlyMap<Regle['moment'], readonly Etat[]>;
  private readonly ecole: Ecole;

  constructor(regles: readonly Regle[], ecole: Ecole) {
    this.ecole = ecole;
    this.etats = new Map(
      regles.map((regle) => [regle, { regle, manquants: manquants(regle.lit, ecole), levees: 0, erreur: null }]),
    );
    this.parMoment = parCle([...this.etats.values()], ({ regle }) => regle.moment);
  }

  /** Applies every rule of a moment, in the catalogue's order; returns the hits. */
  appliquer<X extends keyof Moments>(
    moment: X,
    a: Moments[X],
    lien: LienEleve | null,
    sujet: SujetDe,
  ): readonly Levee[] {
    let levees = AUCUNE;
    for (const etat of this.parMoment.get(moment) ?? []) {
      if (etat.manquants.length > 0) continue;
      const regle = etat.regle as RegleImport as RegleImport<X>;
      const siennes = this.executer(etat, () => regle.verifier(a, this.ecole), lien, groupeDe(a), sujet);
      if (siennes.length > 0) levees = [...levees, ...siennes];
    }
    return levees;
  }

  controler(env: Environnement): void {
    for (const etat of this.etats.values()) {
      if (etat.regle.moment !== 'controle' || etat.manquants.length > 0) continue;
      const controle: Controle = etat.regle;
      const verifier = () => controle.verifier(this.ecole.modeles, env);
      this.executer(etat, verifier, null, null, () => []);
    }
  }

  /** Marks the night's rules as not run, because the night could not be simulated. */
  priver(moments: readonly Regle['moment'][], manque: readonly Besoin[]): void {
    for (const etat of this.etats.values()) {
      if (moments.includes(etat.regle.moment)) etat.manquants = [...new Set([...etat.manquants, ...manque])];
    }
  }

  /** True when a rule of this moment could not answer: it did not run, or broke. */
  sansReponse(moment: Regle['moment']): boolean {
    return [...this.etats.values()].some(
      ({ regle, manquants, erreur }) => regle.moment === moment && (manquants.length > 0 || erreur !== null),
    );
  }

  /**
   * What became of each rule but those that passed: a rule more changes no report that it does not concern. One that reads
   * a document which nobody has to bring is not lacking without it (003.120).
   */
  bilan(): ExecutionRegle[] {
    return [...this.etats.values()].flatMap(({ regle, manquants, levees, erreur }): ExecutionRegle[] => {
      const base = { code: regle.meta.code, titre: regle.meta.titre };
      if (erreur !== null) return [{ ...base, etat: 'en-panne', erreur }];
      if (sansObjet(manquants)) return [];
      if (manquants.length > 0) return [{ ...base, etat: 'non-executee', manquants }];
      return levees > 0 ? [{ ...base, etat: 'levee', nombre: levees }] : [];
    });
  }

  /** Passed when all the rules that show a thing did, raised when one was and all could run; otherwise they say nothing. */
  preuves(): NonNullable<Rapport['preuves']> {
    const dites = PREUVES.flatMap((preuve) => {
      const etats = [...this.etats.values()].filter(({ regle }) => regle.meta.montre === preuve);
      if (etats.length === 0 || etats.some((etat) => etat.manquants.length > 0 || etat.erreur !== null)) return [];
      return [[preuve, etats.every(({ levees }) => levees === 0) ? 'passee' : 'levee'] as const];
    });
    return Object.fromEntries(dites);
  }

  private executer(
    etat: Etat,
    verifier: () => readonly Atteinte[] | Indecis,
    lien: LienEleve | null,
    groupe: LienGroupe | null,
    sujet: SujetDe,
  ): readonly Levee[] {
    let reponse: readonly Atteinte[] | Indecis;
    try {
      reponse = verifier();
    } catch (erreur) {
      etat.erreur = erreur instanceof Error ? erreur.message : String(erreur);
      return AUCUNE;
    }
    if ('manquants' in reponse) {
      etat.manquants = reponse.manquants;
      return AUCUNE;
    }
    if (reponse.length === 0) return AUCUNE;
    etat.levees += reponse.length;
    const { regle } = etat;
    const levees = reponse.map((atteinte) => {
      const dites = valeursDites([regle.meta.message], atteinte.valeurs);
      return { regle, atteinte, dites, lien, groupe, sujets: atteinte.sujets ?? sujet(dites) };
    });
    // One by one: spread, a hundred thousand of them would not fit on the stack.
    for (const levee of levees) this.levees.push(levee);
    return levees;
  }
}

const sansObjet = (manquants: readonly Besoin[]): boolean => manquants.some(estFacultatif);

/** Default subject of a hit, when the rule gives none. */
export type SujetDe = (dites: Valeurs) => readonly FaitsSujet[];

/** The pupil as SIECLE prints him: the base's name when he was found, the file's otherwise. */
export function nomAffiche(lien: LienEleve, eleve: Eleve | null): { nom: string; prenom: string } {
  return { nom: eleve?.nomFamille ?? lien.nomFamille ?? '', prenom: eleve?.prenom ?? lien.prenom ?? '' };
}
