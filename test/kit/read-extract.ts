import type { Extrait, Repere } from '../../src/domain/extrait.ts';
import type { TypeSource } from '../../src/domain/source.ts';
import { creerExtracteur } from '../../src/readers/extrait.ts';

export const RIEN: Repere = { ligne: 0, elements: [], valeur: null, eleveId: null };

/** The record at a place of a document, given `pas` characters at a time. */
export function extrait(kind: TypeSource, texte: string, repere: Partial<Repere>, pas = texte.length): Extrait | null {
  const extracteur = creerExtracteur(kind, { ...RIEN, ...repere });
  for (let i = 0; i < texte.length && !extracteur.complet; i += pas) extracteur.write(texte.slice(i, i + pas));
  return extracteur.close();
}

/** The lines as a text file would show them, `[…]` around what is marked, `…` for what is not read. */
export function ecrire(lu: Extrait | null): string[] {
  return (lu?.lignes ?? []).map(({ ligne, niveau, nom, balise, attributs, valeur, lue, marquee }) => {
    const marquer = (quoi: string, oui: boolean) => (oui ? `[${quoi}]` : quoi);
    const vus = attributs.map((a) => ` ${a.nom}=${marquer(a.valeur ?? '…', a.marque)}`).join('');
    const debut = `${ligne} ${'  '.repeat(niveau)}`;
    if (balise === 'fermante') return `${debut}/${nom}`;
    if (valeur) return `${debut}${nom}${vus} ${marquer(valeur, marquee)}`;
    return `${debut}${marquer(nom, marquee)}${vus}${lue ? '' : ' …'}`;
  });
}
