import type { BilanCauses } from '../../rapport/comparaison-causes.ts';
import { NOT_YET, ownOnScreen } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import type { RunSummary } from '../../store/report-store.ts';
import { fr } from '../commun/fr.ts';
import { hashCompare } from '../commun/route.ts';
import { dateDuRun } from './date-du-run.ts';
import styles from './historique.module.css';

export const phraseDuBilan = (avant: RunSummary, bilan: BilanCauses, historique: readonly RunSummary[]): string =>
  `${fr.comparaison.depuis(dateDuRun(avant, historique))}${fr.comparaison.bilan(bilan)}.`;

/** « Depuis le contrôle du … : 3 causes réglées, 1 nouvelle, 2 restantes. »; null for the first run of a school. */
export function depuisLeDernier(session: Session): string | null {
  const depuis = ownOnScreen(session)?.depuis;
  return depuis ? phraseDuBilan(depuis.avant, depuis.bilan, session.history ?? []) : null;
}

/** What the correction and the new drop have changed: the first thing to know of a second result. */
export function DepuisLeDernier({ session }: { session: Session }) {
  const phrase = depuisLeDernier(session);
  if (phrase === null) return null;
  const { depuis, run } = ownOnScreen(session) ?? NOT_YET;
  return (
    <p class={styles.depuis}>
      <strong>{phrase}</strong>{' '}
      {depuis && run && <a href={hashCompare(depuis.avant.id, run.id)}>{fr.comparaison.voir}</a>}
    </p>
  );
}
