import { LONGUEUR_EDT } from './codes-proches.ts';
import type { Modeles } from './dossier.ts';
import { nomSansSignes } from './identite.ts';

/** A shorter word is met in codes by chance. */
const MOT = 4;
/** From this length on, a name counts even glued to other letters, or cut by the end of the code. */
const NOM_DISTINCT = 6;

/** Longer than this, a name is known by its first letters: what it may be cut to would take the square of its length. */
const LETTRES = 64;

/** Somebody whom a code may be called after. */
export interface Nomme {
  readonly nom: string | null;
  readonly prenom: string | null;
}

/** Where codes are cut, by EDT (vendor facts §1.3) and by SIECLE (formats §10): what is left of a name may be shorter. */
const COUPES: readonly number[] = [LONGUEUR_EDT, 20];

/**
 * Whether a code holds the name of one of these people, whole or cut (003.110): an application that gives a pupil or a
 * teacher a group of his own may call it after him. Names are looked up, never tried one by one.
 */
export function chercheurDeNoms(personnes: readonly Nomme[]): (code: string) => boolean {
  const noms = motsParmi(personnes.map(({ nom }) => nom));
  const mots = new Set([...noms, ...motsParmi(personnes.map(({ prenom }) => prenom))]);
  const debutsDeNoms = new Set([...noms].flatMap((nom) => morceauxDe(nom, 0, NOM_DISTINCT)));
  const debuts = new Set([...mots].flatMap((mot) => morceauxDe(mot, 0, MOT)));
  return (code) => {
    const tenus = motsDe(code);
    const dernier = tenus.at(-1) ?? '';
    return (
      tenus.some((mot) => mots.has(debutDe(mot)) || contient(mot, noms)) ||
      (COUPES.includes(code.length) ? debuts : debutsDeNoms).has(debutDe(dernier))
    );
  };
}

/** The pupils and the staff of the documents, each under the names that he has. */
export function personnesDe({ eleves, liens, sts }: Partial<Modeles>): readonly Nomme[] {
  return [
    ...[...(eleves?.eleves ?? []), ...(liens?.eleves ?? [])].flatMap(({ nomFamille, nomUsage, prenom }) => [
      { nom: nomFamille, prenom },
      { nom: nomUsage, prenom: null },
    ]),
    ...(sts?.individus ?? []).flatMap(({ nomPatronymique, nomUsage, prenom }) => [
      { nom: nomPatronymique, prenom },
      { nom: nomUsage, prenom: null },
    ]),
  ];
}

const motsDe = (texte: string | null): readonly string[] =>
  (texte ?? '')
    .split(/[^\p{L}\p{M}]+/u)
    .map(nomSansSignes)
    .filter((mot) => mot.length >= MOT);

/** Each name is cut once, however many people bear it. */
const motsParmi = (noms: readonly (string | null)[]): ReadonlySet<string> =>
  new Set([...new Set(noms)].flatMap((nom) => motsDe(nom).map(debutDe)));

const debutDe = (mot: string): string => mot.slice(0, LETTRES);

const contient = (mot: string, noms: ReadonlySet<string>): boolean =>
  [...mot].some((_, i) => morceauxDe(mot, i, NOM_DISTINCT).some((morceau) => noms.has(morceau)));

/** What a word holds from one of its letters on, of that many letters at least. */
const morceauxDe = (mot: string, depuis: number, moins: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(mot.length - depuis, LETTRES) - moins + 1) }, (_, i) =>
    mot.slice(depuis, depuis + moins + i),
  );
