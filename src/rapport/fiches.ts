import { etapeDe, type IdEtape } from '../domain/etape.ts';
import type { Cause, Rapport } from '../domain/rapport.ts';
import type { Application } from '../procedure/etapes.ts';
import { applicationsDe, GESTES } from '../procedure/gestes.ts';
import { tachesDuPlan } from '../procedure/taches.ts';

/** What one person has to do in one application: a sheet of paper to hand over. */
export interface Fiche {
  readonly application: Application;
  /** What to correct there, most severe first. */
  readonly causes: readonly Cause[];
  /** What to redo there, with its rank among the gestures of all the sheets, from 1. */
  readonly gestes: readonly { readonly etape: IdEtape; readonly geste: string; readonly rang: number }[];
}

export interface Fiches {
  /** In the order in which the plan first comes to each application. */
  readonly fiches: readonly Fiche[];
  /** What is to be looked at without any step to redo. */
  readonly autres: readonly Cause[];
}

/** The sheets of a report: a cause is corrected in the application where the first of its steps begins. */
export function fichesDe({ causes, plan, redepot }: Rapport): Fiches {
  const aSuivre = causes.filter(({ gravite }) => gravite !== 'information' && gravite !== 'lien-corrige');
  const etapes = [...new Set(tachesDuPlan({ plan, redepot }, []).map(etapeDe))];
  const gestes = etapes
    .flatMap((etape) => GESTES[etape].map((geste) => ({ etape, ...geste })))
    // Skips PRONOTE's gesture when the same file is deposited.
    .filter(({ etape, application }) => !(etape === '5' && application === 'PRONOTE' && redepot === 'meme-fichier'))
    .map((geste, rang) => ({ ...geste, rang: rang + 1 }));
  const lieu = (cause: Cause): Application | undefined => applicationsDe(cause)[0];
  const applications = [
    ...new Set([...gestes.map((geste) => geste.application), ...aSuivre.flatMap((c) => lieu(c) ?? [])]),
  ];
  return {
    fiches: applications.map((application) => ({
      application,
      causes: aSuivre.filter((cause) => lieu(cause) === application),
      gestes: gestes
        .filter((geste) => geste.application === application)
        .map(({ etape, geste, rang }) => ({ etape, geste, rang })),
    })),
    autres: aSuivre.filter((cause) => lieu(cause) === undefined),
  };
}
