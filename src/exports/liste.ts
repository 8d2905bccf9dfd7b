import type { Candidat, Correspondance, Correspondances, EtatCorrespondance } from '../domain/correspondances.ts';
import type { Tableau } from './tableaux.ts';

const COLONNES = [
  ['faite', 8],
  ['edt', 34],
  ['etat', 24],
  ['raison', 34],
  ['sts', 44],
  ['services', 50],
] as const;

/** The page's words, which the table uses too. */
export interface MotsListe {
  readonly colonnes: Readonly<Record<(typeof COLONNES)[number][0], string>>;
  readonly etats: Readonly<Record<EtatCorrespondance, { readonly nom: string }>>;
  readonly oui: string;
  /** The state of what STS-Web has and the list does not. */
  readonly sansLigne: string;
  readonly service: (service: Correspondance['services'][number]) => string;
}

/** The list to follow as a table: its lines in their order, then what STS-Web has beside them. */
export function tableauDeListe(
  { correspondances, sansContrepartie }: Correspondances,
  estFaite: (correspondance: Correspondance) => boolean,
  mots: MotsListe,
): Pick<Tableau, 'colonnes' | 'lignes'> {
  const lignes = correspondances.map((correspondance) => {
    const { libelle, etat, candidats, services } = correspondance;
    const notes = services.map(mots.service);
    return [
      estFaite(correspondance) ? mots.oui : null,
      libelle,
      mots.etats[etat].nom,
      liste(candidats.map(({ raison }) => raison ?? '')),
      liste(candidats.map(nommer)),
      liste(notes.length > 0 ? notes : candidats.flatMap((candidat) => candidat.services)),
    ];
  });
  const seules = sansContrepartie.map((entree) => {
    return [null, null, mots.sansLigne, null, nommer(entree), liste(entree.services)];
  });
  return {
    colonnes: COLONNES.map(([cle, largeur]) => ({ titre: mots.colonnes[cle], type: 'texte', largeur })),
    lignes: [...lignes, ...seules],
  };
}

const nommer = ({ libelle, detail }: Pick<Candidat, 'libelle' | 'detail'>): string =>
  [libelle, detail].filter(Boolean).join(', ');

/** Each once; null when there is nothing to say. */
const liste = (textes: readonly string[]): string | null => [...new Set(textes)].filter(Boolean).join(' / ') || null;
