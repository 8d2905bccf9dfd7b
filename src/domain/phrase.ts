import { typographier } from './typographie.ts';

/** What a value of a sentence is; `true` when it may tell who somebody is, where he stands in a file, or a file's name. */
export const GENRES = {
  personne: true,
  identifiant: true,
  'date-personnelle': true,
  'etat-civil': true,
  place: true,
  fichier: true,
  'texte-libre': true,
  date: false,
  annee: false,
  code: false,
  'code-groupe': false,
  nombre: false,
  document: false,
  application: false,
  etablissement: false,
  /** Our own words, with values of other kinds among them: only the tag `mots` makes them. */
  mots: false,
} as const satisfies Record<string, boolean>;
export type Genre = keyof typeof GENRES;

export interface Valeur {
  readonly genre: Exclude<Genre, 'mots'>;
  readonly texte: string;
  /** Of a person whom the base knows. */
  readonly eleveId?: string;
}

/** A piece of sentence as data: our words as they stand, and the values among them. */
export type Phrase = readonly (string | Valeur)[];

declare const ECRITS: unique symbol;
/** A phrase whose strings were written in the sources, never read in a file: the compiler refuses any other array. */
export type Mots = Phrase & { readonly [ECRITS]: true };

/** What fills the holes of a rule's texts, by name; the rule says of which kind a plain string is. */
export type Valeurs = Readonly<Record<string, string | Valeur | Phrase>>;

/** The names of the holes of a text: `Trous<'Le groupe {groupe}'>` is `'groupe'`. */
export type Trous<T extends string> = T extends `${string}{${infer Nom}}${infer Reste}` ? Nom | Trous<Reste> : never;

export const valeur = (genre: Valeur['genre'], texte: string): Valeur => ({ genre, texte });

export const personne = (texte: string, eleveId?: string | null): Valeur => ({
  genre: 'personne',
  texte,
  ...(eleveId && { eleveId }),
});

/** Our words around values: mots`Sorti le ${valeur('date', jour)}`. A bare string cannot stand among them. */
export function mots(textes: TemplateStringsArray, ...valeurs: readonly (Valeur | Mots)[]): Mots {
  const suite = textes.flatMap((texte, rang): Phrase => {
    const suivante = valeurs[rang];
    const apres: Phrase = suivante === undefined ? [] : estValeur(suivante) ? [suivante] : suivante;
    return texte === '' ? apres : [typographier(texte), ...apres];
  });
  return suite as Phrase as Mots;
}

/** « A », « A et B », « A, B et C »: the same as `enListe`, of phrases. */
export function enumererMots(elements: readonly (Valeur | Mots)[]): Mots {
  const dernier = elements.length - 1;
  const suite = elements.flatMap((element, rang): Phrase => {
    const lien = rang === 0 ? [] : [rang === dernier ? ' et ' : ', '];
    return [...lien, ...(estValeur(element) ? [element] : element)];
  });
  return suite as Phrase as Mots;
}

export const estValeur = (morceau: string | Valeur | Phrase): morceau is Valeur =>
  typeof morceau === 'object' && 'genre' in morceau;

/** Whether a value of this kind may tell who somebody is; a kind that nobody knows may. */
export const estPersonnel = (genre: Genre | undefined): boolean => (genre ? (GENRES[genre] ?? true) : true);

/** A phrase, or a value, as it is read. */
export function ecrire(morceau: string | Valeur | Phrase): string {
  if (typeof morceau === 'string') return morceau;
  return estValeur(morceau) ? morceau.texte : morceau.map(ecrire).join('');
}

/** Fills the holes of a text: `remplir('Le groupe {groupe}', { groupe: '3A' })`. */
export function remplir(texte: string, valeurs: Valeurs): string {
  return texte.replace(/\{(\w+)\}/g, (trou, nom: string) => {
    const dite = valeurs[nom];
    return dite === undefined ? trou : ecrire(dite);
  });
}

/** The values that these texts ask for, and no other: what a sentence does not say, its data do not hold. */
export function valeursDites(textes: readonly string[], valeurs: Valeurs): Valeurs {
  const noms = new Set(textes.flatMap((texte) => [...texte.matchAll(/\{(\w+)\}/g)].map(([, nom]) => nom ?? '')));
  return Object.fromEntries(Object.entries(valeurs).filter(([nom]) => noms.has(nom)));
}
