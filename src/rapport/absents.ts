import type { Absent, MotifAbsence, Nuit } from '../domain/nuit.ts';
import { tousLesMembres } from '../domain/unions.ts';
import { contientLesMots, type Filtres, replierTexte } from './filtres.ts';

/** What the secretary must look at first: pupils who lose groups, then those whose absence is explained. */
const ORDRE = tousLesMembres<MotifAbsence>()(['groupes-perdus', 'sans-groupe', 'sans-division', 'sorti']);

export function absentsParMotif(
  nuit: Nuit,
): readonly { readonly motif: MotifAbsence; readonly absents: readonly Absent[] }[] {
  return ORDRE.map((motif) => ({ motif, absents: nuit.absents.filter((a) => a.motif === motif) })).filter(
    ({ absents }) => absents.length > 0,
  );
}

export function filtrerAbsents(absents: readonly Absent[], { q, motif, division }: Filtres): readonly Absent[] {
  return absents.filter((absent) => {
    if (motif && absent.motif !== motif) return false;
    if (division && absent.division !== division) return false;
    const { nom, prenom, eleveId } = absent;
    return q === '' || contientLesMots(replierTexte(`${nom} ${prenom} ${nom} ${eleveId}`), q);
  });
}
