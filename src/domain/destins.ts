/** What tonight does to one pupil, worst first: each pupil of the base or of the file has exactly one (003.112). */
export const DESTINS = [
  'rejete',
  'pris-pour-un-autre',
  'perd-tout',
  'perd-un-groupe',
  'n-obtient-pas',
  'en-place',
  'absent-sans-perte',
  'sorti',
] as const;
export type Destin = (typeof DESTINS)[number];

/** Fates in which the night takes something away, or refuses it. */
export const estPerdant = (destin: Destin): boolean => DESTINS.indexOf(destin) < DESTINS.indexOf('en-place');

export interface FaitsDuDestin {
  /** He has left the school on the day of the export: nothing is lost (003.23). */
  readonly sorti: boolean;
  /** SIECLE rejects one of his ELEVE. */
  readonly rejete: boolean;
  /** SIECLE enrols somebody else in his place. */
  readonly confondu: boolean;
  /** The file reaches him, under his name or another. */
  readonly envoye: boolean;
  /** Codes of his groups today and tomorrow. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
  /** Codes of the groups that the file asks for him and that SIECLE refuses. */
  readonly refuses: readonly string[];
}

export function destinDe({ sorti, rejete, confondu, envoye, avant, apres, refuses }: FaitsDuDestin): Destin {
  if (sorti) return 'sorti';
  if (rejete) return 'rejete';
  if (confondu) return 'pris-pour-un-autre';
  if (avant.length > 0 && apres.length === 0) return 'perd-tout';
  if (avant.some((code) => !apres.includes(code))) return 'perd-un-groupe';
  if (refuses.some((code) => !apres.includes(code))) return 'n-obtient-pas';
  return envoye ? 'en-place' : 'absent-sans-perte';
}

/** How many pupils have each fate. */
export function compterDestins(eleves: readonly { readonly destin: Destin }[]): Readonly<Record<Destin, number>> {
  const comptes = Object.fromEntries(DESTINS.map((destin) => [destin, 0])) as Record<Destin, number>;
  for (const { destin } of eleves) comptes[destin]++;
  return comptes;
}
