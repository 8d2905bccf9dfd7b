/** An INE as the exports write it: eleven characters, figures then one or two letters (formats §1). */
const INE = /(?<![\p{L}\p{N}])\d{9}[\dA-Z][A-Z](?![\p{L}\p{N}])/giu;

/** What stays readable: enough to recognise the one in front of us, not enough to know one we do not have. */
const DEBUT = 5;
const FIN = 2;

/**
 * « 01234****AB », whatever stands in the place of an INE: a faulty one is still somebody's. Its length stays, since it
 * may be the fault; what is too short to hide anything is left as it is (003.55).
 */
export function masquerIne(ine: string): string {
  const signes = [...ine];
  const caches = signes.length - DEBUT - FIN;
  if (caches <= 0) return ine;
  return [...signes.slice(0, DEBUT), '*'.repeat(caches), ...signes.slice(-FIN)].join('');
}

/** The same text, with every INE in it masked. */
export const masquerLesIne = (texte: string): string => texte.replace(INE, masquerIne);
