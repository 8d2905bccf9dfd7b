import type { Ecole } from '../../domain/ecole.ts';
import type { LienEleve } from '../../domain/elegroupe.ts';

const sesEleves = new WeakMap<Ecole, ReadonlySet<string>>();

/**
 * SIECLE has this pupil, whom its pupils' export lacks: the responsibles', which is no older, links somebody to his
 * number (003.312).
 */
export function estHorsExport({ eleveId }: LienEleve, ecole: Ecole): boolean {
  const siens = sesEleves.get(ecole) ?? elevesDesResponsables(ecole);
  sesEleves.set(ecole, siens);
  return eleveId !== null && siens.has(eleveId);
}

function elevesDesResponsables({ modeles: { eleves, responsables } }: Ecole): ReadonlySet<string> {
  const [jour, leur] = [eleves, responsables].map((modele) => modele?.parametres.dateExport);
  if (!responsables || !jour || !leur || leur < jour) return new Set();
  return new Set(responsables.liens.flatMap((lien) => lien.eleveId ?? []));
}
