import type { LienEleve } from '../../domain/elegroupe.ts';
import type { EcoleDe } from '../ecole-lue.ts';

type Avec = EcoleDe<'eleves'>;

const sesEleves = new WeakMap<Avec, ReadonlySet<string | null>>();

/**
 * SIECLE has this pupil, whom its pupils' export lacks: the responsibles', which is no older, links somebody to his
 * number (003.312).
 */
export function estHorsExport({ eleveId }: LienEleve, ecole: Avec): boolean {
  const siens = sesEleves.get(ecole) ?? elevesDesResponsables(ecole);
  sesEleves.set(ecole, siens);
  return eleveId !== null && siens.has(eleveId);
}

function elevesDesResponsables({ modeles: { eleves, responsables } }: Avec): ReadonlySet<string | null> {
  const [jour, leur] = [eleves, responsables].map((modele) => modele?.parametres.dateExport);
  if (!responsables || !jour || !leur || leur < jour) return new Set();
  return new Set(responsables.liens.map((lien) => lien.eleveId));
}
