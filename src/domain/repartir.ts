import type { EtatFichier } from './fichier.ts';
import { parCle } from './par-cle.ts';
import type { TypeSource } from './source.ts';

/** What is asked of a document to know whose it is. */
export interface DocumentATrier {
  /** The name as the browser gave it, folders included. */
  readonly nom: string;
  readonly entree: string | null;
  readonly type: TypeSource | null;
  /** `lu` for one that is still to be read. */
  readonly etat: EtatFichier;
  /** Rank of the drop that brought it: two drops have no folder in common. */
  readonly vague: number;
  /** The school that it names, when that is one that can be. */
  readonly uai: string | null;
  /** The school that it was given to, whatever it names. */
  readonly donneA: string | null;
}

/** The documents of several schools, each with its own. */
export interface Lots<D> {
  readonly parUai: ReadonlyMap<string, readonly Pris<D>[]>;
  /** Of none of the schools that are there, until each is given to one. */
  readonly enDoute: readonly D[];
  /** None that we read, and not in the folder of one school. */
  readonly laisses: readonly D[];
}

/** A document of a school: it says so itself, or was taken with its folder. */
interface Pris<D> {
  readonly document: D;
  readonly avecLeDossier: boolean;
}

/** Of the nine: a school of which there are fewer came by mistake among the files of another (003.260). */
const MOITIE_DES_DOCUMENTS = 4;

/**
 * Sorts documents by school; null when they are of one school, which is then judged on all of them. A document that names
 * no school, or a school of which there is nothing else, goes with the others of its folder when they are all of one
 * school; else it is in doubt, and counts for none until it is given to one (003.260).
 * @param connues the schools that were told apart before: they stay so as long as one document names them (003.281)
 */
export function repartir<D extends DocumentATrier>(
  documents: readonly D[],
  connues: ReadonlySet<string> = new Set(),
): Lots<D> | null {
  const nommees = parCle(documents, ({ uai, donneA }) => donneA ?? uai ?? '');
  nommees.delete('');
  if (connues.size === 0 && [...nommees.values()].filter(estPresqueEntiere).length < 2) return null;
  const ecoles = new Set([...nommees].flatMap(([uai, siens]) => (connues.has(uai) || estUneEcole(siens) ? [uai] : [])));
  const ecoleDite = ({ uai, donneA }: D): string | null => {
    const dite = donneA ?? uai;
    return dite !== null && ecoles.has(dite) ? dite : null;
  };
  const parDossier = parCle(documents, dossierParmi(documents));
  const ecoleDuDossier = new Map<D, string | null>();
  for (const voisins of parDossier.values()) {
    const [une = null, autre] = new Set(voisins.map(ecoleDite).filter((uai) => uai !== null));
    for (const document of voisins) ecoleDuDossier.set(document, autre === undefined ? une : null);
  }
  const lots = { parUai: new Map<string, Pris<D>[]>(), enDoute: [] as D[], laisses: [] as D[] };
  for (const uai of ecoles) lots.parUai.set(uai, []);
  for (const document of documents) {
    const dite = ecoleDite(document);
    const uai = dite ?? ecoleDuDossier.get(document) ?? null;
    if (uai !== null) lots.parUai.get(uai)?.push({ document, avecLeDossier: dite === null });
    else (document.etat === 'ignore' ? lots.laisses : lots.enDoute).push(document);
  }
  return lots;
}

const typesDe = (documents: readonly DocumentATrier[]): ReadonlySet<TypeSource> =>
  new Set(documents.flatMap(({ type }) => (type ? [type] : [])));

/** What a school is judged by: its pupils, or what is to be deposited. */
const seJuge = (types: ReadonlySet<TypeSource>): boolean => types.has('liens') || types.has('eleves');

function estPresqueEntiere(documents: readonly DocumentATrier[]): boolean {
  const types = typesDe(documents);
  return types.size >= MOITIE_DES_DOCUMENTS && seJuge(types);
}

/** Among several schools, one that can be judged, or of which there is more than a stray file. */
function estUneEcole(documents: readonly DocumentATrier[]): boolean {
  const types = typesDe(documents);
  return types.size >= 2 || seJuge(types);
}

/** Where a document lies: its folder on the disk, then in the archive when that is a bag of several. */
function dossierParmi(documents: readonly DocumentATrier[]): (document: DocumentATrier) => string {
  const parNom = parCle(documents, ({ nom }) => nom);
  return ({ nom, entree, vague }) => {
    if (entree === null || parNom.get(nom)?.length === 1) return [vague, ...dossiers(nom)].join('/');
    const parties = entree.split(/[/\\]/);
    const archive = parties.findIndex((partie) => /\.zip$/i.test(partie));
    return [vague, nom, ...(archive >= 0 ? parties.slice(0, archive) : parties.slice(0, -1))].join('/');
  };
}

const dossiers = (chemin: string): readonly string[] => chemin.split(/[/\\]/).slice(0, -1);
