import type { DateIso } from './dates.ts';
import type { Destin } from './destins.ts';
import type { Faire, IdEtape } from './etape.ts';
import type { Genre, Phrase, Valeurs } from './phrase.ts';
import type { TypeSource } from './source.ts';

/**
 * The report: self-contained plain data, readable after the rules change. Its shape is the public contract
 * `veilleuse/rapport` version 1 (test/contract/rapport.schema.json); fields beyond the contract are marked +.
 */
export interface Rapport {
  readonly format: 'veilleuse/rapport';
  readonly version: 1;
  readonly application: string;
  /** UTC instant of the conclusion: the only clock in a report. */
  readonly etabliLe: string;
  readonly etablissement: { readonly uai: string; readonly nom: string | null } | null;
  /** + « année 2018, millésime SIECLE 2017 »: both labels of the school year, null when nothing says it. */
  readonly annee: {
    readonly scolaire: string | null;
    readonly siecle: number | null;
    readonly sts: number | null;
    readonly elegroupe: number | null;
  };
  /** + Other schools whose files are there, and which can be judged in its place. Absent when there is none. */
  readonly autresEtablissements?: readonly EtablissementEcarte[];
  readonly fichiers: readonly Fichier[];
  readonly verdict: Verdict;
  /** + The one sentence of the verdict, and what it rests on. */
  readonly phrase: string;
  readonly depot: { readonly verdict: VerdictDepot; readonly motifs: readonly MotifDepot[] };
  readonly nuit: Nuit | null;
  readonly constats: readonly Constat[];
  /** + Causes, most severe first; every finding and anomaly belongs to exactly one. */
  readonly causes: readonly Cause[];
  /** + Links of today against those of tomorrow; null when the night is. */
  readonly changements: Changements | null;
  /** + Every pupil of the file and of the base, by name; null when the night is. */
  readonly eleves: readonly EleveVu[] | null;
  /** + What each division lacks for the LSU, deduced (003.68); null without the night or without sts_emp. */
  readonly lsu: readonly DivisionLsu[] | null;
  readonly plan: readonly IdEtape[];
  /** + The plan in words, in the same order. */
  readonly etapesPlan: readonly EtapePlan[];
  /** + Whether the file at hand can be deposited again after the corrections; null when nothing is to be redone. */
  readonly redepot: 'meme-fichier' | 'nouvel-export' | null;
  readonly regles: readonly ExecutionRegle[];
  /** + `regles` leaves out those that passed; a report of before lists every rule. */
  readonly sansPassees?: true;
  /** + What the rules together show of the school, where all that could show it ran; absent of a report of before. */
  readonly preuves?: Readonly<Partial<Record<Preuve, 'passee' | 'levee'>>>;
  /** + The texts of each rule that says something, once, by code: the sentences are these, filled. Absent of a report of before. */
  readonly textes?: Readonly<Record<string, TextesRegle>>;
  /** + Codes of groups and divisions that hold somebody's name, and are hidden where names are; absent when none does. */
  readonly codesNommes?: readonly string[];
  /** + Present when names, identifiers, places in the files and file names are gone (`exports/pseudonymise.ts`). */
  readonly pseudonymise?: Pseudonymisation;
  /** + What came of it in SIECLE; absent until its report of the next morning was pasted (`lendemain/`). */
  readonly lendemain?: Lendemain;
}

/** Another school whose files were dropped too. */
export interface EtablissementEcarte {
  readonly uai: string;
  readonly nom: string | null;
  /** How many files are its own. */
  readonly fichiers: number;
}

/**
 * What rules that pass show: both applications have the same structure; SIECLE knows every pupil of the file; STS-Web has
 * every group that EDT sent.
 */
export const PREUVES = ['structures-egales', 'eleves-reconnus', 'remontee-importee'] as const;
export type Preuve = (typeof PREUVES)[number];

/** What a rule says, with holes: all that is needed to write its sentences again, with other values or without. */
export interface TextesRegle {
  readonly message: string;
  readonly bilan: string;
  readonly cause: string;
  /** By branch of correction, those that were raised; a report of before tells each in one text. */
  readonly corrections: Readonly<Record<string, Faire>>;
  /** What each hole holds. */
  readonly trous: Readonly<Record<string, Genre>>;
}

