import type { DefautArchive, NomsDepot } from '../domain/elegroupe.ts';
import { devinerNomElegroupe, lireNomElegroupe, nomSeul } from '../domain/identifiants.ts';
import { ProblemeLecture, problemeDe } from '../domain/problemes.ts';
import type { TypeSource } from '../domain/source.ts';
import { type ByteSource, heldFile } from './bytes.ts';
import { bareContent, type Content, entryContent, readHead } from './content.ts';
import { NESTING_LIMIT } from './limits.ts';
import { recogniseDocument } from './recognise.ts';
import { identify } from './signature.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { isSystemFile } from './zip-name.ts';

/** One file inside what was dropped: where it stands, and its bytes. */
export interface FoundDocument {
  /** Ranks, in each archive's directory, of the entries that lead to it; empty for a bare file. */
  readonly path: readonly number[];
  /** Its name in the archive, after those of the archives on the way; null for a bare file. */
  readonly entry: string | null;
  readonly names: NomsDepot;
  /** How it would lie in what is deposited, were it an ELEGROUPE. */
  readonly defauts: readonly DefautArchive[];
  readonly content: Content;
  /** Nothing else was dropped in the same file. */
  readonly alone: boolean;
  /** The archive that holds it is not written as SIECLE writes its own; false for a bare file. */
  readonly repacked: boolean;
}

/** What a document is: one that we read, or the reason why not. */
export type Finding =
  | { readonly document: FoundDocument; readonly type: TypeSource; readonly head: Uint8Array }
  | { readonly document: FoundDocument; readonly probleme: ProblemeLecture };

/**
 * Every document of a dropped file, in the order of its archive, archives inside archives opened on the way.
 * Unreadable entries are returned as refusals; system files (.DS_Store, __MACOSX) are skipped.
 */
export async function* findDocuments(fichier: Blob, nom: string): AsyncGenerator<Finding, void> {
  const document = droppedDocument(fichier, nom);
  if (isSystemFile(nom)) yield { document, probleme: new ProblemeLecture('fichier-systeme') };
  else yield* explore(document);
}

/**
 * Goes back to a document already found.
 * @throws ProblemeLecture like the first time, or `inaccessible` when the file is no longer the same
 */
export async function reopenDocument(fichier: Blob, nom: string, chemin: readonly number[]): Promise<FoundDocument> {
  let document = droppedDocument(fichier, nom);
  for (const rang of chemin) {
    const archive = await document.content.whole();
    const entrees = await readDirectory(archive);
    if (!entrees[rang]) throw new ProblemeLecture('inaccessible');
    document = insideArchive(archive, entrees, rang, document);
  }
  return document;
}

interface Kind {
  readonly type: TypeSource | 'archive';
  readonly head: Uint8Array;
}

/**
 * What a file is, from its first bytes.
 * @throws ProblemeLecture what it is instead, or what is wrong with it when that is why it is not recognised
 */
async function kindOfDocument({ content, names }: FoundDocument): Promise<Kind> {
  const { octets: head, avarie } = await readHead(content);
  try {
    const vu = identify(head);
    return { type: vu.archive ? 'archive' : recogniseDocument(vu.texte, names), head };
  } catch (erreur) {
    const probleme = problemeDe(erreur);
    throw avarie ?? probleme;
  }
}

async function* explore(document: FoundDocument): AsyncGenerator<Finding, void> {
  try {
    const { type, head } = await kindOfDocument(document);
    if (type === 'archive') yield* openArchive(document);
    else yield { document, type, head };
  } catch (erreur) {
    yield { document, probleme: problemeDe(erreur) };
  }
}

async function* openArchive(document: FoundDocument): AsyncGenerator<Finding, void> {
  if (document.path.length >= NESTING_LIMIT) throw new ProblemeLecture('zip-imbrique');
  const archive = await document.content.whole();
  const entrees = await readDirectory(archive);
  if (isOffice(entrees)) throw new ProblemeLecture('bureautique');
  const rangs = ranksOfDocuments(entrees);
  if (rangs.length === 0) throw new ProblemeLecture('zip-vide');
  for (const rang of rangs) yield* explore(insideArchive(archive, entrees, rang, document));
}

/** Entries that are neither folders nor system files. */
function ranksOfDocuments(entrees: readonly ZipEntry[]): number[] {
  const utile = (entree: ZipEntry) => !isFolder(entree) && !isSystemFile(entree.name);
  return entrees.flatMap((entree, rang) => (utile(entree) ? [rang] : []));
}

const isFolder = ({ name }: ZipEntry) => /[/\\]$/.test(name);

/** A zip that is an Office or OpenDocument file: its parts are XML, and none of them is ours. */
const isOffice = (entrees: readonly ZipEntry[]) =>
  entrees.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');

/** The dropped file itself, before its archive is opened. */
export const droppedDocument = (fichier: Blob, nom: string): FoundDocument => ({
  path: [],
  entry: null,
  names: { archive: null, entree: nomSeul(nom) },
  defauts: /\.zip$/i.test(nom) ? ['xml-nomme-zip'] : [],
  content: bareContent(heldFile(fichier)),
  alone: true,
  repacked: false,
});

/** SIECLE's archives (formats §0.1): one entry, sizes after the data, name in UTF-8. */
const SIECLE_FLAGS = 0x0808;

const isRepacked = (entrees: readonly ZipEntry[]): boolean =>
  entrees.length !== 1 || (entrees[0] as ZipEntry).flags !== SIECLE_FLAGS;

/**
 * An archive that holds a document alone, or is named like a deposit, is what would be deposited; one that gathers
 * several documents is only a bag, and its name says nothing of any of them (003.36).
 */
function insideArchive(
  archive: ByteSource,
  entrees: readonly ZipEntry[],
  rang: number,
  contenant: FoundDocument,
): FoundDocument {
  const entree = entrees[rang] as ZipEntry;
  const nom = contenant.names.entree;
  const seul = ranksOfDocuments(entrees).length === 1;
  // An archive that would itself be deposited inside another: SIECLE sees the outer one.
  const dehors =
    contenant.names.archive !== null && devinerNomElegroupe(contenant.names.archive) ? contenant.names : null;
  return {
    path: [...contenant.path, rang],
    entry: contenant.entry === null ? entree.name : `${contenant.entry}/${entree.name}`,
    names: { archive: dehors?.archive ?? (seul || lireNomElegroupe(nom) ? nom : null), entree: nomSeul(entree.name) },
    defauts: [...(dehors ? (['archive-dans-archive'] as const) : []), ...defectsOf(nom, entree, entrees)],
    content: entryContent(archive, entree),
    alone: seul && contenant.alone,
    repacked: isRepacked(entrees),
  };
}

/** What is unusual in the archive of an entry: its name, the entry's, its folder, its neighbours. */
function defectsOf(archive: string, entree: ZipEntry, entrees: readonly ZipEntry[]): DefautArchive[] {
  const autres = entrees.some((autre) => autre !== entree && !isFolder(autre));
  return [
    ...(/\.xml$/i.test(archive) ? (['zip-nomme-xml'] as const) : []),
    ...(/\.(xml|zip)$/i.test(entree.name) ? [] : (['entree-sans-xml'] as const)),
    ...(autres ? (['pas-seul'] as const) : []),
    ...(/[/\\]/.test(entree.name) ? (['dans-un-dossier'] as const) : []),
  ];
}
