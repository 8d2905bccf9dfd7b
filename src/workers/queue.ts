import type { Lecture, LectureRecue } from '../domain/lecture-document.ts';
import type { DocumentEnCours, FichierDonne } from '../domain/moteur.ts';
import { LISTES_NATIONALES, PAR_BESOIN, type TypeSource } from '../domain/source.ts';
import { type HeldDocument, type HeldDocuments, type HeldSchools, readingsOf, type Sort } from './held.ts';
import type { EntryPath, SeenDocument } from './protocol.ts';

interface ToDo {
  readonly cle: string;
  readonly vague: number;
  readonly fichier: FichierDonne;
}
interface ToRead extends ToDo {
  readonly chemin: EntryPath;
  readonly entree: string | null;
  readonly marque: string | null;
  readonly kind: TypeSource;
}

/** The next thing for an idle worker to do. */
export type Task =
  | ({ readonly type: 'reconnaitre'; readonly aussitot: readonly TypeSource[] } & ToDo)
  | ({ readonly type: 'lire' } & ToRead)
  /** `etat` tells whether files were added since. */
  | {
      readonly type: 'conclure';
      readonly lectures: readonly LectureRecue[];
      /** The kinds still to be read; an empty list means that this is the last conclusion. */
      readonly enLecture: readonly TypeSource[];
      readonly etat: number;
    };

/** Read in the pass that recognises them: the verdict waits for all of these, and for nothing else. */
const AT_ONCE = PAR_BESOIN.filter((kind) => !LISTES_NATIONALES.includes(kind));

/** A drop of more files than a school gives is sorted before anything of it is read: it may be eighty schools. */
const SORTED_FIRST = 40;

/**
 * The work of a drop, and of those made while it goes on: everything is recognised, then sorted. Of one school, it is
 * read in the order of PAR_BESOIN; a conclusion comes when only national lists remain, which wait for it, and another at
 * the end. Of several, it ends there: each is then a queue of its own, which concludes once. Holds no worker.
 */
export class WorkQueue {
  /** Its documents are those of one school, known before. */
  readonly ofOneSchool: boolean;
  readonly #lignes = new Map<string, DocumentEnCours>();
  readonly #aReconnaitre: ToDo[] = [];
  readonly #held: Map<string, HeldDocument>;
  /** Reads under way, by key. */
  readonly #enLecture = new Map<string, TypeSource>();
  readonly #sort: Sort;
  #enReconnaissance = 0;
  #fichiers = 0;
  /** Undefined until everything is recognised. */
  #schools: HeldSchools | null | undefined;
  /** Goes up with each drop: a conclusion asked before is then out of date. */
  #etat = 0;
  #conclusion: 'en-cours' | 'provisoire' | 'due' = 'due';

