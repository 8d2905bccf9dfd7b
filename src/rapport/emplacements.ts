import type { Fichier } from '../domain/fichier.ts';
import { estJumeau } from '../domain/jumeaux.ts';
import type { DocumentEnCours } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { estFacultatif, SOURCES, type TypeSource } from '../domain/source.ts';

/** One of the documents to bring, and what stands for it. */
export interface Emplacement {
  readonly type: TypeSource;
  /** « Si vous l'avez »: nothing is missing without it. */
  readonly facultatif: boolean;
  /** Read, or the reason why not; null while it is being read or when nothing was given. */
  readonly fichier: Fichier | null;
  readonly enCours: DocumentEnCours | null;
}

/** A file that is read wins over one set aside or unreadable of the same kind. */
export function retenu(fichiers: readonly Fichier[], type: TypeSource): Fichier | null {
  const duType = fichiers.filter((f) => f.type === type);
  return duType.find((f) => f.etat === 'lu') ?? duType.find((f) => f.etat === 'illisible') ?? null;
}

/** The nine, in the order of the procedure, then those that nobody has to bring: the drop under way over what the report holds. */
export function emplacements(rapport: Rapport | null, documents: readonly DocumentEnCours[]): readonly Emplacement[] {
  const finis = documents.flatMap((d) => (d.fichier ? [d.fichier] : []));
  return SOURCES.map((type) => ({
    type,
    facultatif: estFacultatif(type),
    fichier: retenu(finis, type) ?? retenu(rapport?.fichiers ?? [], type),
    enCours: documents.find((d) => d.type === type && !d.fichier) ?? null,
  }));
}

/** What fills no slot: to be brought again, or merely set aside. */
export function horsEmplacements(fichiers: readonly Fichier[]): {
  readonly aReprendre: readonly Fichier[];
  readonly ecartes: readonly Fichier[];
} {
  const aReprendre = fichiers.filter((f) => f.etat === 'illisible' || (f.probleme && estJumeau(f.probleme.code)));
  return { aReprendre, ecartes: fichiers.filter((f) => f.etat !== 'lu' && !aReprendre.includes(f)) };
}

export const typesLus = (rapport: Rapport): readonly TypeSource[] =>
  SOURCES.filter((type) => rapport.fichiers.some((f) => f.type === type && f.etat === 'lu'));

/** The ELEGROUPE at hand: the file to deposit. */
export const fichierDesLiens = ({ fichiers }: Pick<Rapport, 'fichiers'>): Fichier | undefined =>
  fichiers.find(({ type, etat }) => type === 'liens' && etat === 'lu');
