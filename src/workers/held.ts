import type { EtablissementEnMain, Repartition } from '../domain/etablissements.ts';
import type { LectureRecue } from '../domain/lecture-document.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import { type DocumentATrier, type Lots, repartir } from '../domain/repartir.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';
import type { EntryPath } from './protocol.ts';

/** A document in hand: where it stands, so that it can be read again, and its reading as long as that is held. */
export interface HeldDocument {
  readonly cle: string;
  /** Rank of the drop that brought it. */
  readonly vague: number;
  readonly fichier: FichierDonne;
  readonly chemin: EntryPath;
  readonly entree: string | null;
  readonly octets: number;
  readonly kind: TypeSource | null;
  /** The school that it names. */
  readonly uai: string | null;
  /** The school that it was given to; null for none. */
  readonly donneA: string | null;
  /** Tells its bytes from others; null where it cannot be told. */
  readonly marque: string | null;
  readonly lecture: LectureRecue | null;
}

/** By key, in the order of the drops. */
export type HeldDocuments = ReadonlyMap<string, HeldDocument>;

/** The readings that are held, of documents read or refused; a document that is still to be read has none. */
export const readingsOf = (documents: HeldDocuments): readonly LectureRecue[] =>
  [...documents.values()].flatMap(({ lecture }) => (lecture ? [lecture] : []));

/** The same document without its model, which can be read again; what was refused is kept, since its file says why. */
export const released = (document: HeldDocument): HeldDocument =>
  document.kind && document.lecture?.modele ? { ...document, lecture: null } : document;

interface Sorted extends DocumentATrier {
  readonly held: HeldDocument;
}

/** The documents of several schools, and how they are told to the page. */
export interface HeldSchools {
  /** Made when it is told: it holds what tells the documents of each school from others. */
  repartition(): Repartition;
  readonly parUai: ReadonlyMap<string, HeldDocuments>;
}

/** Sorts documents by school; null when they are of one. */
export type Sort = (documents: HeldDocuments) => HeldSchools | null;

/**
 * Sorts documents by the school that each belongs to (`domain/repartir.ts`); null when they are of one school. Remembers
 * the schools that it told apart: taking files away from one does not make one school of several (003.281).
 * @param application what reads them: another version may read the same bytes otherwise
 */
export function createSort(application: string): Sort {
  let known: ReadonlySet<string> = new Set();
  return (documents) => {
    const sorted = sortBySchool(documents, application, known);
    if (sorted) known = new Set([...known, ...sorted.parUai.keys()]);
    return sorted;
  };
}

function sortBySchool(documents: HeldDocuments, application: string, known: ReadonlySet<string>): HeldSchools | null {
  const lots = repartir([...documents.values()].map(toSort), known);
  if (!lots) return null;
  const parUai = [...lots.parUai].map(
    ([uai, pris]) => [uai, new Map(pris.map(({ document: { held } }) => [held.cle, held]))] as const,
  );
  return { repartition: () => repartitionOf(lots, application), parUai: new Map(parUai) };
}

function toSort(held: HeldDocument): Sorted {
  const { fichier, entree, kind, vague, uai, donneA, lecture } = held;
  const { type = kind, etat = 'lu' } = lecture?.fichier ?? {};
  return { held, nom: fichier.nom, entree, type, etat, vague, uai, donneA };
}

function repartitionOf({ parUai, enDoute, laisses }: Lots<Sorted>, application: string): Repartition {
  return {
    etablissements: [...parUai].map(([uai, pris]): EtablissementEnMain => {
      const types = new Set(pris.map(({ document: { type } }) => type));
      return {
        uai,
        types: SOURCES.filter((type) => types.has(type)),
        documents: pris.length,
        // A photo that lies there is none of what a school is judged by.
        prisAvecLeDossier: pris.flatMap(({ document: { nom, entree, etat }, avecLeDossier }) =>
          avecLeDossier && etat !== 'ignore' ? [entree ?? nom] : [],
        ),
        empreinte: printOf(
          pris.map(({ document: { held } }) => held),
          application,
        ),
      };
    }),
    enDoute: enDoute.map(({ held: { cle, lecture }, nom, entree, type, uai, donneA }) => {
      return { cle, nom, entree, type, uai: donneA ?? uai, probleme: lecture?.fichier.probleme ?? null };
    }),
    laisses: laisses.map(({ nom }) => nom),
  };
}

/**
 * What tells the documents of a school from others: their names and their marks, one after the other, since a checksum of
 * these could be that of others. Null when one of them has no mark.
 */
function printOf(documents: readonly HeldDocument[], application: string): string | null {
  const lignes: string[] = [];
  for (const { fichier, entree, donneA, marque } of documents) {
    if (!marque) return null;
    lignes.push([fichier.nom, entree ?? '', donneA ?? '', marque].join('\t'));
  }
  return [application, ...lignes.sort()].join('\n');
}
