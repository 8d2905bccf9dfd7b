import type { Cause, Constat } from '../domain/constat.ts';
import type { FaitsCause } from '../domain/faits.ts';
import { compte, enumerer } from '../domain/francais.ts';
import { compter } from '../domain/par-cle.ts';
import { remplir } from '../domain/phrase.ts';
import { typographier } from '../domain/typographie.ts';
import type { Redacteur } from './constats.ts';
import { objetsDe } from './demandes.ts';

/** A cause in words: its own where it joins several findings, theirs otherwise. */
export function redigerCause(faits: FaitsCause, tous: readonly Constat[], redacteur: Redacteur): Cause {
  const constats = faits.constats.flatMap((rang) => tous[rang] ?? []);
  const dites = (faits.dites ?? faits.constats).flatMap((rang) => tous[rang] ?? []);
  const { mots, eleves, liens, groupes } = faits;
  const valeurs = {
    eleves: compte(eleves, 'élève'),
    liens: compte(liens, 'lien'),
    groupes: compte(groupes.length, 'groupe'),
    ecarts: compte(constats.length, 'écart'),
  };
  return {
    ...faits,
    titre: mots?.titre ?? titreSeul(constats[0]?.titre ?? faits.codes.join(', '), groupes),
    consequence: mots?.consequence
      ? remplir(mots.consequence, valeurs)
      : joindre(constats.map(({ message }) => message)),
    pourquoi: joindre(constats.map(({ cause }) => cause)),
    correction: redacteur.correction(dites),
    lieux: redacteur.lieux(dites),
  };
}

/** Two causes of the same rule are told apart by their group. */
const titreSeul = (titre: string, [groupe, ...autres]: readonly string[]): string =>
  groupe !== undefined && autres.length === 0
    ? remplir(typographier('{titre} : « {groupe} »'), { titre, groupe })
    : titre;

/** This many names tell a cause from another of the same title. */
const NOMMES = 2;

/** Causes that would have one title say what each is about: its groups, its pupils, its divisions or its files. */
export function distinguer(causes: readonly Cause[], tous: readonly Constat[]): Cause[] {
  const fois = compter(causes.map(({ titre }) => titre));
  return causes.map((cause) => {
    if (fois.get(cause.titre) === 1) return cause;
    const sujets = cause.constats.flatMap((rang) => tous[rang]?.sujets ?? []);
    const objets = objetsDe(sujets).map(({ texte }) => texte);
    const noms = [...new Set(objets.length > 0 ? objets : sujets.map(({ libelle }) => libelle))];
    return noms.length > 0 ? { ...cause, titre: `${cause.titre} (${enumerer(noms, NOMMES)})` } : cause;
  });
}

const joindre = (phrases: readonly string[]): string => [...new Set(phrases)].join(' ');
