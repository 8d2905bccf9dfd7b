import type { Actions } from '../../state/actions.ts';
import { SILENCE_LIMIT } from '../../state/silence.ts';
import commun from '../commun/commun.module.css';
import { PANNE } from '../commun/pannes.ts';
import { SILENCE } from './textes.ts';

/** The workers say nothing any more: to wait on or to begin again is the secretary's to say, never ours. */
export const LectureEnAttente = ({ actions }: { actions: Actions }) => (
  <section class={commun.bandeau} role="alert">
    <p>
      <strong>{SILENCE.depuis(SILENCE_LIMIT)}</strong> {SILENCE.patience}
    </p>
    <p class="actions">
      <button type="button" onClick={actions.waitOn}>
        {SILENCE.attendre}
      </button>
      <button type="button" onClick={actions.retry}>
        {PANNE.reessayer}
      </button>
    </p>
  </section>
);
