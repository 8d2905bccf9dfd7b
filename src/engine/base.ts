import type { Modeles } from '../domain/dossier.ts';
import type { ExportAutreBase } from '../domain/ecole.ts';
import { parCle } from '../domain/par-cle.ts';
import { EXPORTS_SIECLE, type ExportSiecle, LISTES_NATIONALES } from '../domain/source.ts';

/** The base that the exports come from, by its year, and those that come from another. */
export interface Base {
  readonly annee: number | null;
  readonly autres: readonly ExportAutreBase[];
}

/**
 * The pupils' export says which base the links go into (003.244), unless it is alone against all the others, which agree
 * with the ELEGROUPE: then it is the one that was made elsewhere. Without it, the year that most exports carry (003.307).
 * @param fichier the year of the ELEGROUPE to deposit
 */
export function baseDesExports(modeles: Partial<Modeles>, fichier: number | null): Base {
  const dits = EXPORTS_SIECLE.flatMap((kind): ExportAutreBase[] => {
    const annee = modeles[kind]?.parametres.anneeScolaire;
    return annee ? [{ kind, annee }] : [];
  });
  const annee = anneeDe(dits, fichier);
  return { annee, autres: dits.filter((dit) => dit.annee !== annee) };
}

function anneeDe(dits: readonly ExportAutreBase[], fichier: number | null): number | null {
  const desEleves = dits.find(({ kind }) => kind === 'eleves')?.annee ?? null;
  const voisins = dits.filter(({ kind }) => kind !== 'eleves' && !LISTES_NATIONALES.includes(kind));
  const parAnnee = [...parCle(voisins.length > 0 ? voisins : dits, ({ annee }) => annee)];
  const [laPlusDite] = parAnnee.sort(([, a], [, b]) => b.length - a.length);
  if (desEleves === null) return laPlusDite?.[0] ?? null;
  const seuls = parAnnee.length === 1 && voisins.length > 1 && laPlusDite?.[0] === fichier;
  return seuls ? fichier : desEleves;
}

/** What tonight's import is judged on: of another base, nothing is concluded from these. */
const DECISIFS: readonly ExportSiecle[] = ['eleves', 'structures', 'communs'];

/** The documents of the base: an export of another is told once (CTRL_FICHIERS_07), and is not here. */
export function deLaBase(modeles: Partial<Modeles>, { autres }: Base): Partial<Modeles> {
  const ecartes = new Set<string>(autres.map(({ kind }) => kind).filter((kind) => DECISIFS.includes(kind)));
  return Object.fromEntries(Object.entries(modeles).filter(([kind]) => !ecartes.has(kind)));
}
