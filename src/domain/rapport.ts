import type { Changements } from './changements.ts';
import type { Cause, Constat } from './constat.ts';
import type { EleveVu } from './eleve-vu.ts';
import type { Faire, IdEtape } from './etape.ts';
import type { Fichier } from './fichier.ts';
import type { ListeLongue } from './liste-longue.ts';
import type { DivisionLsu } from './lsu.ts';
import type { Nuit } from './nuit.ts';
import type { Genre, Valeurs } from './phrase.ts';
import type { EtapePlan } from './plan.ts';

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
  readonly depot: ListeLongue & { readonly verdict: VerdictDepot; readonly motifs: readonly MotifDepot[] };
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
