import type { Gravite } from '../domain/constat.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Modeles } from '../domain/dossier.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { DepotRecu, LienEleve, LienGroupe } from '../domain/elegroupe.ts';
import { changerTextes, type Faire } from '../domain/etape.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import type { FaitsSujet } from '../domain/faits.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { Genre, Mots, Trous, Valeur, Valeurs } from '../domain/phrase.ts';
import type { Preuve } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';
import type { CauseCommune } from './cause.ts';
import type { EcoleDe } from './ecole-lue.ts';

/** A fact that a document may or may not hold. `sts-recu`: an sts_emp of any year, where `sts` is one of SIECLE's. */
export type Fait = 'calendrier' | 'annee-siecle' | 'sts-recu';
/** What a rule may need: a document, or a fact. */
export type Besoin = TypeSource | Fait;

/** One way to correct. */
export interface Correction {
  /** When this branch applies, for the catalogue: « Si le groupe est dans STS-Web ». */
  readonly cas: string;
  /** The title of its findings, where the rule's would not tell them from those of another branch. */
  readonly titre?: string;
  /**
   * What to change, by task; « [ce groupe|ces groupes] » agrees with the groups, else the pupils or the divisions, that
   * the finding is about. `export` when what is corrected changes the links that PRONOTE exports, else `depot`.
   */
  readonly faire: Faire;
  /** In this branch, SIECLE stops before it imports anything. */
  readonly arrete?: true;
}

/** The cause that the findings of a rule are one side of. */
export interface Rattachement<C extends string = string> {
  readonly cause: CauseCommune;
  /** Only the findings of these branches; all of them when absent. */
  readonly branches?: readonly C[];
  /** Its correction is told though it asks for no other step than the leading finding's. */
  readonly aDire?: true;
}

/** What a rule says and means: all of it, and nowhere else. */
export interface MetaEcrite {
  readonly code: string;
  readonly titre: string;
  /** One pupil's, link's or place's sentence: SIECLE's own where the seed attests it, else ours. */
  readonly message: string;
  /**
   * The finding's sentence, once for all its subjects; `{eleves}`, `{liens}` and `{fois}` are counted phrases. The message
   * when absent.
   */
  readonly bilan?: string;
  readonly cause: string;
  /** What each hole of these texts and of the corrections holds: what may name somebody is known by it. */
  readonly trous?: Readonly<Record<string, Genre>>;
  readonly gravite: Gravite;
  /** Elements or attributes that it looks at in the records of its subjects, by their names in the file. */
  readonly vise?: readonly string[];
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Several when its branches are sides of different causes. */
  readonly rejoint?: Rattachement | readonly Rattachement[];
  /** What it shows when it passes, with the other rules that show the same. */
  readonly montre?: Preuve;
  /** SIECLE stops before it imports anything. */
  readonly arrete?: true;
  /** It can be raised only once: one file is deposited, one base is open. */
  readonly unique?: true;
  readonly source: { readonly kind: 'atteste' | 'deduit'; readonly ref: string };
}

/** The same, once declared. */
export type Meta = MetaEcrite & { readonly bilan: string };

type TextesDe<F extends Faire> = F extends string ? F : Extract<F[keyof F], string>;
type Branche<X extends MetaEcrite> = keyof X['corrections'] & string;
/** Counted by the engine, in the texts of a finding: no rule gives them. */
type Comptes = 'eleves' | 'liens' | 'fois';
type SuiteDe<X extends MetaEcrite> = X['cause'] | TextesDe<X['corrections'][Branche<X>]['faire']>;
type BilanDe<X extends MetaEcrite, Sinon> = X extends { readonly bilan: infer B extends string } ? B : Sinon;
type TrousDe<X extends MetaEcrite> = Exclude<Trous<X['message'] | BilanDe<X, never> | SuiteDe<X>>, Comptes>;
/** Of a control, only findings are told: its message is what they say, or it is said nowhere. */
type TrousDuConstat<X extends MetaEcrite> = Exclude<Trous<BilanDe<X, X['message']> | SuiteDe<X>>, Comptes>;

/** What the compiler asks of a rule's texts: the kind of each hole, no count in one hit's sentence, branches that exist. */
type Exigences<X extends MetaEcrite> = ([TrousDe<X>] extends [never]
  ? unknown
  : { readonly trous: Readonly<Record<TrousDe<X>, Genre>> }) &
  (Trous<X['message']> & Comptes extends never ? unknown : { readonly message: never }) & {
    readonly rejoint?: Rattachement<Branche<X>> | readonly Rattachement<Branche<X>>[];
  };

/** What may fill a hole: our own words only as `mots`, a plain string where the kind of the hole says what it is. */
type Contenu<G> = G extends 'mots' ? Mots : string | Valeur;
type ValeursDe<X extends MetaEcrite, N extends string> = {
  readonly [T in N]: Contenu<X extends { readonly trous: infer G } ? (T extends keyof G ? G[T] : never) : never>;
};

/** A subject of a hit: the kind of its name is always said, for a person's is hidden. */
export interface SujetLeve extends FaitsSujet {
  readonly genre: Genre;
  readonly precision?: Mots;
}

