import type { Ecole } from '../domain/ecole.ts';
import type { FaitsDepot } from '../domain/faits.ts';
import { debutDeListe } from '../domain/liste-longue.ts';
import type { CodeDepot, VerdictDepot } from '../domain/rapport.ts';
import type { Executions, Levee } from './executions.ts';

/** What SIECLE will say when the file is deposited, by day (import-rules §3). */
export function simulerLeDepot(ecole: Ecole, executions: Executions): FaitsDepot {
  if (!ecole.depot) {
    executions.priver(['depot'], ['liens']);
    return { verdict: 'inconnu', motifs: [] };
  }
  const levees = executions.appliquer('depot', { depot: ecole.depot }, null, () => []);
  const { listes, reste } = debutDeListe(levees);
  const motifs = listes.map(({ regle, atteinte, dites }) => ({
    code: regle.meta.code as CodeDepot,
    ligne: atteinte.ligne ?? null,
    ...(Object.keys(dites).length > 0 && { valeurs: dites }),
  }));
  return { verdict: verdict(levees, executions), motifs, ...reste };
}

function verdict(levees: readonly Levee[], executions: Executions): VerdictDepot {
  if (levees.some((l) => (l.atteinte.gravite ?? l.regle.meta.gravite) === 'depot-refuse')) return 'refuse';
  if (executions.sansReponse('depot')) return 'inconnu';
  return levees.length > 0 ? 'a-verifier' : 'accepte';
}
