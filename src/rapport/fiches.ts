import type { Cause } from '../domain/constat.ts';
import { ordreFrancais } from '../domain/ordre.ts';
import type { ConsignePlan, EtapePlan, ObjetPlan } from '../domain/plan.ts';
import type { Rapport } from '../domain/rapport.ts';
import { estSansConsequence } from './causes.ts';
import { lignesEleves } from './eleves.ts';

/** One stop of the plan, as a sheet of paper to hand over to who can do it. */
export interface Fiche {
  /** Its number on the screen, from 1. */
  readonly rang: number;
  readonly arret: EtapePlan;
  readonly consignes: readonly ConsigneDeFiche[];
}

interface ConsigneDeFiche {
  readonly phrase: string;
  /** The groups, the MEF… that it is about, by name: pupils stand in their classes. */
  readonly objets: readonly string[];
  readonly classes: readonly ClasseDeFiche[];
}

/** The pupils concerned of a class, by name; null for those whose class nothing gives. */
export interface ClasseDeFiche {
  readonly division: string | null;
  readonly eleves: readonly string[];
}

export interface Fiches {
  readonly fiches: readonly Fiche[];
  /** What is to be looked at and stands at no stop. */
  readonly autres: readonly { readonly cause: Cause; readonly classes: readonly ClasseDeFiche[] }[];
}

/** The sheets of a report: the stops of its plan, under the same numbers (003.206). */
export function fichesDe(rapport: Rapport): Fiches {
  const { causes, etapesPlan } = rapport;
  const traitees = new Set(etapesPlan.flatMap(({ consignes }) => consignes.flatMap((consigne) => consigne.causes)));
  return {
    fiches: etapesPlan.map((arret, rang) => ({
      rang: rang + 1,
      arret,
      consignes: arret.consignes.map((consigne) => surFiche(rapport, consigne)),
    })),
    autres: causes
      .filter((cause) => !estSansConsequence(cause) && !traitees.has(cause.id))
      .map((cause) => ({ cause, classes: parClasse(elevesDesCauses(rapport, [cause.id])) })),
  };
}

/** The menu of a stop after the name of its application, which is said first: « > Exports > Structure ». */
export const suiteDuMenu = ({ application, menu }: Pick<EtapePlan, 'application' | 'menu'>): string =>
  menu.startsWith(application) ? menu.slice(application.length) : `, ${menu}`;

/** Whom a thing to do is about: the pupils that it names, else those who stand behind the groups that it names. */
function surFiche(rapport: Rapport, { phrase, objets, causes }: ConsignePlan): ConsigneDeFiche {
  const nommes = objets.filter(({ genre }) => genre === 'personne');
  const autres = objets.filter(({ genre }) => genre !== 'personne').map(({ texte }) => texte);
  if (nommes.length > 0) return { phrase, objets: autres, classes: parClasse(placer(rapport, nommes)) };
  return { phrase, objets: autres, classes: parClasse(autres.length > 0 ? elevesDesCauses(rapport, causes) : []) };
}

interface ElevePlace {
  readonly nom: string;
  readonly division: string | null;
}

const placer = ({ eleves }: Rapport, objets: readonly ObjetPlan[]): readonly ElevePlace[] =>
  objets.map(({ texte, eleveId }) => ({
    nom: texte,
    division: eleves?.find((vu) => eleveId !== undefined && vu.eleveId === eleveId)?.division ?? null,
  }));

const elevesDesCauses = (rapport: Rapport, ids: readonly string[]): readonly ElevePlace[] =>
  lignesEleves(rapport)
    .filter(({ causes }) => causes.some(({ id }) => ids.includes(id)))
    .map(({ vu: { nom, prenom, division } }) => ({ nom: `${nom} ${prenom}`.trim(), division }));

/** By class, then by name; those without a class last. */
function parClasse(eleves: readonly ElevePlace[]): readonly ClasseDeFiche[] {
  const divisions = [...new Set(eleves.flatMap(({ division }) => division ?? []))].sort(ordreFrancais);
  return [...divisions, null].flatMap((division) => {
    const siens = eleves.filter((eleve) => eleve.division === division).map(({ nom }) => nom);
    return siens.length > 0 ? [{ division, eleves: siens.sort(ordreFrancais) }] : [];
  });
}
