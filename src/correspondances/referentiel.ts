import { replierCode } from '../domain/codes-proches.ts';
import type { EntreeSts, GenreListe } from '../domain/correspondances.ts';
import type { Matiere } from '../domain/exports-siecle.ts';
import { nomCanonique } from '../domain/identite.ts';
import { ordreDesCaracteres } from '../domain/ordre.ts';
import { ajouter } from '../domain/par-cle.ts';
import type { DivisionSts, Individu, Service, Sts } from '../domain/sts.ts';
import { memeLibelle, ressemblanceDeCode, ressemblanceDeLibelle } from './codes.ts';
import {
  ecrireNom,
  LETTRES_EGALES,
  lireNom,
  lirePersonne,
  type NomLu,
  nomsComplets,
  type Ressemblance,
  replierNom,
  ressemblanceDeNom,
} from './noms.ts';

/** One entry of STS-Web, as a list is set against it. */
export interface FicheReferentiel {
  readonly entree: EntreeSts;
  /** Writings that are this entry for certain, as `Referentiel.ecrire` gives them. */
  readonly exacts: readonly string[];
  /** Writings by which a column of its kind is told. */
  readonly ecritures: readonly string[];
  /** Codes of the subjects of its services. */
  readonly codesMatiere: readonly string[];
  /** That a list lacks it is worth saying: the staff who do not teach are in no list (003.64). */
  readonly attendue: boolean;
  ressembler(nom: string): Ressemblance | null;
}

/** What STS-Web holds of one kind. */
export interface Referentiel {
  readonly genre: GenreListe;
  /** By label, whatever the order of the file; each key once. */
  readonly fiches: readonly FicheReferentiel[];
  /** The writing of a name of the list whose equality with one of `exacts` is a certainty. */
  ecrire(nom: string): string;
  /** Whether a cell looks like a name of this kind. */
  reconnait(nom: string): boolean;
  /** When a likeness is stronger than this rank, weaker ones are dropped. */
  readonly forte: number;
}

/** The separators of a school's codes count, their case too; a name's do not. */
const telQuel = (nom: string): string => nom.trim();

export function referentielDe(genre: GenreListe, sts: Sts): Referentiel {
  switch (genre) {
    case 'matieres':
      return ranger(genre, sts.matieres.map(ficheMatiere), nomCanonique, replierCode);
    case 'enseignants':
      return ranger(genre, fichesEnseignants(sts), ecrireNom, replierNom, LETTRES_EGALES);
    case 'divisions':
      return ranger(genre, fichesStructures(sts, sts.divisions), telQuel, replierCode);
    case 'groupes':
      return ranger(genre, fichesStructures(sts, sts.groupes), telQuel, replierCode);
  }
}

function ranger(
  genre: GenreListe,
  toutes: readonly FicheReferentiel[],
  ecrire: (nom: string) => string,
  plier: (nom: string) => string,
  forte = 0,
): Referentiel {
  const fiches = [...new Map(toutes.map((fiche) => [fiche.entree.cle, fiche])).values()].sort(
    (a, b) => ordreDesCaracteres(a.entree.libelle, b.entree.libelle) || ordreDesCaracteres(a.entree.cle, b.entree.cle),
  );
  const connues = new Set(fiches.flatMap(({ ecritures }) => ecritures.map(plier)).filter(Boolean));
  return { genre, fiches, ecrire, reconnait: (nom) => connues.has(plier(nom)), forte };
}

const libelleDe = ({ libelleLong, libelleCourt, codeGestion, code }: Matiere): string =>
  libelleLong || libelleCourt || codeGestion || code;

