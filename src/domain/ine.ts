/** An INE as the exports write it: eleven characters, figures then one or two letters (formats §1). */
const INE = /(?<![\p{L}\p{N}])\d{9}[\dA-Z][A-Z](?![\p{L}\p{N}])/giu;

/** How much stays readable: enough to check an INE one already has, too little to learn one. */
const DEBUT = 5;
const FIN = 2;

/**
 * « 01234****AB ». Faulty INEs are masked too, since they may be somebody's. The length is kept, as it may be the
 * fault; a text too short to be masked is left unchanged. (003.55)
 */
export function masquerIne(ine: string): string {
  const signes = [...ine];
  const caches = signes.length - DEBUT - FIN;
  if (caches <= 0) return ine;
  return [...signes.slice(0, DEBUT), '*'.repeat(caches), ...signes.slice(-FIN)].join('');
}

/** The same text, with every INE in it masked. */
export const masquerLesIne = (texte: string): string => texte.replace(INE, masquerIne);
