import type { Correspondance, EtatCorrespondance, GenreListe, ResultatListe } from '../domain/correspondances.ts';
import type { ContenuFichier } from '../domain/moteur.ts';

/** The list set against STS-Web, and where its user is in it: all of it lives and dies with the tab. */
export interface ListFollowUp {
  /** What was pasted, or the document that was chosen; null before either. */
  readonly source: { readonly nom: string | null; readonly contenu: string | ContenuFichier } | null;
  /** The kind that the user says; null lets it be recognised. */
  readonly genre: GenreListe | null;
  readonly attente: boolean;
  readonly resultat: ResultatListe | null;
  /** `followUpKey` of what is already done in EDT. */
  readonly faites: ReadonlySet<string>;
  /** What is typed or pasted, compared yet or not. */
  readonly saisie: string;
  readonly filtre: ListFilter;
}

/** What is shown of a list: every state but those put aside, found by words without accents or case. */
export interface ListFilter {
  readonly caches: ReadonlySet<EtatCorrespondance>;
  readonly recherche: string;
  /** Only what is not ticked. */
  readonly aFaire: boolean;
}

export const NO_FILTER: ListFilter = { caches: new Set(), recherche: '', aFaire: false };

export const NO_LIST: ListFollowUp = {
  source: null,
  genre: null,
  attente: false,
  resultat: null,
  faites: new Set(),
  saisie: '',
  filtre: NO_FILTER,
};

/** A thing of a list, whatever its line: two lists of one kind share their ticks. */
export const followUpKey = (genre: GenreListe, { libelle }: Correspondance): string => `${genre} ${libelle}`;
