import type {
  Correspondances,
  EntreeSts,
  GenreListe,
  ProblemeListe,
  ResultatListe,
  ServiceDemande,
} from '../domain/correspondances.ts';
import type { Sts } from '../domain/sts.ts';
import { tousLesMembres } from '../domain/unions.ts';
import { type Association, associer } from './associer.ts';
import { disposerSelonContenu, disposerSelonTitres, genreSelonTitres, lireTitres, type Titres } from './colonnes.ts';
import { lireEntrees } from './entrees.ts';
import { type Referentiel, referentielDe } from './referentiel.ts';
import { lireRangees, type Rangee } from './tableau.ts';

/** A school has some hundred teachers and groups: beyond, it is no list of these (003.67). */
export const CARACTERES_LISTE_MAX = 500_000;
export const LIGNES_LISTE_MAX = 3_000;

/**
 * Tie-break between two kinds that recognise as many cells: a list of teachers may hold their subjects, a list of
 * groups their classes.
 */
const PREFERENCE = tousLesMembres<GenreListe>()(['enseignants', 'groupes', 'divisions', 'matieres']);

/**
 * Sets a list pasted from EDT or PRONOTE against sts_emp (procedure §3.1.2).
 * @param choix the kind of the list when the user says it, else null
 * @returns the correspondences, or why the list cannot be read
 */
export function correspondre(texte: string, sts: Sts, choix: GenreListe | null): ResultatListe {
  if (texte.length > CARACTERES_LISTE_MAX) return { probleme: 'trop-grande' };
  const toutes = lireRangees(texte);
  if (toutes.length > LIGNES_LISTE_MAX) return { probleme: 'trop-grande' };
  const titres = lireTitres(toutes);
  const rangees = toutes.slice(titres ? titres.rang + 1 : 0);
  if (rangees.length === 0) return { probleme: 'vide' };
  if (choix) return correspondancesLues(associerListe(rangees, titres, sts, choix), 'choix');
  const dit = titres && genreSelonTitres(titres);
  if (dit) return correspondancesLues(associerListe(rangees, titres, sts, dit), 'titres');
  const devine = deviner(rangees, titres, sts);
  return typeof devine === 'string' ? { probleme: devine } : correspondancesLues(devine, 'contenu');
}

interface Associees {
  readonly referentiel: Referentiel;
  readonly associations: readonly Association[];
  readonly sts: Sts;
}

function associerListe(rangees: readonly Rangee[], titres: Titres | null, sts: Sts, genre: GenreListe): Associees {
  const referentiel = referentielDe(genre, sts);
  const disposition =
    (titres && disposerSelonTitres(titres, genre)) ?? disposerSelonContenu(rangees, referentiel).disposition;
  return { referentiel, associations: associer(lireEntrees(rangees, disposition), referentiel), sts };
}

/** The kind that recognises the most of the list at first sight, else the one that it resembles the most (003.65). */
function deviner(rangees: readonly Rangee[], titres: Titres | null, sts: Sts): Associees | ProblemeListe {
  const parVue = PREFERENCE.map((genre) => ({
    genre,
    nombre: disposerSelonContenu(rangees, referentielDe(genre, sts)).reconnus,
  }));
  const vu = plusGrand(parVue);
  if (vu) return associerListe(rangees, titres, sts, vu.genre);
  if (!rangees.some((cellules) => cellules.some((cellule) => /\p{L}/u.test(cellule)))) return 'nombres';
  const essais = PREFERENCE.map((genre) => {
    const associees = associerListe(rangees, titres, sts, genre);
    return { associees, nombre: associees.associations.filter(({ fiches }) => fiches.length > 0).length };
  });
  return plusGrand(essais)?.associees ?? 'rien-reconnu';
}

const plusGrand = <T extends { readonly nombre: number }>(essais: readonly T[]): T | null =>
  essais.reduce<T | null>((a, b) => (b.nombre > (a?.nombre ?? 0) ? b : a), null);

function correspondancesLues(
  { referentiel, associations, sts }: Associees,
  selon: Correspondances['selon'],
): ResultatListe {
  const citees = new Set(associations.flatMap(({ fiches }) => fiches));
  const matieres = referentielDe('matieres', sts);
  return {
    probleme: null,
    correspondances: {
      genre: referentiel.genre,
      selon,
      correspondances: associations.map(({ entree, fiches, ...correspondance }) => ({
        ...correspondance,
        services: entree.matieres.map((matiere) => serviceDe(matiere, fiches, matieres)),
      })),
      sansContrepartie: referentiel.fiches
        .filter((fiche) => fiche.attendue && !citees.has(fiche))
        .map(({ entree }): EntreeSts => entree),
    },
  };
}

/** Whether the group of STS-Web has a service of a subject that PRONOTE notes for it (003.66). */
function serviceDe(matiere: string, groupes: Association['fiches'], matieres: Referentiel): ServiceDemande {
  const [groupe] = groupes;
  if (!groupe || groupes.length > 1) return { matiere, etat: 'groupe-inconnu' };
  const [trouvee] = associer([{ noms: [matiere], matieres: [] }], matieres);
  if (!trouvee || trouvee.fiches.length === 0) return { matiere, etat: 'matiere-inconnue' };
  const codes = trouvee.fiches.flatMap(({ codesMatiere }) => codesMatiere);
  return { matiere, etat: codes.some((code) => groupe.codesMatiere.includes(code)) ? 'present' : 'absent' };
}