export interface Pseudonymisation {
  /** Groups and divisions with fewer than five pupils, in which a pupil could be identified. */
  readonly petitsGroupes: readonly string[];
}

export interface Lendemain {
  readonly score: Score;
  readonly inattendus: readonly Inattendu[];
}

/**
 * « Prévision exacte : 152 sur 153 »: out of the pupils read, or, when the copy is incomplete, of the pupils it shows.
 */
export interface Score {
  readonly exacts: number;
  readonly sur: number;
  readonly complet: boolean;
}

/** A rule, a code or a wording of SIECLE that Veilleuse does not know, verbatim: it may name a pupil. */
export interface Inattendu {
  readonly genre: 'regle' | 'anomalie' | 'code' | 'message';
  readonly code: string;
  readonly texte: string;
  /** How many times it stands in the page. */
  readonly fois: number;
}

export type Verdict = 'pret' | 'a-verifier' | 'a-corriger' | 'refuse' | 'incomplet';
export type VerdictDepot = 'accepte' | 'refuse' | 'a-verifier' | 'inconnu';
export type CodeDepot = 'D1' | 'D2' | 'D3' | 'D4' | 'D5';

export interface MotifDepot {
  readonly code: CodeDepot;
  readonly message: string;
  readonly ligne: number | null;
  /** + What fills the message of its rule; absent when nothing does. */
  readonly valeurs?: Valeurs;
}

/** A sign that a file was opened and saved again by other software than the one that made it. */
export type Indice = 'bom' | 'archive-refaite' | 'encodage-different';

export type EtatFichier = 'lu' | 'illisible' | 'ignore';

export interface Fichier {
  /** The name as the browser gave it, path included for a folder. */
  readonly nom: string;
  /** The entry inside the archive; null for a bare file. */
  readonly entree: string | null;
  readonly type: TypeSource | null;
  readonly etat: EtatFichier;
  readonly octets: number;
  readonly uai: string | null;
  readonly anneeScolaire: number | null;
  readonly dateExport: DateIso | null;
  /** + Local time of the export when the file says it. */
  readonly horodatage: string | null;
  readonly probleme: ProblemeFichier | null;
  /** + Signs that it was opened and saved again; absent when there is none. */
  readonly indices?: readonly Indice[];
  /** + What is worth knowing of a file that is read, and changes nothing of tonight; absent when there is nothing. */
  readonly notes?: readonly NoteFichier[];
}

/** A note on a file that is read, in words: neither a problem nor a sign that it was spoiled. */
export interface NoteFichier {
  readonly code: 'sans-adresses';
  readonly message: string;
  readonly aFaire: string;
}

/** Why a file could not be read, or was set aside. `aFaire` (+) says what to do; all three are French. */
export interface ProblemeFichier {
  readonly code: string;
  readonly message: string;
  readonly aFaire: string;
  readonly ligne: number | null;
  /** + What fills both sentences; absent when nothing does. */
  readonly valeurs?: Readonly<Record<string, string>>;
}

export interface Nuit {
  readonly compteurs: {
    readonly lus: number;
    readonly complets: number;
    readonly partiels: number;
    readonly rejetes: number;
    readonly absents: number;
  };
  readonly liens: {
    readonly lus: number;
    readonly crees: number;
    readonly rejetes: number;
    readonly datesReinitialisees: number;
  };
  readonly eleves: readonly EleveNuit[];
  readonly absents: readonly Absent[];
}

export type CodeRejet = 'REJELEGROUPE_01' | 'REJELEGROUPE_02' | 'REJELEGROUPE_03';
/** Every code of the specification for the night (import-rules §4). */
export const CODES_ANOMALIE = [
  'REJELEGROUPE_01',
  'REJELEGROUPE_02',
  'REJELEGROUPE_03',
  'GROUPE_A_01',
  'GROUPE_B_01',
  'GROUPE_B_02',
  'ELEGRP_A_01',
  'ELEGRP_A_02',
  'ELEGRP_A_03',
] as const;
export type CodeAnomalie = (typeof CODES_ANOMALIE)[number];

