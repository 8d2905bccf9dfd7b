import { GRAVITES } from '../../domain/constat.ts';
import { compterDestins, DESTINS } from '../../domain/destins.ts';
import { nombre } from '../../domain/francais.ts';
import { ordreFrancais } from '../../domain/ordre.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { APPLICATIONS } from '../../procedure/etapes.ts';
import type { FilterChoice } from '../commun/Filters.tsx';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { TEXTES_RAPPORT } from './textes.ts';
import { GRAVITES_MOTS, MOTIFS_ABSENCE } from './textes-mots.ts';

/** What the filters of a report offer: only what it holds. */

const codes = (valeurs: Iterable<string>): FilterChoice['valeurs'] =>
  [...new Set(valeurs)].sort(ordreFrancais).map((code) => [code, code]);

const choix = (cle: keyof typeof TEXTES_RAPPORT.filtres, valeurs: FilterChoice['valeurs']): FilterChoice => ({
  cle,
  nom: TEXTES_RAPPORT.filtres[cle],
  valeurs,
});

export const choixGravite = ({ causes }: Rapport): FilterChoice => {
  const presentes = GRAVITES.filter((gravite) => causes.some((c) => c.gravite === gravite));
  return choix(
    'gravite',
    presentes.map((gravite) => [gravite, GRAVITES_MOTS[gravite]]),
  );
};

export const choixRegle = ({ causes, regles }: Rapport): FilterChoice => {
  const leves = new Set(causes.flatMap((cause) => cause.codes));
  const levees = regles.filter(({ code }) => leves.has(code));
  return choix(
    'regle',
    levees.map(({ code, titre }) => [code, `${titre} (${code})`]),
  );
};

export const choixApplication = choix(
  'application',
  APPLICATIONS.map((application) => [application, application]),
);

export const choixDivision = ({ eleves }: Rapport): FilterChoice =>
  choix('division', codes(eleves?.flatMap(({ division }) => division ?? []) ?? []));

export const choixGroupe = ({ changements, causes }: Rapport): FilterChoice => {
  const connus = changements?.groupes.map(({ code }) => code) ?? [];
  return choix('groupe', codes([...connus, ...causes.flatMap((cause) => cause.groupes)]));
};

export const choixDestin = ({ eleves }: Rapport): FilterChoice => {
  const comptes = compterDestins(eleves ?? []);
  const presents = DESTINS.filter((destin) => comptes[destin] > 0);
  return choix(
    'destin',
    presents.map((destin) => [destin, `${DESTINS_MOTS[destin].seul} (${nombre(comptes[destin])})`]),
  );
};

export const choixMotif = ({ nuit }: Rapport): FilterChoice => {
  const presents = new Set<string>(nuit?.absents.map(({ motif }) => motif));
  return choix(
    'motif',
    Object.entries(MOTIFS_ABSENCE).filter(([motif]) => presents.has(motif)),
  );
};

export const choixChangement = ([perd, recoit]: readonly [perd: string, recoit: string]): FilterChoice =>
  choix('changement', [
    ['perd', perd],
    ['recoit', recoit],
  ]);
