import type { DefautArchive, NomsDepot } from '../domain/dossier.ts';
import { devinerNomElegroupe, lireNomElegroupe, nomSeul } from '../domain/ids.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import type { SourceKind } from '../domain/source.ts';
import { type Contenu, contenuEntree, contenuNu, lireTete } from './content.ts';
import { ARCHIVES_EMBOITEES_MAX } from './limits.ts';
import { reconnaitreDocument } from './recognise.ts';
import { identifier } from './signature.ts';
import { type Entree, lireRepertoire } from './zip-directory.ts';
import { estFichierSysteme } from './zip-name.ts';

/** One file inside what was dropped: where it stands, and its bytes. */
export interface Document {
  /** Ranks, in each archive's directory, of the entries that lead to it; empty for a bare file. */
  readonly chemin: readonly number[];
  /** Its name in the archive, after those of the archives on the way; null for a bare file. */
  readonly entree: string | null;
  readonly noms: NomsDepot;
  /** How it would lie in what is deposited, were it an ELEGROUPE. */
  readonly defauts: readonly DefautArchive[];
  readonly contenu: Contenu;
  /** The archive that holds it is not written as SIECLE writes its own; false for a bare file. */
  readonly archiveRefaite: boolean;
}

/** What a document is: one of the nine, or the reason why not. */
export type Trouvaille =
  | { readonly document: Document; readonly type: SourceKind }
  | { readonly document: Document; readonly probleme: ProblemeLecture };

/**
 * Every document of a dropped file, in the order of its archive, archives inside archives opened on the way.
 * Unreadable entries are returned as refusals; system files (.DS_Store, __MACOSX) are skipped.
 */
export async function* trouverDocuments(fichier: Blob, nom: string): AsyncGenerator<Trouvaille, void> {
  const document = documentDepose(fichier, nom);
  if (estFichierSysteme(nom)) yield { document, probleme: new ProblemeLecture('fichier-systeme') };
  else yield* explorer(document);
}

/**
 * Goes back to a document already found.
 * @throws ProblemeLecture like the first time, or `inaccessible` when the file is no longer the same
 */
export async function rouvrirDocument(fichier: Blob, nom: string, chemin: readonly number[]): Promise<Document> {
  let document = documentDepose(fichier, nom);
  for (const rang of chemin) {
    const archive = await document.contenu.entier();
    const entrees = await lireRepertoire(archive);
    if (!entrees[rang]) throw new ProblemeLecture('inaccessible');
    document = dansArchive(archive, entrees, rang, document);
  }
  return document;
}

/**
 * What a file is, from its first bytes.
 * @throws ProblemeLecture what it is instead, or what is wrong with it when that is why it is not recognised
 */
async function typeDe({ contenu, noms }: Document): Promise<SourceKind | 'archive'> {
  const { octets, avarie } = await lireTete(contenu);
  try {
    const vu = identifier(octets);
    return vu.archive ? 'archive' : reconnaitreDocument(vu.texte, noms);
  } catch (erreur) {
    throw erreur instanceof ProblemeLecture && avarie ? avarie : erreur;
  }
}

async function* explorer(document: Document): AsyncGenerator<Trouvaille, void> {
  try {
    const type = await typeDe(document);
    if (type === 'archive') yield* ouvrirArchive(document);
    else yield { document, type };
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    yield { document, probleme: erreur };
  }
}

async function* ouvrirArchive(document: Document): AsyncGenerator<Trouvaille, void> {
  if (document.chemin.length >= ARCHIVES_EMBOITEES_MAX) throw new ProblemeLecture('zip-imbrique');
  const archive = await document.contenu.entier();
  const entrees = await lireRepertoire(archive);
  if (estBureautique(entrees)) throw new ProblemeLecture('bureautique');
  const rangs = rangsDesDocuments(entrees);
  if (rangs.length === 0) throw new ProblemeLecture('zip-vide');
  for (const rang of rangs) yield* explorer(dansArchive(archive, entrees, rang, document));
}

/** Entries that are neither folders nor system files. */
function rangsDesDocuments(entrees: readonly Entree[]): number[] {
  const utile = (entree: Entree) => !estDossier(entree) && !estFichierSysteme(entree.nom);
  return entrees.flatMap((entree, rang) => (utile(entree) ? [rang] : []));
}

const estDossier = ({ nom }: Entree) => /[/\\]$/.test(nom);

/** A zip that is an Office or OpenDocument file: its parts are XML, and none of them is ours. */
const estBureautique = (entrees: readonly Entree[]) =>
  entrees.some(({ nom }) => nom === '[Content_Types].xml' || nom === 'mimetype');

/** The dropped file itself, before its archive is opened. */
export const documentDepose = (fichier: Blob, nom: string): Document => ({
  chemin: [],
  entree: null,
  noms: { archive: null, entree: nomSeul(nom) },
  defauts: /\.zip$/i.test(nom) ? ['xml-nomme-zip'] : [],
  contenu: contenuNu(fichier),
  archiveRefaite: false,
});

/** SIECLE's archives (formats §0.1): one entry, sizes after the data, name in UTF-8. */
const DRAPEAUX_SIECLE = 0x0808;

const estRefaite = (entrees: readonly Entree[]): boolean =>
  entrees.length !== 1 || entrees[0]?.drapeaux !== DRAPEAUX_SIECLE;

/**
 * An archive that holds a document alone, or is named like a deposit, is what would be deposited; one that gathers
 * several documents is only a bag, and its name says nothing of any of them (003.36).
 */
function dansArchive(archive: Blob, entrees: readonly Entree[], rang: number, contenant: Document): Document {
  const entree = entrees[rang] as Entree;
  const nom = contenant.noms.entree;
  const seul = rangsDesDocuments(entrees).length === 1;
  // An archive that would itself be deposited inside another: SIECLE sees the outer one.
  const dehors = contenant.noms.archive !== null && devinerNomElegroupe(contenant.noms.archive) ? contenant.noms : null;
  return {
    chemin: [...contenant.chemin, rang],
    entree: contenant.entree === null ? entree.nom : `${contenant.entree}/${entree.nom}`,
    noms: { archive: dehors?.archive ?? (seul || lireNomElegroupe(nom) ? nom : null), entree: nomSeul(entree.nom) },
    defauts: [...(dehors ? (['archive-dans-archive'] as const) : []), ...defautsDe(nom, entree, entrees)],
    contenu: contenuEntree(archive, entree),
    archiveRefaite: estRefaite(entrees),
  };
}

/** What is unusual in the archive of an entry: its name, the entry's, its folder, its neighbours. */
function defautsDe(archive: string, entree: Entree, entrees: readonly Entree[]): DefautArchive[] {
  const autres = entrees.some((autre) => autre !== entree && !estDossier(autre));
  return [
    ...(/\.xml$/i.test(archive) ? (['zip-nomme-xml'] as const) : []),
    ...(/\.(xml|zip)$/i.test(entree.nom) ? [] : (['entree-sans-xml'] as const)),
    ...(autres ? (['pas-seul'] as const) : []),
    ...(/[/\\]/.test(entree.nom) ? (['dans-un-dossier'] as const) : []),
  ];
}
