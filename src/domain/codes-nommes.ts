import { LONGUEUR_EDT } from './codes-proches.ts';
import type { Modeles } from './dossier.ts';
import { nomSansSignes } from './identite.ts';

/** A shorter word is met in codes by chance. */
const MOT = 4;
/** From this length on, a name counts even glued to other letters, or cut by the end of the code. */
const NOM_DISTINCT = 6;

/** Somebody whom a code may be called after. */
export interface Nomme {
  readonly nom: string | null;
  readonly prenom: string | null;
}

/**
 * Whether a code holds the name of one of these people, whole or cut (003.110): an application that gives a pupil or a
 * teacher a group of his own may call it after him. Names are looked up, never tried one by one.
 */
export function chercheurDeNoms(personnes: readonly Nomme[]): (code: string) => boolean {
  const noms = new Set(personnes.flatMap(({ nom }) => motsDe(nom)));
  const mots = new Set([...noms, ...personnes.flatMap(({ prenom }) => motsDe(prenom))]);
  const debuts = new Set([...noms].flatMap((nom) => morceauxDe(nom, 0, MOT)));
  return (code) => {
    const tenus = motsDe(code);
    const dernier = tenus.at(-1) ?? '';
    // EDT cuts a code at this length (vendor facts §1.3): what is left of a name may then be shorter
    const coupe = code.length === LONGUEUR_EDT ? MOT : NOM_DISTINCT;
    return (
      tenus.some((mot) => mots.has(mot) || contient(mot, noms)) || (dernier.length >= coupe && debuts.has(dernier))
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

const contient = (mot: string, noms: ReadonlySet<string>): boolean =>
  [...mot].some((_, i) => morceauxDe(mot, i, NOM_DISTINCT).some((morceau) => noms.has(morceau)));

/** What a word holds from one of its letters on, of that many letters at least. */
const morceauxDe = (mot: string, depuis: number, moins: number): readonly string[] =>
  Array.from({ length: Math.max(0, mot.length - depuis - moins + 1) }, (_, i) => mot.slice(depuis, depuis + moins + i));
