/**
 * Names as SIECLE compares them. Case does not count, accents do; `?` in the base is a character that SIECLE could not
 * write in its export, and stands for any one (import-rules §5, §7; 003.10).
 */
export function memeNom(envoye: string, base: string | null): boolean {
  if (!base) return false;
  const [a, b] = [[...nomCanonique(envoye)], [...nomCanonique(base)]];
  return a.length === b.length && b.every((caractere, i) => caractere === '?' || caractere === a[i]);
}

/** One form for all the ways to write one name. */
export const nomCanonique = (nom: string): string => nom.trim().toUpperCase().normalize('NFC');

/** The same without accents, hyphens, apostrophes and spaces: two programs write one person's name in both ways. */
export const nomSansSignes = (nom: string): string =>
  nomCanonique(nom)
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}?]/gu, '');
