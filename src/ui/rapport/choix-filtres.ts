import { GRAVITES } from '../../domain/constat.ts';
import { compterDestins, DESTINS } from '../../domain/destins.ts';
import { nombre } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { APPLICATIONS } from '../../procedure/etapes.ts';
import type { FilterChoice } from '../commun/Filters.tsx';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { TEXTES_RAPPORT } from './textes.ts';
import { GRAVITES_MOTS, MOTIFS_ABSENCE } from './textes-mots.ts';

/** What the filters of a report offer: only what it holds. */

const ORDRE = new Intl.Collator('fr', { numeric: true });
const codes = (valeurs: Iterable<string>): FilterChoice['valeurs'] =>
  [...new Set(valeurs)].sort(ORDRE.compare).map((code) => [code, code]);
const mots = (dictionnaire: Readonly<Record<string, string>>, presents: Iterable<string>): FilterChoice['valeurs'] => {
  const la = new Set(presents);
  return Object.entries(dictionnaire).filter(([cle]) => la.has(cle));
};

export const choixGravite = ({ causes }: Rapport): FilterChoice => ({
  cle: 'gravite',
  nom: TEXTES_RAPPORT.filtres.gravite,
  valeurs: GRAVITES.filter((gravite) => causes.some((c) => c.gravite === gravite)).map((gravite) => [
    gravite,
    GRAVITES_MOTS[gravite],
  ]),
});

export const choixRegle = ({ causes, regles }: Rapport): FilterChoice => {
  const leves = new Set(causes.flatMap((cause) => cause.codes));
  return {
    cle: 'regle',
    nom: TEXTES_RAPPORT.filtres.regle,
    valeurs: regles.filter(({ code }) => leves.has(code)).map(({ code, titre }) => [code, `${titre} (${code})`]),
  };
};

export const choixApplication: FilterChoice = {
  cle: 'application',
  nom: TEXTES_RAPPORT.filtres.application,
  valeurs: APPLICATIONS.map((application) => [application, application]),
};

export const choixDivision = ({ eleves }: Rapport): FilterChoice => ({
  cle: 'division',
  nom: TEXTES_RAPPORT.filtres.division,
  valeurs: codes(eleves?.flatMap(({ division }) => division ?? []) ?? []),
});

export const choixGroupe = ({ changements, causes }: Rapport): FilterChoice => ({
  cle: 'groupe',
  nom: TEXTES_RAPPORT.filtres.groupe,
  valeurs: codes([
    ...(changements?.groupes.map(({ code }) => code) ?? []),
    ...causes.flatMap((cause) => cause.groupes),
  ]),
});

export const choixDestin = ({ eleves }: Rapport): FilterChoice => {
  const comptes = compterDestins(eleves ?? []);
  return {
    cle: 'destin',
    nom: TEXTES_RAPPORT.filtres.destin,
    valeurs: DESTINS.filter((destin) => comptes[destin] > 0).map((destin) => [
      destin,
      `${DESTINS_MOTS[destin].seul} (${nombre(comptes[destin])})`,
    ]),
  };
};

export const choixMotif = ({ nuit }: Rapport): FilterChoice => ({
  cle: 'motif',
  nom: TEXTES_RAPPORT.filtres.motif,
  valeurs: mots(MOTIFS_ABSENCE, nuit?.absents.map(({ motif }) => motif) ?? []),
});

export const choixChangement = (mots: readonly [perd: string, recoit: string]): FilterChoice => ({
  cle: 'changement',
  nom: TEXTES_RAPPORT.filtres.changement,
  valeurs: [
    ['perd', mots[0]],
    ['recoit', mots[1]],
  ],
});
