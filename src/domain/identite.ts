/**
 * Names as SIECLE compares them. Case does not count, accents do; `?` in the base is a character that SIECLE could not
 * write in its export, and stands for any one (import-rules §5, §7; 003.10): a letter with its accents, or one accent of
 * a letter that is written apart from it.
 */
export function memeNom(envoye: string, base: string | null): boolean {
  if (!base) return false;
  const motif = [...nomCanonique(base).normalize('NFD')].map((c) => (c === '?' ? UN_CARACTERE : echapper(c))).join('');
  return new RegExp(`^${motif}$`, 'u').test(nomCanonique(envoye).normalize('NFD'));
}

const UN_CARACTERE = '(?:\\P{M}\\p{M}*|\\p{M})';
const echapper = (caractere: string): string => caractere.replace(/[\^$.*+()[\]{}|/\\]/, '\\$&');

/**
 * Whether two programs wrote one person's name in two ways: accents, hyphens, apostrophes, ligatures and spaces do not
 * count. A `?` of the base then stands for none of the letters left (an apostrophe), one, or two (a ligature).
 */
export function nomVoisin(envoye: string, base: string | null): boolean {
  if (!base) return false;
  if (envoye === base) return true;
  if (!base.includes('?')) return nomSansSignes(envoye).replaceAll('?', '') === nomSansSignes(base);
  const motif = [...nomSansSignes(base)].map((c) => (c === '?' ? '[^?]{0,2}' : c)).join('');
  return new RegExp(`^${motif}$`, 'u').test(nomSansSignes(envoye).replaceAll('?', ''));
}

/** « MARTIN » for « DUPONT-MARTIN »: one of the two gives only some of the names. */
export function nomAbrege(envoye: string, base: string | null): boolean {
  const [a, b] = [envoye, base ?? ''].map((nom) => nom.trim().split(/[\s-]+/)) as [string[], string[]];
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  return court.every((nom) => long.some((autre) => sontVoisins(nom, autre)));
}

/** « Marie » for « Marie-Ange »: one of the two gives only the first of the names. */
export function prenomAbrege(envoye: string, base: string | null): boolean {
  const [a, b] = [envoye, base ?? ''].map((prenom) => prenom.trim().split(/[\s-]+/));
  const [court, long] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a, b] : [b, a];
  return Boolean(court && long) && (court ?? []).every((nom, i) => sontVoisins(nom, long?.[i] ?? ''));
}

/** Where nothing says which of the two is the base's. */
const sontVoisins = (a: string, b: string): boolean => nomVoisin(a, b) || nomVoisin(b, a);

/** One form for all the ways to write one name. */
export const nomCanonique = (nom: string): string => nom.trim().toUpperCase().normalize('NFC');

/** The same without accents, hyphens, apostrophes and spaces, because applications differ on them. */
export const nomSansSignes = (nom: string): string => {
  const canonique = nomCanonique(nom);
  // Most names are in ASCII, and a regular expression over all of Unicode takes ten times as long.
  if (ASCII.test(canonique)) return canonique.replace(/[^A-Z0-9?]+/g, '');
  return canonique
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}?]/gu, '');
};

const ASCII = /^[\0-\x7f]*$/;