  /** @param quoi what the documents at hand are: whatever was dropped so far, or those of one school, which is judged once */
  constructor(enMain: HeldDocuments, quoi: 'depot' | 'ecole', sort: Sort) {
    this.#sort = sort;
    this.#held = new Map(enMain);
    this.ofOneSchool = quoi === 'ecole';
    if (!this.ofOneSchool) return;
    for (const document of this.#held.values()) this.#montrer(document);
  }

  /** The documents of the drop, and of those before that it does not replace. */
  get held(): HeldDocuments {
    return this.#held;
  }

  /** What a conclusion would rest on now. */
  get lectures(): readonly LectureRecue[] {
    return readingsOf(this.#held);
  }

  /** How far each document is, as the page shows it. */
  get documents(): readonly DocumentEnCours[] {
    return [...this.#lignes.values()];
  }

  /** The schools of the drop, once everything is recognised; null until then, and when there is only one. */
  get schools(): HeldSchools | null {
    if (!this.#isRecognised || this.ofOneSchool) return null;
    if (this.#schools === undefined) this.#schools = this.#sort(this.#held);
    return this.#schools;
  }

  /**
   * Adds the files of a drop: everything is sorted and concluded again.
   * @param vague rank of the drop, higher than any before
   */
  add(fichiers: readonly FichierDonne[], vague: number): void {
    for (const fichier of fichiers) {
      // The readings of earlier drops are kept: their keys must not come back.
      const cle = `${vague}-${this.#fichiers++}`;
      this.#aReconnaitre.push({ cle, vague, fichier });
      // The size of each file is asked of the disk: eight hundred would hold the page.
      const octets = fichiers.length > SORTED_FIRST ? 0 : fichier.contenu.size;
      this.#lignes.set(cle, { cle, nom: fichier.nom, entree: null, type: null, octets, lus: 0, fichier: null });
    }
    if (fichiers.length <= SORTED_FIRST) this.#aReconnaitre.sort((a, b) => priority(b) - priority(a));
    this.#schools = undefined;
    this.#etat++;
    if (this.#conclusion === 'provisoire') this.#conclusion = 'due';
  }

  /** The next task, which is then under way; null when nothing is left, or waits for those that are. */
  next(): Task | null {
    const aReconnaitre = this.#aReconnaitre.shift();
    if (aReconnaitre) {
      this.#enReconnaissance++;
      return { type: 'reconnaitre', aussitot: this.#fichiers > SORTED_FIRST ? [] : AT_ONCE, ...aReconnaitre };
    }
    if (!this.#isRecognised || this.schools) return null;
    return this.#conclure() ?? this.#lire();
  }

  /**
   * What a file was found to hold.
   * @param donneA the school on screen, which gets the documents that name none
   */
  recognised({ cle, vague, fichier }: ToDo, documents: readonly SeenDocument[], donneA: string | null = null): void {
    this.#enReconnaissance--;
    this.#lignes.delete(cle);
    for (const { chemin, entree, octets, type: kind, uai, marque, lecture } of documents) {
      const sienne = `${cle}:${chemin.join('.')}`;
      const place = { cle: sienne, vague, fichier, chemin, entree, octets, kind, uai, marque };
      const document = { ...place, donneA: uai ? null : donneA, lecture: null };
      this.#held.set(sienne, document);
      if (lecture) this.#recevoir(document, lecture);
      this.#montrer(this.#held.get(sienne) ?? document);
    }
  }

  /** @param lus bytes read so far of this document */
  progressed(cle: string, lus: number): void {
    const ligne = this.#lignes.get(cle);
    if (ligne) this.#lignes.set(cle, { ...ligne, lus });
  }

  /** A document was read, or refused; it may have been replaced meanwhile, and is then left out. */
  wasRead({ cle }: ToRead, lecture: Lecture): void {
    this.#enLecture.delete(cle);
    const document = this.#held.get(cle);
    if (!document) return;
    this.#recevoir(document, lecture);
    this.#montrer({ ...document, lecture: { ...lecture, cle, vague: document.vague } });
  }

  /**
   * A conclusion has come.
   * @returns whether it still holds: false when files were added since it was asked
   */
  concluded({ etat, enLecture }: Extract<Task, { type: 'conclure' }>): boolean {
    const tient = etat === this.#etat;
    this.#conclusion = tient && enLecture.length > 0 ? 'provisoire' : 'due';
    return tient;
  }

  get #isRecognised(): boolean {
    return this.#aReconnaitre.length === 0 && this.#enReconnaissance === 0;
  }

  #conclure(): Task | null {
    const restants = [...this.#enLecture.values(), ...this.#aLire().map(({ kind }) => kind)];
    if (this.#conclusion === 'en-cours' || restants.some((kind) => !LISTES_NATIONALES.includes(kind))) return null;
    if ((this.ofOneSchool || this.#conclusion === 'provisoire') && restants.length > 0) return null;
    this.#conclusion = 'en-cours';
    return { type: 'conclure', lectures: this.lectures, enLecture: restants, etat: this.#etat };
  }

  /** The national lists are not read before the first verdict, which does without them: they would slow it down. */
  #lire(): Task | null {
    const [premier] = this.#aLire();
    const attend = !this.ofOneSchool && this.#conclusion !== 'provisoire';
    if (!premier || (attend && LISTES_NATIONALES.includes(premier.kind))) return null;
    this.#enLecture.set(premier.cle, premier.kind);
    return { type: 'lire', ...premier };
  }

  /** Documents of a kind stay in the order of the drop. */
  #aLire(): readonly ToRead[] {
    const aLire = [...this.#held.values()].flatMap(({ kind, lecture, ...document }) =>
      kind && !lecture && !this.#enLecture.has(document.cle) ? [{ ...document, kind }] : [],
    );
    return aLire.sort((a, b) => PAR_BESOIN.indexOf(a.kind) - PAR_BESOIN.indexOf(b.kind));
  }

  #montrer({ cle, fichier: { nom }, entree, octets, kind, lecture }: HeldDocument): void {
    const sheet = lecture?.fichier ?? null;
    const lus = lecture ? octets : 0;
    this.#lignes.set(cle, { cle, nom, entree, octets, lus, type: sheet?.type ?? kind, fichier: sheet });
  }

  /** Takes a reading in, in the place of those that it replaces; one that another replaces already is not kept. */
  #recevoir(document: HeldDocument, lue: Lecture): void {
    const { cle, vague } = document;
    const lecture = { ...lue, cle, vague };
    this.#held.delete(cle);
    if (this.lectures.some((autre) => replaces(autre, lecture))) return;
    for (const autre of this.lectures) if (replaces(lecture, autre)) this.#held.delete(autre.cle);
    this.#held.set(cle, { ...document, lecture });
  }
}

/**
 * The longest first, so that the workers end together; but what is larger than any document of a school is most likely a
 * national list, which the verdict does not wait for.
 */
const LARGE = 1_000_000;
const priority = ({ fichier: { contenu } }: ToDo): number => (contenu.size > LARGE ? 0 : contenu.size);

/**
 * A file given again under its name replaces what it was, read or not: it is the same file on the disk. Every school's
 * exports have the same names: those of two schools do not replace each other.
 */
function replaces({ fichier: nouveau, vague }: LectureRecue, { fichier: ancien, vague: avant }: LectureRecue): boolean {
  if (nouveau.nom !== ancien.nom || avant >= vague) return false;
  if (nouveau.uai && ancien.uai && nouveau.uai !== ancien.uai) return false;
  return nouveau.entree === ancien.entree || nouveau.type === ancien.type || ancien.etat === 'illisible';
}
