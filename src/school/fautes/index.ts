import type { EcoleFictive } from '../modele.ts';
import { Chantier } from './chantier.ts';
import type { Faute, FauteDemandee } from './definir.ts';
import { FAUTES_DEPOT } from './depot.ts';
import { FAUTES_EDT } from './edt.ts';
import { FAUTES_ELEVES } from './eleves.ts';
import { FAUTES_FICHIERS } from './fichiers.ts';
import { FAUTES_FORME } from './forme.ts';
import { FAUTES_LSU } from './lsu.ts';
import { FAUTES_NUIT } from './nuit.ts';
import { FAUTES_REFERENCES } from './references.ts';
import { FAUTES_STRUCTURES } from './structures.ts';

const CATALOGUE_FAUTES = {
  ...FAUTES_DEPOT,
  ...FAUTES_FORME,
  ...FAUTES_NUIT,
  ...FAUTES_ELEVES,
  ...FAUTES_FICHIERS,
  ...FAUTES_STRUCTURES,
  ...FAUTES_EDT,
  ...FAUTES_REFERENCES,
  ...FAUTES_LSU,
};

export type NomFaute = keyof typeof CATALOGUE_FAUTES;

/** Every fault on demand, by name. */
export const FAUTES: ReadonlyMap<string, Faute> = new Map(Object.entries<Faute>(CATALOGUE_FAUTES));

/**
 * Puts the faults into the school, and in its record what each touched.
 * @throws RangeError for an unknown fault, or a school too small for them
 */
export function injecterFautes(ecole: EcoleFictive, demandees: readonly FauteDemandee[]): void {
  if (demandees.length === 0) return;
  const chantier = new Chantier(ecole);
  const dernieres = (demandee: FauteDemandee) => Number(FAUTES.get(demandee.nom)?.enDernier ?? false);
  for (const demandee of [...demandees].sort((a, b) => dernieres(a) - dernieres(b))) {
    const faute = FAUTES.get(demandee.nom);
    if (!faute) throw new RangeError(`unknown fault: ${demandee.nom}`);
    faute.injecter(chantier, demandee.nombre);
    chantier.consigner(demandee.nom, demandee.nombre);
  }
}