function ficheMatiere(matiere: Matiere): FicheReferentiel {
  const { code, codeGestion, libelleCourt, libelleLong } = matiere;
  const noms = [code, codeGestion, libelleCourt, libelleLong].filter((nom) => nom !== null && nom !== '') as string[];
  const exacts = [...new Set(noms.map(nomCanonique))];
  return {
    entree: {
      cle: code,
      libelle: libelleDe(matiere),
      detail: [code, codeGestion].filter(Boolean).join(' · '),
      services: [],
    },
    exacts,
    ecritures: noms,
    codesMatiere: [code],
    attendue: true,
    ressembler: (nom) => plusProche(exacts.map((exact) => ressemblanceDeLibelle(nomCanonique(nom), exact))),
  };
}

function plusProche(ressemblances: readonly (Ressemblance | null)[]): Ressemblance | null {
  return ressemblances.reduce((a, b) => (a && (!b || a.rang <= b.rang) ? a : b), null);
}

const cleDe = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type} ${id}`.trim();

function fichesEnseignants(sts: Sts): readonly FicheReferentiel[] {
  const services = new Map<string, Service[]>();
  for (const service of [...sts.divisions, ...sts.groupes].flatMap((structure) => structure.services)) {
    for (const cle of service.enseignants.map(cleDe)) ajouter(services, cle, service);
  }
  const nommer = nommeur(sts);
  const lus = new Map<string, NomLu>();
  const lireUneFois = (nom: string): NomLu => {
    const lu = lus.get(nom) ?? lireNom(nom);
    lus.set(nom, lu);
    return lu;
  };
  return sts.individus.flatMap((individu) =>
    ficheEnseignant(individu, services.get(cleDe(individu)) ?? [], nommer, lireUneFois),
  );
}

function ficheEnseignant(
  individu: Individu,
  services: readonly Service[],
  nommer: Nommeur,
  lire: (nom: string) => NomLu,
): readonly FicheReferentiel[] {
  const naissance = individu.nomPatronymique?.trim() ?? '';
  const usage = individu.nomUsage?.trim() || naissance;
  if (!usage) return [];
  const personne = { usage, naissance: naissance === usage ? '' : naissance, prenom: individu.prenom?.trim() ?? '' };
  const libelle = `${usage} ${personne.prenom}`.trim();
  const lue = lirePersonne(personne);
  return [
    {
      entree: {
        cle: cleDe(individu),
        libelle,
        detail: personne.naissance && `nom de naissance ${personne.naissance}`,
        services: nommer(services),
      },
      // a surname alone is never a certain match
      exacts: personne.prenom ? [ecrireNom(libelle)] : [],
      ecritures: nomsComplets(personne),
      codesMatiere: codesDe(services),
      // people on leave lose their function and keep their services (formats §8)
      attendue: individu.fonction === 'ENS' || services.length > 0,
      ressembler: (nom) => ressemblanceDeNom(lire(nom), lue),
    },
  ];
}

function fichesStructures(sts: Sts, structures: readonly DivisionSts[]): readonly FicheReferentiel[] {
  const nommer = nommeur(sts);
  return structures.map(({ code, libelle, services }) => ({
    entree: {
      cle: code,
      libelle: code,
      detail: libelle && libelle !== code ? libelle : '',
      services: nommer(services),
    },
    exacts: [telQuel(code)],
    ecritures: [code],
    codesMatiere: codesDe(services),
    attendue: true,
    ressembler: (nom) => ressemblanceDeCode(nom, code) ?? memeLibelle(nom, libelle),
  }));
}

const codesDe = (services: readonly Service[]): readonly string[] => [
  ...new Set(services.flatMap(({ codeMatiere }) => codeMatiere || [])),
];

type Nommeur = (services: readonly Service[]) => readonly string[];

function nommeur({ matieres }: Sts): Nommeur {
  const libelles = new Map(matieres.map((matiere) => [matiere.code, libelleDe(matiere)]));
  return (services) =>
    [...new Set(services.map(({ codeMatiere }) => libelles.get(codeMatiere ?? '') ?? codeMatiere ?? ''))]
      .filter(Boolean)
      .sort(ordreDesCaracteres);
}
