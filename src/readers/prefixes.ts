import type { Attributs } from './xml.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** One colon at most, with something on either side. */
const QUALIFIE = /^[^:]+(?::[^:]+)?$/;

const DECLARATION = 'xmlns:';

const AUCUN: readonly string[] = [];

/** The attributes that bear a prefix; most elements have no attribute at all, and each tag asks. */
function prefixesParmi(attributs: Attributs): readonly string[] {
  let noms = AUCUN;
  for (const nom in attributs) if (nom.includes(':')) noms = [...noms, nom];
  return noms;
}

/**
 * The prefixes of a document, bound as « Namespaces in XML 1.0 » wants. It stands in for saxes' own check, which takes
 * a time quadratic in the depth; a document without a colon in its names costs nothing.
 */
export class Prefixes {
  #niveau = 0;
  /** What the open elements declare, innermost first. */
  readonly #declares: { readonly niveau: number; readonly espaces: ReadonlyMap<string, string> }[] = [];

  /** An element opens. @returns whether its names mean something */
  entrer(nom: string, attributs: Attributs): boolean {
    this.#niveau++;
    const noms = prefixesParmi(attributs);
    if (noms === AUCUN) return this.#lie(nom);
    const autres = noms.filter((attribut) => !attribut.startsWith(DECLARATION));
    if (autres.length < noms.length && !this.#declarer(attributs)) return false;
    const developpes = autres.map((attribut) => `${this.#espaceDe(attribut)} ${attribut.slice(attribut.indexOf(':'))}`);
    return [nom, ...autres].every((utilise) => this.#lie(utilise)) && new Set(developpes).size === autres.length;
  }

  sortir(): void {
    if (this.#declares[0]?.niveau === this.#niveau) this.#declares.shift();
    this.#niveau--;
  }

  #declarer(attributs: Attributs): boolean {
    const declarations = Object.entries(attributs).filter(([nom]) => nom.startsWith(DECLARATION));
    const espaces = new Map(declarations.map(([nom, espace]) => [nom.slice(DECLARATION.length), espace]));
    this.#declares.unshift({ niveau: this.#niveau, espaces });
    return [...espaces].every(
      ([prefixe, espace]) =>
        QUALIFIE.test(`${DECLARATION}${prefixe}`) &&
        ![prefixe, espace].some((dit) => ['', 'xmlns', XMLNS].includes(dit)) &&
        (prefixe === 'xml') === (espace === XML),
    );
  }

  #lie(nom: string): boolean {
    return !nom.includes(':') || (QUALIFIE.test(nom) && this.#espaceDe(nom) !== undefined);
  }

  #espaceDe(nom: string): string | undefined {
    const prefixe = nom.slice(0, nom.indexOf(':'));
    if (prefixe === 'xml') return XML;
    return this.#declares.find(({ espaces }) => espaces.has(prefixe))?.espaces.get(prefixe);
  }
}
