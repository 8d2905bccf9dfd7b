import { LecteurCourant } from './xml-courant.ts';
import { ElementsOuverts } from './xml-ouverts.ts';
import { lireParSaxes } from './xml-saxes.ts';

export { ATTRIBUTS_MAX, FICHES_MAX, NOM_MAX, PORTEE_MAX, PROFONDEUR_MAX } from './xml-ouverts.ts';

/** Attributes of one element by name, on an object without prototype: an absent one is `undefined`. */
export type Attributs = Readonly<Record<string, string>>;

/** Hears the elements of a document as they pass. */
export interface EcouteXml {
  /**
   * An element opens.
   * @param ligne 1-based line of its `<`
   * @returns whether its own text is wanted: text that nobody wants is never put together
   */
  debut(nom: string, attributs: Attributs, ligne: number): boolean;
  /**
   * The last element opened closes.
   * @param texte its own text, CDATA and entities included, without that of its children nor the white space before
   * each; '' unless it was wanted
   * @param ligne 1-based line of its end
   */
  fin(texte: string, ligne: number): void;
}

export interface LecteurXml {
  /** @throws ProblemeLecture `xml-mal-forme`, `xml-doctype`, `xml-version` or `xml-limite`; nothing may follow it */
  write(texte: string): void;
  /** Nothing counts as read before this. @throws ProblemeLecture like `write` */
  close(): void;
}

/** Reads by the quick way as long as the document is of the everyday kind, and by saxes from the first thing that is not. */
export function lireXml(ecoute: EcouteXml): LecteurXml {
  const ouverts = new ElementsOuverts(ecoute);
  const courant = new LecteurCourant(ouverts);
  let saxes: LecteurXml | null = null;
  const passerLaMain = (): LecteurXml => {
    const { reprise, texte } = courant.reste();
    saxes = lireParSaxes(ouverts, reprise);
    saxes.write(texte);
    return saxes;
  };
  return {
    write(texte) {
      if (saxes) saxes.write(texte);
      else if (!courant.write(texte)) passerLaMain();
    },
    close() {
      if (saxes) saxes.close();
      else if (!courant.complet) passerLaMain().close();
    },
  };
}

/** `ELEVE` for `ELEVE` and for `ns0:ELEVE`, as some tools write it back. */
export const nomLocal = (nom: string): string => nom.slice(nom.indexOf(':') + 1);