/** A rule raised: the values of its texts' holes, and the branch of correction that applies. */
export interface Atteinte<V = Valeurs, C extends string = string> {
  readonly valeurs: V;
  readonly correction: C;
  readonly ligne?: number | null;
  /** The date that SIECLE will store instead. */
  readonly reinitialiseeA?: DateIso;
  /** Overrides the rule's own gravity, where the sources leave a doubt. */
  readonly gravite?: Gravite;
  readonly sujets?: readonly SujetLeve[];
  /** Overrides the rule's own, where it depends on the hit. */
  readonly vise?: readonly string[];
  /** The value of `vise` in the records; equal for all hits of one key. */
  readonly valeur?: string;
  /** Hits with the same key make one finding; without it, all hits of the rule with the same correction do. */
  readonly cle?: string;
  /** Pupils touched, where the subjects do not say it. */
  readonly eleves?: number;
}

export interface AuDepot {
  readonly depot: DepotRecu;
}
export interface ALaRecherche {
  readonly lien: LienEleve;
  readonly trouve: Eleve | null;
  /** A link was already created in this run for the pupil found. */
  readonly dejaLie: boolean;
  /** The file gives an identifier, or a whole identity: without either SIECLE has nothing to search with. */
  readonly identifiable: boolean;
}
export interface ALEleve {
  readonly lien: LienEleve;
  readonly eleve: Eleve;
}
export interface AuLien extends ALEleve {
  readonly groupe: LienGroupe;
}

/** Each moment of the import, with what a rule sees then. */
export interface Moments {
  depot: AuDepot;
  recherche: ALaRecherche;
  eleve: ALEleve;
  lien: AuLien;
  dates: AuLien;
}
export type Moment = keyof Moments;

/** A deposit rule's answer when it needs a document that is missing. */
export interface Indecis {
  readonly manquants: readonly Besoin[];
}

/** What SIECLE does at one moment of the import; pure. */
export interface RegleImport<X extends Moment = Moment> {
  readonly moment: X;
  readonly meta: Meta;
  readonly lit: readonly Besoin[];
  verifier(a: Moments[X], ecole: Ecole): readonly Atteinte[] | Indecis;
}

/** Declares a rule of SIECLE: a hole without its kind, an unknown step or a missing branch is a compile error. */
export function definirRegle<M extends Moment, const K extends Besoin, const X extends MetaEcrite>(regle: {
  readonly moment: M;
  readonly meta: X & Exigences<X>;
  readonly lit: readonly K[];
  verifier(
    a: Moments[M],
    ecole: EcoleDe<NoInfer<K>>,
  ): readonly Atteinte<ValeursDe<NoInfer<X>, TrousDe<NoInfer<X>>>, Branche<NoInfer<X>>>[] | Indecis;
}): RegleImport<M> {
  return { ...regle, meta: enFrancais(regle.meta) } as unknown as RegleImport<M>;
}

/** By what SIECLE finds a pupil of the file. */
export type Cle = 'eleve-id' | 'ine' | 'id-prv' | 'identite';

/** What became of one ELEVE of the file in the simulated night. */
export interface Passage {
  readonly lien: LienEleve;
  readonly trouve: Eleve | null;
  readonly par: Cle | null;
  /** The links that were created, as sent. */
  readonly crees: readonly LienGroupe[];
  /** Those of them that are not over on the day of the export: the pupil's groups of tomorrow. */
  readonly enVigueur: readonly LienGroupe[];
}

/** What a control may read beside its models. */
export interface Environnement {
  readonly fichiers: readonly Fichier[];
  readonly ecole: Ecole;
  /** In file order; null when the night could not be simulated. */
  readonly nuit: readonly Passage[] | null;
}

/** The night is simulated from the links and the pupils: a control that declares both has it, another does not see it. */
type EnvironnementDe<K> = { readonly fichiers: readonly Fichier[]; readonly ecole: EcoleDe<K> } & (
  | 'liens'
  | 'eleves' extends K
  ? { readonly nuit: readonly Passage[] }
  : unknown);

/** One of our own controls over the whole dossier; it sees only the documents that it declares. */
export interface Controle {
  readonly moment: 'controle';
  readonly meta: Meta;
  readonly lit: readonly Besoin[];
  verifier(donnees: Partial<Modeles>, env: Environnement): readonly Atteinte[];
}

/** Declares a control. */
export function definirControle<const K extends Besoin, const X extends MetaEcrite>(controle: {
  readonly meta: X & Exigences<X>;
  readonly lit: readonly K[];
  verifier(
    donnees: Pick<Modeles, NoInfer<K> & TypeSource>,
    env: EnvironnementDe<NoInfer<K>>,
  ): readonly Atteinte<ValeursDe<NoInfer<X>, TrousDuConstat<NoInfer<X>>>, Branche<NoInfer<X>>>[];
}): Controle {
  return { ...controle, moment: 'controle', meta: enFrancais(controle.meta) } as unknown as Controle;
}

export type Regle = { [X in Moment]: RegleImport<X> }[Moment] | Controle;

/** The rule's texts with French spacing: the sources are written with plain spaces. */
function enFrancais(meta: MetaEcrite): Meta {
  const corrections = Object.entries(meta.corrections).map(([branche, correction]) => {
    const { cas, titre, faire } = correction;
    const textes = { ...correction, cas: typographier(cas), faire: changerTextes(faire, typographier) };
    return [branche, titre === undefined ? textes : { ...textes, titre: typographier(titre) }];
  });
  return {
    ...meta,
    titre: typographier(meta.titre),
    message: typographier(meta.message),
    bilan: typographier(meta.bilan ?? meta.message),
    cause: typographier(meta.cause),
    corrections: Object.fromEntries(corrections),
    source: { ...meta.source, ref: typographier(meta.source.ref) },
  };
}