/** The column « Règle » of SIECLE's page. */
export const REGLES_NUIT = ['GROUPE', 'ELEGRP', 'REJEL_ELEGROUPE'] as const;
export type RegleNuit = (typeof REGLES_NUIT)[number];

export interface EleveNuit {
  /** Of the pupil found in the base; '0' when unknown, as SIECLE prints it. */
  readonly eleveId: string;
  /** The ID_PRV_ELE that the file sent; '0' when none. */
  readonly idPrv: string;
  readonly nom: string;
  readonly prenom: string;
  readonly division: string | null;
  readonly sort: 'partiel' | 'rejete';
  readonly regle: RegleNuit;
  readonly anomalies: readonly Anomalie[];
  /** + Rank of the ELEVE in the ELEGROUPE, from 1, and its line; pseudonymised, a rank without order and 0. */
  readonly rang: number;
  readonly ligne: number;
  /** + Links of this ELEVE: sent, created. */
  readonly liensLus: number;
  readonly liensCrees: number;
}

export interface Anomalie {
  readonly code: CodeAnomalie;
  readonly groupe: string | null;
  readonly message: string;
  readonly reinitialiseeA: DateIso | null;
  /** + Line of the GROUPE (or of the ELEVE) in the ELEGROUPE; 0 when pseudonymised. */
  readonly ligne: number;
  /** + What fills the message of its rule; absent when nothing does. */
  readonly valeurs?: Valeurs;
}

export type MotifAbsence = 'sorti' | 'sans-division' | 'groupes-perdus' | 'sans-groupe';

export interface Absent {
  readonly eleveId: string;
  readonly nom: string;
  readonly prenom: string;
  readonly division: string | null;
  readonly motif: MotifAbsence;
  /** + The groups of today's export, which tonight's import deletes. */
  readonly groupes: readonly string[];
}

/** Most severe first: the order in which the page and the plan present things. */
export const GRAVITES = [
  'depot-refuse',
  'eleve-rejete',
  'lien-rejete',
  'lien-corrige',
  'a-verifier',
  'information',
] as const;
export type Gravite = (typeof GRAVITES)[number];

/** One thing to know or to correct, in words: what, why, what to do and in which steps. */
export interface Constat {
  readonly code: string;
  readonly gravite: Gravite;
  readonly titre: string;
  readonly message: string;
  readonly cause: string;
  readonly correction: string;
  readonly etapes: readonly IdEtape[];
  readonly source: 'atteste' | 'deduit';
  /** + Where the source says it, for example « procédure §3.5.2.2.1 ». */
  readonly reference: string;
  /** How many pupils it touches. */
  readonly eleves: number;
  readonly sujets: readonly Sujet[];
  /** + What it looks at in the records of its subjects; absent when it is the whole record. */
  readonly vise?: Vise;
  /** + The branch of correction that applies, and what fills the texts of the rule; absent of a report of before. */
  readonly branche?: string;
  readonly valeurs?: Valeurs;
}

export interface Vise {
  /** Names of elements or attributes, in the file of the subject. */
  readonly elements: readonly string[];
  /** The value to mark; null means any value. */
  readonly valeur: string | null;
}

/** A pupil, a group or a place in a file that a finding is about. */
export interface Sujet {
  readonly libelle: string;
  readonly eleveId?: string;
  readonly groupe?: string;
  readonly fichier?: TypeSource;
  readonly ligne?: number;
  readonly detail?: string;
  /** What `libelle` is; of a report of before, which does not say it, somebody's name. */
  readonly genre?: Genre;
  /** The detail as data; where it is the message of the rule, the values that fill it. */
  readonly precision?: Phrase;
  readonly valeurs?: Valeurs;
}

