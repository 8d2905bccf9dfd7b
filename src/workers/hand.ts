import type { Repartition } from '../domain/etablissements.ts';
import type { LectureRecue } from '../domain/lecture-document.ts';
import { createSort, type HeldDocuments, type HeldSchools, readingsOf, released, type Sort } from './held.ts';

const NOBODY: Repartition = { etablissements: [], enDoute: [], laisses: [] };

/** The keys of the documents of each school; null when they are of one. */
type KeysBySchool = ReadonlyMap<string, ReadonlySet<string>> | null;

const keysOf = (several: HeldSchools | null): KeysBySchool =>
  several && new Map([...several.parUai].map(([uai, siens]) => [uai, new Set(siens.keys())]));

/** Every document in hand, whichever school it is of, and the school whose readings are held. */
export class Hand {
  #documents: HeldDocuments = new Map();
  /** Of several schools, the one whose readings are held; null when there is one school, or when none was judged. */
  #opened: string | null = null;
  /** As they were last sorted; null when they are to be. Reading a document moves none to another school. */
  #keys: KeysBySchool = null;
  readonly sort: Sort;

  constructor(application: string) {
    this.sort = createSort(application);
  }

  get documents(): HeldDocuments {
    return this.#documents;
  }

  /** One of several schools is open: what is done is done to its documents alone. */
  get isOfOne(): boolean {
    return this.#opened !== null;
  }

  /** Another school than this one is open. */
  isOfAnother(uai: string): boolean {
    return this.isOfOne && this.#opened !== uai;
  }

  /** What is judged together: the documents of the school that is open, or all of them. */
  get scope(): HeldDocuments {
    return this.#opened === null ? this.#documents : this.#of(this.#opened);
  }

  /** The documents of a school; all of them when they are of one. */
  #of(uai: string): HeldDocuments {
    this.#keys ??= keysOf(this.sort(this.#documents));
    if (!this.#keys) return this.#documents;
    const own = this.#keys.get(uai);
    return new Map([...this.#documents].filter(([cle]) => own?.has(cle)));
  }

  get readings(): readonly LectureRecue[] {
    return readingsOf(this.scope);
  }

  /** Opens another school, and lets go of the models of the one before; gives its documents. */
  open(uai: string): HeldDocuments {
    if (this.isOfAnother(uai)) {
      const documents = new Map(this.#documents);
      for (const document of this.scope.values()) documents.set(document.cle, released(document));
      this.#documents = documents;
    }
    this.#opened = uai;
    return this.#of(uai);
  }

  /** Once a run has ended: what it began with and replaced, or did not keep, cannot be asked for any more. */
  replace(before: HeldDocuments, after: HeldDocuments): void {
    this.#documents = new Map([...[...this.#documents].filter(([cle]) => !before.has(cle)), ...after]);
    if (before.size !== after.size || [...after.keys()].some((cle) => !before.has(cle))) this.#keys = null;
  }

  /** Gives a document to a school; how all are sorted then, null when it is not there. */
  give(cle: string, uai: string): Repartition | null {
    const document = this.#documents.get(cle);
    if (!document) return null;
    this.#documents = new Map(this.#documents).set(cle, { ...document, donneA: uai });
    this.#keys = null;
    return this.sort(this.#documents)?.repartition() ?? null;
  }

  /**
   * Closes the school that is open when nothing that is kept names it any more (003.281).
   * @returns how the others are sorted; null when it is still one of them
   */
  closeUnless(kept: HeldDocuments): Repartition | null {
    const { scope } = this;
    const uai = this.#opened;
    if (uai === null) return null;
    const rest = new Map([...this.#documents].filter(([cle]) => !scope.has(cle) || kept.has(cle)));
    const several = this.sort(rest);
    if (several ? several.parUai.has(uai) : rest.size > 0) return null;
    this.#documents = rest;
    this.#keys = null;
    this.#opened = null;
    return several?.repartition() ?? NOBODY;
  }
}
