/** An existing code that resembles one that is not found, and in what. */
export interface Proche {
  readonly code: string;
  readonly raison: string;
  /** Two ways to write one code, or a code that was cut: not another group that looks like it. */
  readonly memeGroupe: boolean;
}

export const LONGUEUR_EDT = 8;
/** Shorter codes are not compared: with one character changed nearly all look alike. */
const LONGUEUR_COMPARABLE = 3;

const sansEspaces = (code: string): string => code.replace(/\s+/g, '');
const sansAccents = (code: string): string => code.normalize('NFD').replace(/\p{M}/gu, '');
/** The code without what two applications write differently: spaces, case, accents. */
export const replierCode = (code: string): string => sansAccents(sansEspaces(code)).toUpperCase();
/** EDT drops what STS-Web does not allow in a code: points, hyphens, apostrophes (vendor facts §1.3). */
const sansSignes = (code: string): string => replierCode(code).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether EDT may have sent the first code up as the second: it cuts a name after 8 characters and drops the signs that
 * STS-Web does not allow, in an order that no source gives (vendor facts §1.3).
 */
export const couperParEdt = (code: string, envoye: string): boolean =>
  envoye !== code &&
  envoye.length <= LONGUEUR_EDT &&
  sansSignes(envoye) !== '' &&
  [sansSignes(code).slice(0, LONGUEUR_EDT), sansSignes(code.slice(0, LONGUEUR_EDT))].includes(sansSignes(envoye));

export const debutDe = (code: string): string => replierCode(code.slice(0, LONGUEUR_EDT));

/** Letters and digits that are taken for each other on a screen. */
const sansConfusion = (code: string): string => sansSignes(code).replaceAll('O', '0').replaceAll('I', '1');
const sansPonctuation = (code: string): string =>
  sansAccents(code)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '');
/** What EDT may make of a code too long for it: what it drops goes before or after the cut, no source says which. */
const coupesDe = (code: string): readonly string[] =>
  code.length > LONGUEUR_EDT
    ? [
        sansPonctuation(code.slice(0, LONGUEUR_EDT)),
        sansPonctuation(code).slice(0, LONGUEUR_EDT),
        sansSignes(code).slice(0, LONGUEUR_EDT),
      ]
    : [];
const estLaCoupe = (court: string, long: string): boolean =>
  court.length < long.length && sansSignes(court) !== '' && coupesDe(long).includes(sansPonctuation(court));
const estCoupe = (a: string, b: string): boolean => estLaCoupe(a, b) || estLaCoupe(b, a);

export const UN_CARACTERE = 'un caractère';
export const MEME_DEBUT = 'mêmes 8 premiers caractères';
export const COUPE = 'coupé à 8 caractères';

/** Nearest first; the first resemblance that holds is the reason (import-rules §2). */
const RESSEMBLANCES: readonly (readonly [raison: string, tient: (a: string, b: string) => boolean])[] = [
  ['espace en trop', (a, b) => sansEspaces(a) === sansEspaces(b) && a.length > b.length],
  ['espace manquante', (a, b) => sansEspaces(a) === sansEspaces(b)],
  ['majuscules', (a, b) => a.toUpperCase() === b.toUpperCase()],
  ['accents', (a, b) => sansAccents(a) === sansAccents(b)],
  ['espaces, majuscules ou accents', (a, b) => replierCode(a) === replierCode(b)],
  ['signes', (a, b) => sansSignes(a) === sansSignes(b) && sansSignes(a) !== ''],
  ['O et 0, ou I et 1', (a, b) => comparables(a, b) && sansConfusion(a) === sansConfusion(b)],
  [UN_CARACTERE, (a, b) => aUnCaracterePres(replierCode(a), replierCode(b))],
  [MEME_DEBUT, (a, b) => tronques(a, b) && debutDe(a) === debutDe(b)],
  [COUPE, estCoupe],
];
/** Ranks of other likenesses come from here on. */
export const RANG_SUIVANT = RESSEMBLANCES.length;

/** What makes one code resemble another, and how near (0 is the nearest); null when they do not, or are the same. */
export function ressemblance(
  code: string,
  candidat: string,
): { readonly rang: number; readonly raison: string } | null {
  if (candidat === code) return null;
  const rang = RESSEMBLANCES.findIndex(([, tient]) => tient(code, candidat));
  const raison = RESSEMBLANCES[rang]?.[0];
  return raison === undefined ? null : { rang, raison };
}

/**
 * The existing codes that resemble a code, nearest first. Only after a miss, and only to be shown: SIECLE compares
 * codes as they stand, so a likeness is never applied by itself (003.34).
 */
export function prochesDe(code: string, candidats: Iterable<string>): Proche[] {
  const trouves = [...new Set(candidats)].flatMap((candidat) => {
    const trouvee = ressemblance(code, candidat);
    return trouvee ? [{ code: candidat, ...trouvee }] : [];
  });
  return trouves
    .sort((a, b) => a.rang - b.rang || (a.code < b.code ? -1 : 1))
    .map(({ code: proche, raison }) => ({
      code: proche,
      raison,
      memeGroupe: (raison !== UN_CARACTERE && raison !== MEME_DEBUT) || estCoupe(code, proche),
    }));
}

const comparables = (a: string, b: string): boolean => Math.min(a.length, b.length) >= LONGUEUR_COMPARABLE;

/** Only codes longer than EDT's limit can have been cut. */
const tronques = (a: string, b: string): boolean => Math.min(a.length, b.length) >= LONGUEUR_EDT;

/** Edit distance of exactly one: a character added, removed or replaced. */
function aUnCaracterePres(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (court.length < LONGUEUR_COMPARABLE) return false;
  let i = 0;
  while (i < court.length && court[i] === long[i]) i++;
  const suite = court.length === long.length ? i + 1 : i;
  return court.slice(suite) === long.slice(i + 1);
}
