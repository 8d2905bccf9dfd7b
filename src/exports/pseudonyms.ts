import { type EleveVu, rangsDe } from '../domain/eleve-vu.ts';
import type { FaitsSujet } from '../domain/faits.ts';
import { estPersonnel, estValeur, type Valeur, type Valeurs } from '../domain/phrase.ts';
import type { Rapport } from '../domain/rapport.ts';
import { LIBELLES } from '../domain/source.ts';

/** What a report says of somebody, wherever it says it. */
interface NamedPupil {
  readonly eleveId: string;
  readonly rang?: number | null;
  readonly nom: string;
  readonly prenom: string;
}

/** The number of each pupil of a report, « 017 », as text. */
export interface Pseudonyms {
  of(personne: NamedPupil): string;
  ofSubject(sujet: FaitsSujet): string;
  deLaValeur(personne: Valeur): string;
}

/**
 * Numbers everybody whom the report names. The order follows neither the alphabet, nor the file, nor the ELEVE_ID: it
 * is drawn from all the names together, without chance, so that one report always gives the same numbers, and nobody
 * who has not the names can find the order again (003.46).
 */
export function numberPupils(rapport: Rapport): Pseudonyms {
  const { nuit, changements, eleves, lsu } = rapport;
  const tous = eleves ?? [];
  const keyOf = keysOf(tous);
  const listes: readonly (readonly NamedPupil[])[] = [
    tous,
    nuit?.eleves ?? [],
    nuit?.absents ?? [],
    changements?.eleves ?? [],
    lsu?.flatMap(({ sansGroupe }) => sansGroupe) ?? [],
  ];
  const parLigne = new Map<number | undefined, string>(nuit?.eleves.map((eleve) => [eleve.ligne, keyOf(eleve)]));
  const parNom = new Map<string, string | null>();
  // `eleves` names everyone; a report of before has only those of whom something is told
  for (const personne of eleves ?? listes.flat()) {
    const cle = keyOf(personne);
    const nom = `${personne.nom} ${personne.prenom}`.trim();
    parNom.set(nom, parNom.has(nom) && parNom.get(nom) !== cle ? null : cle);
  }
  const cleDuNom = (nom: string): string => parNom.get(nom) ?? `nom ${nom}`;
  const cleDuSujet = ({ eleveId, fichier, ligne, libelle }: FaitsSujet): string =>
    eleveId ?? (fichier === 'liens' ? parLigne.get(ligne) : undefined) ?? cleDuNom(libelle);
  const cleDeLaValeur = ({ texte, eleveId }: Valeur): string => eleveId ?? cleDuNom(texte);

  const cles = new Set([
    ...listes.flatMap((personnes) => personnes.map(keyOf)),
    ...rapport.constats.flatMap(({ sujets }) =>
      sujets.flatMap((sujet) => (placeOf(sujet) === null ? cleDuSujet(sujet) : [])),
    ),
    ...personnesDites(rapport).map(cleDeLaValeur),
  ]);
  const secret = [...cles, ...parNom.keys()].join('\n');
  const graines = [hash(secret, 1), hash(secret, 2)] as const;
  const ordre = [...cles]
    .map((cle) => ({ cle, poids: graines.map((graine) => hash(cle, graine)) as [number, number] }))
    .sort((a, b) => a.poids[0] - b.poids[0] || a.poids[1] - b.poids[1]);
  const chiffres = Math.max(3, String(ordre.length).length);
  const numeros = new Map(ordre.map(({ cle }, rang) => [cle, String(rang + 1).padStart(chiffres, '0')]));
  return {
    of: (personne) => numeros.get(keyOf(personne)) ?? '',
    ofSubject: (sujet) => numeros.get(cleDuSujet(sujet)) ?? '',
    deLaValeur: (personne) => numeros.get(cleDeLaValeur(personne)) ?? '',
  };
}

/**
 * A pupil is known by his ELEVE_ID; when SIECLE does not find him, by that of whom his rank in the file is about, or by the
 * first rank of his.
 */
function keysOf(eleves: readonly EleveVu[]): (pupil: NamedPupil) => string {
  const byRank = new Map(
    eleves.flatMap((eleve) =>
      rangsDe(eleve).map((rang) => [rang, eleve.eleveId === '0' ? `rang ${eleve.rang}` : eleve.eleveId]),
    ),
  );
  return ({ eleveId, rang }) => (eleveId === '0' ? (byRank.get(rang ?? 0) ?? `rang ${rang}`) : eleveId);
}

/** Everybody whom a sentence names. */
function personnesDites({ textes = {}, constats, depot, nuit }: Rapport): Valeur[] {
  const trous = new Map(Object.entries(textes).map(([code, dits]) => [code, dits.trous]));
  const dans = (code: string, valeurs: Valeurs = {}): Valeur[] =>
    Object.entries(valeurs).flatMap(([nom, dite]) => {
      const genre = trous.get(code)?.[nom];
      if (typeof dite === 'string') return genre === 'personne' ? [{ genre, texte: dite }] : [];
      return (estValeur(dite) ? [dite] : dite).filter(estUnePersonne);
    });
  const anomalies = (nuit?.eleves ?? []).flatMap((eleve) => eleve.anomalies);
  return [
    ...[...constats, ...depot.motifs, ...anomalies].flatMap(({ code, valeurs }) => dans(code, valeurs)),
    ...constats.flatMap(({ code, sujets }) =>
      sujets.flatMap(({ precision, valeurs }) => [
        ...(precision?.filter(estUnePersonne) ?? []),
        ...dans(code, valeurs),
      ]),
    ),
  ];
}

const estUnePersonne = (morceau: string | Valeur): morceau is Valeur =>
  estValeur(morceau) && morceau.genre === 'personne';

/** The subject's name when it is nobody's: a code, a document, a place; null when it may be somebody's. */
export function placeOf({ libelle, eleveId, groupe, fichier, genre }: FaitsSujet): string | null {
  if (eleveId !== undefined) return null;
  const document = fichier && LIBELLES[fichier].nom;
  if (genre === 'fichier') return document ?? 'Fichier';
  // a report of before says nothing of what its subjects are
  if (genre === undefined) return libelle === groupe || libelle === document ? libelle : null;
  return estPersonnel(genre) ? null : libelle;
}

/** FNV-1a, then MurmurHash3's last mix so that near keys fall far apart; 32 bits. */
function hash(texte: string, graine: number): number {
  let h = graine ^ 0x811c9dc5;
  for (let i = 0; i < texte.length; i++) h = Math.imul(h ^ texte.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
