import type { Lecture } from '../domain/lecture-document.ts';
import type { TypeSource } from '../domain/source.ts';
import type { HeldDocument } from './held.ts';

/** What is asked of a document to know whether it is a list read before. */
type ListToRead = Pick<HeldDocument, 'fichier' | 'entree' | 'marque'> & { readonly kind: TypeSource };

interface ReadList {
  readonly marque: string | null;
  readonly kind: TypeSource;
  readonly lecture: Lecture;
}

/** Two kinds, of this year and of the year before. */
const KEPT = 4;

/**
 * The national lists read so far for several schools, held on the page: the workers, which hold nothing from one request
 * to the next, can be replaced (003.263, 003.300).
 */
export class NationalLists {
  #read: readonly ReadList[] = [];

  /** The reading of a list that is the same archive, to the byte, as one read before; null when there is none. */
  same({ kind, marque, fichier: { nom, contenu }, entree }: ListToRead): Lecture | null {
    const copy = this.#read.find((list) => marque !== null && list.kind === kind && list.marque === marque);
    if (!copy) return null;
    const { lecture } = copy;
    return { ...lecture, fichier: { ...lecture.fichier, nom, entree, octets: contenu.size } };
  }

  /** The readings that another list of the kind may be the same as, but for its head. */
  ofKind(kind: TypeSource): readonly Lecture[] {
    return this.#read.flatMap((list) => (list.kind === kind ? [list.lecture] : []));
  }

  remember({ kind, marque }: ListToRead, lecture: Lecture): void {
    const { reste } = lecture;
    if (reste === undefined || this.#read.some((list) => list.lecture.reste === reste)) return;
    this.#read = [...this.#read, { kind, marque, lecture }].slice(-KEPT);
  }
}
