import type { Lecture, LectureRecue } from '../domain/lecture-document.ts';
import type { DocumentEnCours, FichierDonne } from '../domain/moteur.ts';
import { LISTES_NATIONALES, PAR_BESOIN, type TypeSource } from '../domain/source.ts';
import type { EntryPath, SeenDocument } from './protocol.ts';

interface ToDo {
  readonly cle: string;
  readonly vague: number;
  readonly fichier: FichierDonne;
}
interface ToRead extends ToDo {
  readonly chemin: EntryPath;
  readonly kind: TypeSource;
}

/** The next thing for an idle worker to do. */
export type Task =
  | ({ readonly type: 'reconnaitre' } & ToDo)
  | ({ readonly type: 'lire' } & ToRead)
  /** `remaining` national lists are still to come; `etat` tells whether files were added since. */
  | {
      readonly type: 'conclure';
      readonly lectures: readonly LectureRecue[];
      /** The kinds still to be read; an empty list means that this is the last conclusion. */
      readonly enLecture: readonly TypeSource[];
      readonly etat: number;
    };

/**
 * The work of a drop, and of those made while it goes on: everything is recognised, then read in the order of
 * PAR_BESOIN; a conclusion comes when only national lists remain, which wait for it, and another at the end. Holds no
 * worker.
 */
export class WorkQueue {
  readonly #lignes = new Map<string, DocumentEnCours>();
  readonly #aReconnaitre: ToDo[] = [];
  readonly #aLire: ToRead[] = [];
  /** Reads under way, by kind. */
  readonly #enLecture: TypeSource[] = [];
  #enReconnaissance = 0;
  #lectures: readonly LectureRecue[];
  #fichiers = 0;
  /** Goes up with each drop: a conclusion asked before is then out of date. */
  #etat = 0;
  #conclusion: 'en-cours' | 'provisoire' | 'due' = 'due';

  constructor(acquises: readonly LectureRecue[]) {
    this.#lectures = acquises;
  }

  get lectures(): readonly LectureRecue[] {
    return this.#lectures;
  }

  get documents(): readonly DocumentEnCours[] {
    return [...this.#lignes.values()];
  }

  add(fichiers: readonly FichierDonne[], vague: number): void {
    for (const fichier of fichiers) {
      // The readings of earlier drops are kept: their keys must not come back.
      const cle = `${vague}-${this.#fichiers++}`;
      this.#aReconnaitre.push({ cle, vague, fichier });
      const { nom, contenu } = fichier;
      this.#lignes.set(cle, { cle, nom, entree: null, type: null, octets: contenu.size, lus: 0, fichier: null });
    }
    this.#aReconnaitre.sort((a, b) => priority(b) - priority(a));
    this.#etat++;
    if (this.#conclusion === 'provisoire') this.#conclusion = 'due';
  }

  next(): Task | null {
    const aReconnaitre = this.#aReconnaitre.shift();
    if (aReconnaitre) {
      this.#enReconnaissance++;
      return { type: 'reconnaitre', ...aReconnaitre };
    }
    if (this.#enReconnaissance > 0) return null;
    return this.#conclure() ?? this.#lire();
  }

  /** @returns what is one of the nine, read already or still to be */
  recognised({ cle, vague, fichier }: ToDo, documents: readonly SeenDocument[]): readonly ToRead[] {
    this.#enReconnaissance--;
    this.#lignes.delete(cle);
    const reconnus: ToRead[] = [];
    for (const { chemin, entree, octets, type: kind, lecture } of documents) {
      const sienne = `${cle}:${chemin.join('.')}`;
      const ligne = { cle: sienne, nom: fichier.nom, entree, octets };
      const sheet = lecture?.fichier ?? null;
      this.#lignes.set(sienne, { ...ligne, type: sheet?.type ?? kind, lus: lecture ? octets : 0, fichier: sheet });
      if (lecture) this.#recevoir({ ...lecture, cle: sienne, vague });
      if (!kind) continue;
      const reconnu = { cle: sienne, vague, fichier, chemin, kind };
      reconnus.push(reconnu);
      if (!lecture) this.#aLire.push(reconnu);
    }
    // A stable sort: documents of a kind stay in the order of the drop.
    this.#aLire.sort((a, b) => PAR_BESOIN.indexOf(a.kind) - PAR_BESOIN.indexOf(b.kind));
    return reconnus;
  }

  progressed(cle: string, lus: number): void {
    this.#changer(cle, { lus });
  }

  wasRead({ cle, vague, kind }: ToRead, lecture: Lecture): void {
    this.#enLecture.splice(this.#enLecture.indexOf(kind), 1);
    const { fichier } = lecture;
    this.#changer(cle, { lus: this.#lignes.get(cle)?.octets ?? 0, type: fichier.type, fichier });
    this.#recevoir({ ...lecture, cle, vague });
  }

  /** @returns whether the conclusion still holds: false when files were added since it was asked */
  concluded({ etat, enLecture }: Extract<Task, { type: 'conclure' }>): boolean {
    const tient = etat === this.#etat;
    this.#conclusion = tient && enLecture.length > 0 ? 'provisoire' : 'due';
    return tient;
  }

  #conclure(): Task | null {
    const restants = [...this.#enLecture, ...this.#aLire.map(({ kind }) => kind)];
    if (this.#conclusion === 'en-cours' || restants.some((kind) => !LISTES_NATIONALES.includes(kind))) return null;
    if (this.#conclusion === 'provisoire' && restants.length > 0) return null;
    this.#conclusion = 'en-cours';
    return { type: 'conclure', lectures: this.#lectures, enLecture: restants, etat: this.#etat };
  }

  /** The lists wait for the verdict that does without them: they would take the processor from it. */
  #lire(): Task | null {
    const [aLire] = this.#aLire;
    if (!aLire || (this.#conclusion !== 'provisoire' && LISTES_NATIONALES.includes(aLire.kind))) return null;
    this.#aLire.shift();
    this.#enLecture.push(aLire.kind);
    return { type: 'lire', ...aLire };
  }

  #changer(cle: string, parts: Partial<DocumentEnCours>): void {
    const ligne = this.#lignes.get(cle);
    if (ligne) this.#lignes.set(cle, { ...ligne, ...parts });
  }

  #recevoir(nouvelle: LectureRecue): void {
    this.#lectures = [...this.#lectures.filter((ancienne) => !replaces(nouvelle, ancienne)), nouvelle];
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
  if (nouveau.nom !== ancien.nom || avant === vague) return false;
  if (nouveau.uai && ancien.uai && nouveau.uai !== ancien.uai) return false;
  return nouveau.entree === ancien.entree || nouveau.type === ancien.type || ancien.etat === 'illisible';
}