/** One cause, where SIECLE lists forty pupils: what it costs tomorrow, what to do, and the pupils inside. */
export interface Cause {
  /** Stable across runs: what joins its codes, or its only code, with what distinguishes it (a group, a file…). */
  readonly id: string;
  /** Every code that it explains, the leading one first. */
  readonly codes: readonly string[];
  readonly gravite: Gravite;
  readonly titre: string;
  /** What happens tomorrow if nothing is done, with the counts. */
  readonly consequence: string;
  readonly pourquoi: string;
  readonly correction: string;
  readonly etapes: readonly IdEtape[];
  readonly source: 'atteste' | 'deduit';
  /** Distinct pupils of the file, and links (GROUPE elements) touched. */
  readonly eleves: number;
  readonly liens: number;
  readonly groupes: readonly string[];
  /** Ranks in `constats`; every finding stands in exactly one cause. */
  readonly constats: readonly number[];
  /** Ranks in `nuit.eleves` and in its `anomalies`; every anomaly stands in exactly one cause. */
  readonly anomalies: readonly { readonly eleve: number; readonly anomalie: number }[];
  /** + Where it is corrected, in the order of the plan; empty when nothing is redone, absent of a report of before. */
  readonly lieux?: readonly LieuPlan[];
  /** + Its own words, with holes, where it joins several findings; without a consequence, theirs stand. */
  readonly mots?: { readonly titre: string; readonly consequence?: string };
  /** + Ranks in `constats` of those whose correction is told; absent of a report of before. */
  readonly dites?: readonly number[];
  /** + SIECLE enrols somebody else in silence; absent when it does not. */
  readonly confusion?: true;
  /** + SIECLE stops before it imports anything. */
  readonly arrete?: true;
}

/** What tonight's import changes. Today's export leaves out the groups already ended: indicative. */
export interface Changements {
  readonly eleves: readonly ChangementEleve[];
  readonly groupes: readonly ChangementGroupe[];
}

/** One pupil of the base whose groups change; those who keep the same groups are not listed. */
export interface ChangementEleve {
  readonly eleveId: string;
  readonly nom: string;
  readonly prenom: string;
  readonly division: string | null;
  readonly gardes: readonly string[];
  readonly ajoutes: readonly string[];
  readonly perdus: readonly string[];
}

/** Headcount of a group today and tomorrow; every group that has a pupil, that the file names, or that exists in Structures. */
export interface ChangementGroupe {
  readonly code: string;
  readonly avant: number;
  /** + Pupils whom the file puts in it; absent of a report of before. */
  readonly demandes?: number;
  readonly apres: number;
  readonly entrants: number;
  readonly sortants: number;
}

export type SortEleve = 'complet' | 'partiel' | 'rejete' | 'absent';

/** One pupil, of the base or of the file; in a report of before, one ELEVE of the file or one pupil whom it does not name. */
export interface EleveVu {
  /** In the base; '0' when it does not hold him. */
  readonly eleveId: string;
  /** Rank of his ELEVE in the ELEGROUPE, from 1, as in `nuit.eleves`; null when the file does not name him. */
  readonly rang: number | null;
  /** Ranks of his other ELEVE; absent when he is sent once. */
  readonly autresRangs?: readonly number[];
  readonly nom: string;
  readonly prenom: string;
  readonly division: string | null;
  /** What SIECLE's page says of his ELEVE, the worst of them. */
  readonly sort: SortEleve;
  readonly destin: Destin;
  /** He has left the school on the day of the export. */
  readonly sorti: boolean;
  /** Codes of the pupil's groups today and tomorrow. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
  /** Links of tomorrow that end before the pupils' last day: once ended, they are exported no more. Absent when none. */
  readonly fins?: readonly { readonly groupe: string; readonly fin: DateIso }[];
}

/** Ranks of all the ELEVE of the file that are about a pupil. */
export const rangsDe = ({ rang, autresRangs = [] }: Pick<EleveVu, 'rang' | 'autresRangs'>): readonly number[] =>
  rang === null ? [] : [rang, ...autresRangs];

