import { ordreFrancais } from '../domain/ordre.ts';
import type { Verdict } from '../domain/rapport.ts';
import { tousLesMembres } from '../domain/unions.ts';
import { type Apercu, perdantsDe } from './apercu.ts';
import { contientLesMots, type Filtres, replierTexte } from './filtres.ts';

/** A row of the overview, as far as its order and its filters go. */
export interface LigneApercue {
  readonly origine: 'onglet' | 'recu';
  readonly uai: string;
  /** Null until the school has concluded. */
  readonly apercu: Apercu | null;
}

/** Worst first: what nobody can say comes after what must be corrected, before what may be deposited (003.252). */
export const PAR_URGENCE = tousLesMembres<Verdict>()(['refuse', 'a-corriger', 'incomplet', 'a-verifier', 'pret']);

/** Worst answer first, then most pupils who lose, then by name; those not concluded last, in the order of reading. */
export function trierApercus<T extends LigneApercue>(lignes: readonly T[]): readonly T[] {
  const conclues = lignes.flatMap((ligne) => (ligne.apercu ? [{ ligne, apercu: ligne.apercu }] : []));
  conclues.sort((a, b) => comparer(a.apercu, b.apercu));
  return [...conclues.map(({ ligne }) => ligne), ...lignes.filter(({ apercu }) => apercu === null)];
}

/** One row a school: its own, else the report that was sent last. */
export function uneParEcole<T extends LigneApercue>(lignes: readonly T[]): readonly T[] {
  const parUai = new Map<string, T>();
  for (const ligne of lignes) if (parUai.get(ligne.uai)?.origine !== 'onglet') parUai.set(ligne.uai, ligne);
  return [...parUai.values()];
}

const comparer = (a: Apercu, b: Apercu): number =>
  PAR_URGENCE.indexOf(a.verdict) - PAR_URGENCE.indexOf(b.verdict) ||
  perdantsDe(b) - perdantsDe(a) ||
  ordreFrancais(a.nom ?? '', b.nom ?? '') ||
  ordreFrancais(a.uai, b.uai);

/** The rows that the filters leave; one that is not concluded has neither an answer nor a cause. */
export function filtrerApercus<T extends LigneApercue>(
  lignes: readonly T[],
  { q, reponse, sorte, origine }: Filtres,
): readonly T[] {
  return lignes.filter((ligne) => {
    const { uai, apercu } = ligne;
    if (origine && ligne.origine !== origine) return false;
    if (reponse && apercu?.verdict !== reponse) return false;
    if (sorte && !apercu?.causes.some(({ cle }) => cle === sorte)) return false;
    return q === '' || contientLesMots(replierTexte(`${apercu?.nom ?? ''} ${uai}`), q);
  });
}

export type CompteDesReponses = Readonly<Record<Verdict, number>> & { readonly enAttente: number };

/** How many rows have each answer, and how many have none yet. */
export function compterReponses(lignes: readonly LigneApercue[]): CompteDesReponses {
  const comptes = { refuse: 0, 'a-corriger': 0, incomplet: 0, 'a-verifier': 0, pret: 0, enAttente: 0 };
  for (const { apercu } of lignes) comptes[apercu?.verdict ?? 'enAttente']++;
  return comptes;
}
