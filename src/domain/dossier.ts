import type { DepotRecu, Liens } from './elegroupe.ts';
import type {
  Communs,
  Eleves,
  Etablissements,
  Geographique,
  Nomenclature,
  Responsables,
  Structures,
} from './exports-siecle.ts';
import type { EmpSts, Sts } from './sts.ts';

/**
 * What was read, one model per document. In every model `null` says that the element is absent and `''` that it is
 * there and empty: SIECLE writes nothing for NULL and an empty element for an empty string (formats §0.1).
 * `ligne` is the 1-based line of the element's start in its XML.
 */

/** The models by kind. A document that was not given is a missing key, never an empty model. */
export interface Modeles {
  eleves: Eleves;
  responsables: Responsables;
  structures: Structures;
  nomenclature: Nomenclature;
  communs: Communs;
  etablissements: Etablissements;
  geographique: Geographique;
  sts: Sts;
  liens: Liens;
  emp_sts: EmpSts;
}

export interface Dossier {
  readonly modeles: Partial<Modeles>;
  /** Present when an ELEGROUPE was recognised, even if its XML could not be read to the end. */
  readonly depot: DepotRecu | null;
}
