import { type Constat, GRAVITES } from '../domain/constat.ts';
import { etapesDe, type Tache, tachesDe, textesDe } from '../domain/etape.ts';
import type { FaitsConstat, Textes } from '../domain/faits.ts';
import { compte } from '../domain/francais.ts';
import { debutDeListe } from '../domain/liste-longue.ts';
import { parCle } from '../domain/par-cle.ts';
import { valeursDites } from '../domain/phrase.ts';
import type { TextesRegle } from '../domain/rapport.ts';
import type { Correction } from '../rules/definition.ts';
import type { Levee } from './executions.ts';

/** A finding with the hits that made it. */
export interface Paquet {
  readonly constat: FaitsConstat;
  readonly levees: readonly [Levee, ...Levee[]];
  /** What its correction asks to do again. */
  readonly taches: readonly Tache[];
}

/** Turns hits into findings: forty pupils with the same unknown group are one line. Most severe first. */
export function regrouper(levees: readonly Levee[]): Paquet[] {
  const paquets = parCle(levees, (levee) => {
    const { regle, atteinte } = levee;
    return JSON.stringify([regle.meta.code, atteinte.correction, gravite(levee), atteinte.cle ?? '']);
  });
  return [...paquets.values()].map(etablir).sort((a, b) => parGravite(a.constat, b.constat));
}

const gravite = ({ regle, atteinte }: Levee) => atteinte.gravite ?? regle.meta.gravite;

function etablir(levees: readonly [Levee, ...Levee[]]): Paquet {
  const [premiere] = levees;
  const { meta } = premiere.regle;
  const { faire, titre } = correctionDe(premiere);
  const taches = tachesDe(faire);
  const eleves = compterEleves(levees);
  const valeurs = {
    ...premiere.atteinte.valeurs,
    eleves: compte(eleves, 'élève'),
    liens: compte(levees.length, 'lien'),
    fois: compte(levees.length, 'fois', 'fois'),
  };
  // Pupils of the night are all named; what is wrong with a file may be so at every line of it.
  const { listes, reste } = premiere.regle.moment === 'depot' ? debutDeListe(levees) : { listes: levees, reste: {} };
  const constat: FaitsConstat = {
    code: meta.code,
    gravite: gravite(premiere),
    titre,
    etapes: etapesDe(taches),
    source: meta.source.kind,
    reference: meta.source.ref,
    eleves,
    sujets: listes.flatMap((levee) => levee.sujets),
    ...reste,
    ...vise(premiere),
    branche: premiere.atteinte.correction,
    valeurs: valeursDites([meta.bilan, meta.cause, ...textesDe(faire)], valeurs),
  };
  return { constat, levees, taches };
}

/** The branch of correction that applies: the compiler lets no rule name one that it has not. */
const correctionDe = ({ regle: { meta }, atteinte }: Levee): Required<Pick<Correction, 'titre' | 'faire'>> => ({
  titre: meta.titre,
  faire: '',
  ...meta.corrections[atteinte.correction],
});

/** The texts of the rules that say something, once each: the findings and the anomalies hold the values alone. */
export function textesDesRegles(paquets: readonly Paquet[]): Textes {
  const textes: Record<string, TextesRegle> = {};
  for (const { levees } of paquets) {
    const [premiere] = levees;
    const { code, message, bilan, cause, trous = {} } = premiere.regle.meta;
    const corrections = {
      ...textes[code]?.corrections,
      [premiere.atteinte.correction]: correctionDe(premiere).faire,
    };
    textes[code] = { message, bilan, cause, corrections, trous };
  }
  return textes;
}

/** Where to look in the records, from the first hit: those of one finding look at the same. */
function vise({ regle: { meta }, atteinte }: Levee): Pick<Constat, 'vise'> {
  const elements = atteinte.vise ?? meta.vise;
  return elements ? { vise: { elements, valeur: atteinte.valeur ?? null } } : {};
}

/** Counts distinct pupils: by rank in the file, else by the subjects that are pupils, else the rule's own count. */
function compterEleves(paquet: readonly Levee[]): number {
  const rangs = new Set(paquet.flatMap((levee) => (levee.lien ? [levee.lien.rang] : [])));
  if (rangs.size > 0) return rangs.size;
  const dits = paquet.reduce((somme, levee) => somme + (levee.atteinte.eleves ?? 0), 0);
  const ids = new Set(paquet.flatMap((levee) => levee.sujets).flatMap((sujet) => sujet.eleveId ?? []));
  return Math.max(dits, ids.size);
}

function parGravite(a: FaitsConstat, b: FaitsConstat): number {
  return GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) || b.eleves - a.eleves;
}
