import { GRAVITES, type Rapport } from '../../domain/report.ts';
import { APPLICATIONS } from '../../procedure/steps.ts';
import type { Choix } from '../commun/Filtres.tsx';
import { GRAVITES_MOTS, MOTIFS_ABSENCE, RAPPORT, SORTS } from './textes.ts';

/** What the filters of a report offer: only what it holds. */

const ORDRE = new Intl.Collator('fr', { numeric: true });
const codes = (valeurs: Iterable<string>): Choix['valeurs'] =>
  [...new Set(valeurs)].sort(ORDRE.compare).map((code) => [code, code]);
const mots = (dictionnaire: Readonly<Record<string, string>>, presents: Iterable<string>): Choix['valeurs'] => {
  const la = new Set(presents);
  return Object.entries(dictionnaire).filter(([cle]) => la.has(cle));
};

export const choixGravite = ({ causes }: Rapport): Choix => ({
  cle: 'gravite',
  nom: RAPPORT.filtres.gravite,
  valeurs: GRAVITES.filter((gravite) => causes.some((c) => c.gravite === gravite)).map((gravite) => [
    gravite,
    GRAVITES_MOTS[gravite],
  ]),
});

export const choixRegle = ({ causes, regles }: Rapport): Choix => {
  const leves = new Set(causes.flatMap((cause) => cause.codes));
  return {
    cle: 'regle',
    nom: RAPPORT.filtres.regle,
    valeurs: regles.filter(({ code }) => leves.has(code)).map(({ code, titre }) => [code, `${titre} (${code})`]),
  };
};

export const choixApplication: Choix = {
  cle: 'application',
  nom: RAPPORT.filtres.application,
  valeurs: APPLICATIONS.map((application) => [application, application]),
};

export const choixDivision = ({ eleves }: Rapport): Choix => ({
  cle: 'division',
  nom: RAPPORT.filtres.division,
  valeurs: codes(eleves?.flatMap(({ division }) => division ?? []) ?? []),
});

export const choixGroupe = ({ changements, causes }: Rapport): Choix => ({
  cle: 'groupe',
  nom: RAPPORT.filtres.groupe,
  valeurs: codes([
    ...(changements?.groupes.map(({ code }) => code) ?? []),
    ...causes.flatMap((cause) => cause.groupes),
  ]),
});

export const choixSort = ({ eleves }: Rapport): Choix => ({
  cle: 'sort',
  nom: RAPPORT.filtres.sort,
  valeurs: mots(SORTS, eleves?.map(({ sort }) => sort) ?? []),
});

export const choixMotif = ({ nuit }: Rapport): Choix => ({
  cle: 'motif',
  nom: RAPPORT.filtres.motif,
  valeurs: mots(MOTIFS_ABSENCE, nuit?.absents.map(({ motif }) => motif) ?? []),
});

export const choixChangement = (mots: readonly [perd: string, recoit: string]): Choix => ({
  cle: 'changement',
  nom: RAPPORT.filtres.changement,
  valeurs: [
    ['perd', mots[0]],
    ['recoit', mots[1]],
  ],
});
