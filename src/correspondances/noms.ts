import { distance } from 'fastest-levenshtein';
import { nomCanonique, nomSansSignes } from '../domain/identite.ts';

/** A person as STS-Web holds them; the empty string where it says nothing. */
export interface NomsPersonne {
  readonly usage: string;
  readonly naissance: string;
  readonly prenom: string;
}

export interface Ressemblance {
  /** 0 is the nearest. */
  readonly rang: number;
  readonly raison: string;
}

type Mots = readonly string[];

/** The words of a name, without accents: hyphens and apostrophes part words, as spaces do. */
const motsDe = (nom: string): Mots =>
  nomCanonique(nom)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(nomSansSignes)
    .filter(Boolean);

const CIVILITE = /^(?:M|MM|MR|MME|MLLE|MONSIEUR|MADAME|MADEMOISELLE)\.?\s+(?=\S)/i;

/** One writing of a full name: the case, the title and the number of spaces do not count. */
export const ecrireNom = (nom: string): string => nomCanonique(nom.trim().replace(CIVILITE, '').replace(/\s+/g, ' '));

/** The same without accents, hyphens, apostrophes and spaces. */
export const replierNom = (nom: string): string => nomSansSignes(ecrireNom(nom));

/** Every full name under which a person may stand in a list, the usual one first. */
export function nomsComplets({ usage, naissance, prenom }: NomsPersonne): readonly string[] {
  const noms = [usage, naissance].filter(Boolean);
  return [...new Set(noms.flatMap((nom) => [`${nom} ${prenom}`, `${prenom} ${nom}`].map((complet) => complet.trim())))];
}

/** A full name of the list, read once for all the persons it is set against. */
export interface NomLu {
  /** Its letters alone. */
  readonly replie: string;
  readonly mots: Mots;
  /** Every way to part it into a name and a first name, in either order. */
  readonly coupes: readonly (readonly [nom: Mots, prenom: Mots])[];
}

export function lireNom(nom: string): NomLu {
  const mots = motsDe(ecrireNom(nom));
  const coupes = mots.slice(1).flatMap((_, i) => {
    const [debut, fin] = [mots.slice(0, i + 1), mots.slice(i + 1)];
    return [[debut, fin] as const, [fin, debut] as const];
  });
  return { replie: mots.join(''), mots, coupes };
}

/** A person, read once for all the names of the list. */
export interface PersonneLue {
  readonly noms: readonly Mots[];
  readonly prenom: Mots;
  /**
   * Letters of the full name, usual and birth; null without a first name, since a surname alone does not identify a
   * person.
   */
  readonly usuel: string | null;
  readonly deNaissance: string | null;
  readonly complets: readonly string[];
}

export function lirePersonne(personne: NomsPersonne): PersonneLue {
  const { usage, naissance, prenom } = personne;
  const lettres = (nom: string) => (nom && prenom ? nomSansSignes(nom + prenom) : null);
  return {
    noms: [usage, naissance].filter(Boolean).map(motsDe),
    prenom: motsDe(prenom),
    usuel: lettres(usage),
    deNaissance: lettres(naissance),
    complets: nomsComplets(personne).map(nomSansSignes),
  };
}

const egaux = (a: Mots, b: Mots): boolean => a.length > 0 && a.join('') === b.join('');

/** One is a part of the other: all its words, one of them at least as long as a name, are in the other's. */
function enPartie(a: Mots, b: Mots): boolean {
  const [court, long] = a.length < b.length ? [a, b] : [b, a];
  return court.length < long.length && court.some((mot) => mot.length > 2) && court.every((mot) => long.includes(mot));
}

const initiale = (a: Mots, b: Mots): boolean =>
  [a, b].some((mots) => mots.length === 1 && mots[0]?.length === 1) && a[0]?.[0] === b[0]?.[0];

/** True when the name can be split into a surname and a first name that both match. */
const coupeTelle =
  (memesNoms: typeof egaux, memesPrenoms: typeof egaux) =>
  ({ coupes }: NomLu, { noms, prenom: sien }: PersonneLue): boolean =>
    coupes.some(([nom, prenom]) => memesPrenoms(prenom, sien) && noms.some((autre) => memesNoms(nom, autre)));

/** On shorter names, one or two different letters would match unrelated names. */
const UNE_LETTRE_DES = 6;
const DEUX_LETTRES_DES = 12;

const aTantDeLettres =
  (lettres: number, des: number) =>
  ({ replie }: NomLu, { complets }: PersonneLue): boolean =>
    complets.some(
      (sien) =>
        Math.min(replie.length, sien.length) >= des &&
        Math.abs(replie.length - sien.length) <= lettres &&
        distance(replie, sien) === lettres,
    );

const memeNomSansPrenom = ({ mots, coupes }: NomLu, { noms, prenom }: PersonneLue): boolean =>
  noms.some((nom) => egaux(mots, nom) || (prenom.length === 0 && coupes.some(([lu]) => egaux(lu, nom))));

/** Nearest first; the first that holds is the reason (003.61). */
const RESSEMBLANCES: readonly (readonly [raison: string, tient: (nom: NomLu, personne: PersonneLue) => boolean])[] = [
  ['accents, traits d’union ou espaces', ({ replie }, { usuel }) => replie === usuel],
  ['nom de naissance', ({ replie }, { deNaissance }) => replie === deNaissance],
  ['prénom et nom inversés', ({ replie }, { usuel, complets }) => usuel !== null && complets.includes(replie)],
  ['nom composé', coupeTelle(enPartie, egaux)],
  ['prénom composé', coupeTelle(egaux, enPartie)],
  ['initiale du prénom', coupeTelle(egaux, initiale)],
  ['une lettre', aTantDeLettres(1, UNE_LETTRE_DES)],
  ['deux lettres', aTantDeLettres(2, DEUX_LETTRES_DES)],
  ['même nom, sans prénom', memeNomSansPrenom],
];

/** Likenesses below this rank have the same letters: when one exists, weaker likenesses to others are ignored. */
export const LETTRES_EGALES = 3;

/** Why a name of the list may be this person although written differently; null if it does not look like them. */
export function ressemblanceDeNom(nom: NomLu, personne: PersonneLue): Ressemblance | null {
  const rang = RESSEMBLANCES.findIndex(([, tient]) => tient(nom, personne));
  const raison = RESSEMBLANCES[rang]?.[0];
  return raison === undefined ? null : { rang, raison };
}
