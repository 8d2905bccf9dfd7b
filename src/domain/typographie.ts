/** The no-break space, where typography has no sign to hang on: between a number and its unit. */
export const INSECABLE = '\u00A0';

/** The spaces that French typography makes no-break: before : ; ! ? » and after «. */
const ESPACES = / (?=[:;!?»])|(?<=«) /g;

/**
 * Puts the no-break spaces of French typography where the source has plain ones. Sources hold plain spaces only, so
 * that no invisible character is typed or reviewed.
 */
export function typographier(texte: string): string {
  return texte.replace(ESPACES, INSECABLE);
}

/** Stands for such a space in a value, which is not ours to change: no text holds this character. */
const COUVERT = '\uE000';
const couvrir = (valeur: string): string => valeur.replace(ESPACES, COUVERT);
const decouvrir = (texte: string): string => texte.replaceAll(COUVERT, ' ');

/**
 * Every text of a tree as French typography wants it: those that stand in it and those that its functions make. What a
 * function is given (a name, a code, a file's name) keeps its own spaces.
 */
export function enFrancais<T>(textes: T): T {
  return changer(textes, (texte) => decouvrir(typographier(texte))) as T;
}

/** The same tree with its texts changed. What is neither text, list nor plain object is left as it is. */
function changer(valeur: unknown, texte: (texte: string) => string): unknown {
  if (typeof valeur === 'string') return texte(valeur);
  if (typeof valeur === 'function') return enFrancaisQuandElleRend(valeur as Rendre);
  if (Array.isArray(valeur)) return valeur.map((element) => changer(element, texte));
  if (!estSimple(valeur)) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, element]) => [cle, changer(element, texte)]));
}

type Rendre = (this: unknown, ...args: readonly unknown[]) => unknown;

function enFrancaisQuandElleRend(rendre: Rendre): Rendre {
  return function (...args) {
    return enFrancais(rendre.apply(this, args.map(mettreACouvert)));
  };
}

/** Most values have no such space, and go as they are. */
function mettreACouvert(valeur: unknown): unknown {
  if (typeof valeur === 'string') return couvrir(valeur);
  return Array.isArray(valeur) || estSimple(valeur) ? changer(valeur, couvrir) : valeur;
}

const estSimple = (valeur: unknown): valeur is object =>
  typeof valeur === 'object' && valeur !== null && Object.getPrototypeOf(valeur) === Object.prototype;
