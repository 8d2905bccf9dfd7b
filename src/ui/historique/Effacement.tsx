import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HistoryActions } from '../../state/history.ts';
import type { Erasure as UnEffacement } from '../../state/session.ts';
import type { RunSummary } from '../../store/report-store.ts';
import { Confirmation } from '../commun/Confirmation.tsx';
import { dateDuRun } from './date-du-run.ts';
import styles from './historique.module.css';
import { RUNS } from './textes-runs.ts';

interface BilanEffacementProps {
  effacement: UnEffacement | null;
  historique: readonly RunSummary[];
  actions: HistoryActions;
}

/** What the last erasure did, said where it was asked, with the way back when there is one. */
export function BilanEffacement({ effacement, historique, actions }: BilanEffacementProps) {
  const annuler = useRef<HTMLButtonElement>(null);
  const dit = useRef(effacement);
  useLayoutEffect(() => {
    // Focuses « Annuler » after an erasure, because the focused line is gone; not for an erasure older than the view.
    if (dit.current !== effacement) annuler.current?.focus();
    dit.current = effacement;
  }, [effacement]);
  return (
    <div role="status" class={styles.bilanEffacement}>
      {effacement && <p>{phraseDe(effacement, historique)}</p>}
      {effacement?.etat === 'un' && (
        <button type="button" ref={annuler} onClick={() => void actions.undoErasure()}>
          {RUNS.annuler}
        </button>
      )}
    </div>
  );
}

function phraseDe(effacement: UnEffacement, historique: readonly RunSummary[]): string {
  const { fait, efface, annule, echec } = RUNS;
  switch (effacement.etat) {
    case 'tout':
      return fait(effacement.restants);
    case 'un':
      return efface(dateDuRun(effacement.run, historique));
    case 'annule':
      return annule(dateDuRun(effacement.run, historique));
    case 'echec':
      return echec(effacement.raison);
  }
}

export function ToutEffacer({ nombre, actions }: { nombre: number; actions: HistoryActions }) {
  const { effacer, question, confirmer, renoncer } = RUNS;
  return (
    <Confirmation
      geste={effacer}
      texte={question(nombre)}
      confirmer={confirmer}
      renoncer={renoncer}
      onConfirmer={() => void actions.eraseAllRuns()}
    />
  );
}
