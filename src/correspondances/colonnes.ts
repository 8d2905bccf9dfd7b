import type { GenreListe } from '../domain/correspondances.ts';
import { nomSansSignes } from '../domain/identite.ts';
import type { Referentiel } from './referentiel.ts';
import type { Rangee } from './tableau.ts';

/** What a heading says of its column. */
type Role = 'complet' | 'nom' | 'naissance' | 'prenom' | 'code' | 'libelle' | 'division' | 'groupe' | 'matiere';

/** Headings of EDT, PRONOTE and of the lists that schools make, without accents, spaces and signs. */
const TITRES: readonly (readonly [Role, RegExp])[] = [
  ['complet', /^NOMS?(ET)?PRENOMS?/],
  ['complet', /^(ENSEIGNANT|PROFESSEUR|PROF)S?(EDT|PRONOTE)?$/],
  ['naissance', /^NOM(DENAISSANCE|PATRONYMIQUE)$/],
  ['nom', /^NOMS?((D|DE)?(USAGE|FAMILLE)|DUPROFESSEUR|DELENSEIGNANT)?$/],
  ['prenom', /^PRENOMS?/],
  ['code', /^(CODE|ABREGE|ABREVIATION)/],
  ['libelle', /^(LIBELLE|INTITULE|DESIGNATION)/],
  ['division', /^(NOMDELA)?(CLASSE|DIVISION)S?(EDT|PRONOTE)?$/],
  ['groupe', /^(NOMDU)?GROUPES?(EDT|PRONOTE)?$/],
  ['matiere', /^(NOMDELA)?(MATIERE|DISCIPLINE)S?(EDT|PRONOTE)?$/],
];

export interface Titres {
  /** Rank of the headings among the rows: what is above is a title of the page. */
  readonly rang: number;
  readonly roles: readonly (Role | null)[];
}

/** Headings are looked for in this many rows: the copy of a window takes its titles along. */
const RANGS_DES_TITRES = 5;

export function lireTitres(rangees: readonly Rangee[]): Titres | null {
  const lus = rangees.slice(0, RANGS_DES_TITRES).map((cellules, rang) => ({ rang, roles: cellules.map(roleDe) }));
  const connus = ({ roles }: Titres) => roles.filter((role) => role !== null).length;
  return lus.reduce<Titres | null>((a, b) => (connus(b) > 0 && (!a || connus(b) >= connus(a)) ? b : a), null);
}

const roleDe = (cellule: string): Role | null =>
  TITRES.find(([, forme]) => forme.test(nomSansSignes(cellule)))?.[0] ?? null;

/** The kind of list that the headings name; null when they fit several. */
export function genreSelonTitres({ roles }: Titres): GenreListe | null {
  if (roles.includes('prenom')) return 'enseignants';
  if (roles.includes('groupe')) return 'groupes';
  if (roles.includes('complet')) return 'enseignants';
  if (roles.includes('division')) return 'divisions';
  return roles.includes('matiere') ? 'matieres' : null;
}

/** Where the names of a list are: several names may stand for one thing, each in one column or over two. */
export interface Disposition {
  readonly noms: readonly (readonly number[])[];
  /** The column of the subject noted for a group. */
  readonly matiere: number | null;
}

const ROLES: Record<Exclude<GenreListe, 'enseignants'>, readonly Role[]> = {
  matieres: ['matiere', 'libelle', 'code', 'nom'],
  divisions: ['division', 'code', 'libelle', 'nom'],
  groupes: ['groupe', 'code', 'libelle', 'nom'],
};

/** The columns that the headings give for a kind; null when they give none. */
export function disposerSelonTitres({ roles }: Titres, genre: GenreListe): Disposition | null {
  const colonnes = (role: Role) => roles.flatMap((r, i) => (r === role ? [i] : []));
  if (genre !== 'enseignants') {
    const noms = ROLES[genre].flatMap(colonnes).map((colonne) => [colonne]);
    return noms.length > 0 ? { noms, matiere: genre === 'groupes' ? (colonnes('matiere')[0] ?? null) : null } : null;
  }
  const complets = colonnes('complet').slice(0, 1);
  const prenoms = colonnes('prenom').slice(0, 1);
  const separes = [...colonnes('nom').slice(0, 1), ...colonnes('naissance').slice(0, 1)];
  const noms = complets.length > 0 ? [complets] : separes.map((nom) => [nom, ...prenoms]);
  return noms.length > 0 ? { noms, matiere: null } : null;
}

export const nomDans = (cellules: Rangee, colonnes: readonly number[]): string =>
  colonnes
    .map((colonne) => cellules[colonne] ?? '')
    .filter(Boolean)
    .join(' ');

/** How many different names the kind recognises in these columns: a class told beside each group counts once. */
const recolte = (rangees: readonly Rangee[], colonnes: readonly number[], referentiel: Referentiel): number =>
  new Set(rangees.map((rangee) => nomDans(rangee, colonnes)).filter(referentiel.reconnait)).size;

/** The columns that hold the most of what the kind knows, and how many names it recognises there. */
export function disposerSelonContenu(
  rangees: readonly Rangee[],
  referentiel: Referentiel,
): { readonly disposition: Disposition; readonly reconnus: number } {
  const largeur = Math.max(0, ...rangees.map((cellules) => cellules.length));
  const seules = Array.from({ length: largeur }, (_, i) => [i]);
  const paires = seules.slice(1).map((_, i) => [i, i + 1]);
  const possibles = (referentiel.genre === 'enseignants' ? [...seules, ...paires] : seules)
    .map((colonnes) => ({ colonnes, reconnus: recolte(rangees, colonnes, referentiel) }))
    .filter(({ reconnus }) => reconnus > 0)
    .sort((a, b) => b.reconnus - a.reconnus);
  const reconnus = possibles[0]?.reconnus ?? 0;
  const noms = possibles.map(({ colonnes }) => colonnes);
  const choisis = referentiel.genre === 'enseignants' ? noms.slice(0, 1) : noms;
  return {
    disposition: { noms: choisis.length > 0 ? choisis : parDefaut(rangees, referentiel.genre), matiere: null },
    reconnus,
  };
}

/** Nothing is recognised: the first column that holds words, with the next one for people. */
function parDefaut(rangees: readonly Rangee[], genre: GenreListe): readonly (readonly number[])[] {
  const largeur = Math.max(1, ...rangees.map((cellules) => cellules.length));
  const mots = Array.from({ length: largeur }, (_, i) => i).filter((i) =>
    rangees.some((cellules) => /\p{L}/u.test(cellules[i] ?? '')),
  );
  const [premiere = 0, seconde] = mots;
  return [genre === 'enseignants' && seconde === premiere + 1 ? [premiere, seconde] : [premiere]];
}