/** What a teacher could not assess in a division once tonight's import is done. No rule of the LSU is documented. */
export interface DivisionLsu {
  /** Null for the groups that STS-Web gives to no division. */
  readonly code: string | null;
  /** Its present pupils. */
  readonly eleves: number;
  /** Pupils who have an option that is taught in groups, and will be in none of them. */
  readonly sansGroupe: readonly {
    readonly eleveId: string;
    readonly nom: string;
    readonly prenom: string;
    readonly matiere: MatiereLsu;
    /** The groups of STS-Web that he could be in. */
    readonly groupes: readonly string[];
  }[];
  /** Groups that will have pupils of the division, and lack what links them to a teacher. */
  readonly groupes: readonly {
    readonly code: string;
    readonly eleves: number;
    /** The group is not in STS-Web, has no service there, or has services without a teacher. */
    readonly manque: 'sts' | 'service' | 'enseignant';
    /** Of the services without a teacher. */
    readonly matieres: readonly MatiereLsu[];
  }[];
  /** Services of STS-Web whose group, or division, will have no pupil at all. */
  readonly sansEleve: readonly {
    readonly structure: string;
    readonly type: 'groupe' | 'division';
    readonly matiere: MatiereLsu;
  }[];
}

export interface MatiereLsu {
  readonly code: string;
  readonly libelle: string | null;
}

/** Where the plan stops, in its order: five applications at most, the deposit last and alone. */
export const LIEUX_PLAN = ['edt', 'siecle', 'sts', 'pronote', 'depot'] as const;
export type LieuPlan = (typeof LIEUX_PLAN)[number];

/** One stop of the plan, in one application: what to change there, by name, what to redo, and what it brings. */
export interface EtapePlan {
  /** Names the stop: each stands once at most, `depot` in the last one alone. */
  readonly lieu: LieuPlan;
  /** The steps of the procedure that it does, in their order: one passage in STS-Web may be « 3 » and « 4a ». */
  readonly etapes: readonly IdEtape[];
  readonly application: 'STS-Web' | 'SIECLE' | 'PRONOTE' | 'EDT';
  readonly menu: string;
  /** What to change there, then what to redo; never empty. */
  readonly consignes: readonly ConsignePlan[];
  /** What the stop settles, each pupil of tonight's losses counted at one stop and once. */
  readonly gains: readonly GainPlan[];
  /** The gains in words: « 14 élèves gardent leur groupe. »; null when there is none. */
  readonly apporte: string | null;
  /** What to bring back here afterwards, in words and as documents, the one to show first; null and empty when nothing. */
  readonly rapporter: string | null;
  readonly documents: readonly TypeSource[];
}

/** One thing to do at a stop; its sentence agrees in number with what it is about, and does not name it. */
export interface ConsignePlan {
  readonly phrase: string;
  /** What it is about, by name, in the order in which to say them; empty for what is done once and for all. */
  readonly objets: readonly ObjetPlan[];
  /** The ids of the causes that ask for it. */
  readonly causes: readonly string[];
}

/** A pupil, a group, a MEF: the kind says whether the name is somebody's. */
export interface ObjetPlan {
  readonly genre: Genre;
  readonly texte: string;
  /** Of a pupil whom the base knows. */
  readonly eleveId?: string;
}

export interface GainPlan {
  /** No more rejected; no more taken for another; keep a group of today; get one that they do not have today. */
  readonly genre: 'acceptes' | 'reconnus' | 'gardent' | 'obtiennent';
  readonly eleves: number;
}

export type EtatRegle = 'passee' | 'levee' | 'non-executee' | 'en-panne';

/** Whether a rule ran, raised or not: a report that leaves out those that passed says so. */
export function estExecutee(
  { regles, sansPassees, fichiers }: Pick<Rapport, 'regles' | 'sansPassees' | 'fichiers'>,
  code: string,
): boolean {
  // No report lists the controls of emp_sts as not run: nobody has to bring it (003.120).
  if (code.startsWith('CTRL_EDT_') && !fichiers.some(({ type, etat }) => type === 'emp_sts' && etat === 'lu'))
    return false;
  const etat = regles.find((regle) => regle.code === code)?.etat ?? (sansPassees && 'passee');
  return etat === 'passee' || etat === 'levee';
}

export interface ExecutionRegle {
  readonly code: string;
  /** + The rule's title, so that a report reads alone. */
  readonly titre: string;
  readonly etat: EtatRegle;
  /** What was missing: kinds of documents, or `calendrier` when Communs holds no pupils' dates. */
  readonly manquants?: readonly string[];
  /** + How many times it was raised. */
  readonly nombre?: number;
  /** + A defect of ours, never the school's fault. */
  readonly erreur?: string;
}
