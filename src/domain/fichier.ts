import type { DateIso } from './dates.ts';
import type { TypeSource } from './source.ts';

/** A sign that a file was opened and saved again by other software than the one that made it. */
export type Indice = 'bom' | 'archive-refaite' | 'encodage-different';

export type EtatFichier = 'lu' | 'illisible' | 'ignore';

export interface Fichier {
  /** The name as the browser gave it, path included for a folder. */
  readonly nom: string;
  /** The entry inside the archive; null for a bare file. */
  readonly entree: string | null;
  readonly type: TypeSource | null;
  readonly etat: EtatFichier;
  readonly octets: number;
  /** The school that it says it is of; of one set aside for its school, the one that its name says where it says none itself. */
  readonly uai: string | null;
  readonly anneeScolaire: number | null;
  readonly dateExport: DateIso | null;
  /** + Local time of the export when the file says it. */
  readonly horodatage: string | null;
  readonly probleme: ProblemeFichier | null;
  /** + Signs that it was opened and saved again; absent when there is none. */
  readonly indices?: readonly Indice[];
  /** + What is worth knowing of a file that is read, and changes nothing of tonight; absent when there is nothing. */
  readonly notes?: readonly NoteFichier[];
}

/** A note on a file that is read, in words: neither a problem nor a sign that it was spoiled. */
export interface NoteFichier {
  readonly code: 'sans-adresses';
  readonly message: string;
  readonly aFaire: string;
}

/** Why a file could not be read, or was set aside. `aFaire` (+) says what to do; all three are French. */
export interface ProblemeFichier {
  readonly code: string;
  readonly message: string;
  readonly aFaire: string;
  readonly ligne: number | null;
  /** + What fills both sentences; absent when nothing does. */
  readonly valeurs?: Readonly<Record<string, string>>;
}
