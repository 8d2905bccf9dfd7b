import { useContext } from 'preact/hooks';
import type { EtapePlan } from '../../domain/plan.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { causesDeLArret, causesReglees, estFait, type PlanFait } from '../../rapport/plan-fait.ts';
import { marksThatHold } from '../../state/marks.ts';
import { Section } from '../commun/Heading.tsx';
import { OpenViews } from '../commun/ViewLinks.tsx';
import { ArretDuPlan } from './ArretDuPlan.tsx';
import { GestesDuRapport } from './gestes-du-soir.ts';
import { MarquageDuRapport } from './MarqueCause.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** Where « Aller au plan » leads. */
export const ID_PLAN = 'plan';

/** What to do, in the order of the applications: one stop in each, the deposit last; nothing when nothing is to be done. */
export function Plan({ rapport }: { rapport: Rapport }) {
  const { etapesPlan } = rapport;
  const noter = useNotes(rapport);
  // A report shown inside another page would give the place a second time.
  const id = useContext(OpenViews) ? ID_PLAN : undefined;
  if (etapesPlan.length === 0) return null;
  return (
    <Section titre={TEXTES_RAPPORT.plan.titre} id={id} class={styles.plan}>
      <ol class={styles.etapesPlan}>
        {etapesPlan.map((arret) => (
          <ArretDuPlan key={arret.lieu} arret={arret} {...noter(arret)} />
        ))}
      </ol>
    </Section>
  );
}

/** Whether each stop is done, and how to say so: its causes are marked with it, and marking them says it too. */
function useNotes(rapport: Rapport) {
  const gestes = useContext(GestesDuRapport);
  const marquage = useContext(MarquageDuRapport);
  const marques = marksThatHold(rapport, marquage?.marques ?? new Map());
  const fait: PlanFait = { lieux: gestes?.faits ?? new Set(), causes: new Set(marques.keys()) };
  return (arret: EtapePlan) => ({
    fait: arret.lieu === 'depot' ? (gestes?.deposeLe ?? null) !== null : estFait(arret, fait),
    noter:
      gestes &&
      marquage &&
      (async (estFaite: boolean) => {
        if (estFaite) {
          await gestes.noterArret(arret.lieu);
          for (const cause of causesReglees(rapport.etapesPlan, arret, fait)) {
            if (!fait.causes.has(cause)) await marquage.marquer(cause, { etat: 'corrigee', mot: '' });
          }
          return;
        }
        await gestes.oublierArret(arret.lieu);
        for (const cause of causesDeLArret(arret)) {
          if (marques.get(cause)?.contenu.etat === 'corrigee') await marquage.demarquer(cause);
        }
      }),
  });
}
