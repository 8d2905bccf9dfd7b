import type { Candidat, Correspondance, Correspondances, EtatCorrespondance } from '../domain/correspondances.ts';
import type { SheetData } from './tables.ts';

const LIST_COLUMNS = [
  ['faite', 8],
  ['edt', 34],
  ['etat', 24],
  ['raison', 34],
  ['sts', 44],
  ['services', 50],
] as const;

/** The page's words, which the table uses too. */
export interface ListWords {
  readonly colonnes: Readonly<Record<(typeof LIST_COLUMNS)[number][0], string>>;
  readonly etats: Readonly<Record<EtatCorrespondance, { readonly nom: string }>>;
  readonly oui: string;
  /** The state of what STS-Web has and the list does not. */
  readonly sansLigne: string;
  readonly service: (service: Correspondance['services'][number]) => string;
}

/** The list to follow as a table: its lines in their order, then what STS-Web has beside them. */
export function listTable(
  { correspondances, sansContrepartie }: Correspondances,
  estFaite: (correspondance: Correspondance) => boolean,
  mots: ListWords,
): Pick<SheetData, 'colonnes' | 'lignes'> {
  const lignes = correspondances.map((correspondance) => {
    const { libelle, etat, candidats, services } = correspondance;
    const notes = services.map(mots.service);
    return [
      estFaite(correspondance) ? mots.oui : null,
      libelle,
      mots.etats[etat].nom,
      joined(candidats.map(({ raison }) => raison ?? '')),
      joined(candidats.map(nameOf)),
      joined(notes.length > 0 ? notes : candidats.flatMap((candidat) => candidat.services)),
    ];
  });
  const seules = sansContrepartie.map((entree) => {
    return [null, null, mots.sansLigne, null, nameOf(entree), joined(entree.services)];
  });
  return {
    colonnes: LIST_COLUMNS.map(([cle, largeur]) => ({ titre: mots.colonnes[cle], type: 'texte', largeur })),
    lignes: [...lignes, ...seules],
  };
}

const nameOf = ({ libelle, detail }: Pick<Candidat, 'libelle' | 'detail'>): string =>
  [libelle, detail].filter(Boolean).join(', ');

/** Each once; null when there is nothing to say. */
const joined = (textes: readonly string[]): string | null => [...new Set(textes)].filter(Boolean).join(' / ') || null;
