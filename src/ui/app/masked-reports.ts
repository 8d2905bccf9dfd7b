import type { Cause } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { pseudonymise } from '../../exports/pseudonymise.ts';
import type { Comparaison } from '../../rapport/comparaison.ts';
import type { KeptRun, OwnResult, Resultat } from '../../state/result.ts';
import type { Confrontation } from '../../state/session.ts';
import type { Run, RunSummary } from '../../store/report-store.ts';
import { MASQUES } from '../remise/textes-partage.ts';

/** Made once for each value: the screens compare what they show by identity. */
export function once<A extends object, B>(make: (value: A) => B): (value: A) => B {
  const made = new WeakMap<A, B>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
}

export const maskReport = once(pseudonymise);

/** Field by field: the morning after names pupils, and a file may be called after somebody. */
export const maskSummary = (run: RunSummary): RunSummary => ({
  id: run.id,
  uai: run.uai,
  etablissement: run.etablissement,
  demo: run.demo,
  etabliLe: run.etabliLe,
  verdict: run.verdict,
  phrase: run.phrase,
  compteurs: run.compteurs,
  fichiers: run.fichiers.map((_, rang) => MASQUES.fichier(rang + 1)),
  conserveLe: run.conserveLe,
  ...(run.recu && { recu: run.recu }),
  ...(run.onglet && { onglet: run.onglet }),
});

export const maskRun = (run: Run): Run => ({ ...maskSummary(run), rapport: maskReport(run.rapport) });

export const maskKept = ({ conservation, run, depuis }: KeptRun): KeptRun => ({
  conservation,
  run: run && maskSummary(run),
  depuis: depuis && { avant: maskSummary(depuis.avant), bilan: depuis.bilan },
});

function maskOwn(own: OwnResult): OwnResult {
  const { origine, id, demo, final } = own;
  return {
    origine,
    id,
    demo,
    final,
    // a record is not shown while the names are hidden
    cles: [],
    ...maskKept(own),
    rapport: maskReport(own.rapport),
    precedent: own.precedent && maskOwn(own.precedent),
  };
}

export function maskResult(resultat: Resultat): Resultat {
  if (resultat.origine === 'onglet') return maskOwn(resultat);
  const { id, demo } = resultat;
  const under = resultat.under && maskOwn(resultat.under);
  const shown = { id, demo, rapport: maskReport(resultat.rapport), under };
  if (resultat.origine === 'recu') return { origine: 'recu', ...shown };
  return { origine: 'historique', ...shown, ...(resultat.recu && { recu: resultat.recu }) };
}

/** Two pseudonymised reports cannot be compared: what was found on the true ones is shown by the masked causes. */
export function maskConfrontation({ avant, apres, comparaison }: Confrontation): Confrontation {
  const of = (rapport: Rapport) => {
    const masked = maskReport(rapport).causes;
    return (cause: Cause): readonly Cause[] => masked.filter((_, rang) => rapport.causes[rang] === cause);
  };
  return {
    avant: maskRun(avant),
    apres: maskRun(apres),
    comparaison: comparaison.possible ? maskComparison(comparaison, of(avant.rapport), of(apres.rapport)) : comparaison,
  };
}

function maskComparison(
  { causes: { reglees, nonRevues, restantes, nouvelles }, compteurs }: Extract<Comparaison, { possible: true }>,
  before: (cause: Cause) => readonly Cause[],
  after: (cause: Cause) => readonly Cause[],
): Comparaison {
  return {
    possible: true,
    causes: {
      reglees: reglees.flatMap(before),
      nonRevues: nonRevues.flatMap(before),
      restantes: restantes.flatMap((paire) =>
        before(paire.avant).flatMap((avant) => after(paire.apres).map((apres) => ({ avant, apres }))),
      ),
      nouvelles: nouvelles.flatMap(after),
    },
    // A pupil does not wear the same number in two reports.
    eleves: null,
    compteurs,
  };
}
