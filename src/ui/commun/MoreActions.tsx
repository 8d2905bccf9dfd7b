import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fr } from './fr.ts';
import styles from './MoreActions.module.css';

/**
 * What is done less often with a result: beside the rest where there is room for it, behind one button on a narrow
 * screen, where it would fill the place of the causes. The style alone chooses: the button is not there when it is of no
 * use.
 */
export function MoreActions({ children }: { children: ComponentChildren }) {
  const id = useId();
  const [ouvert, setOuvert] = useState(false);
  return (
    <>
      <button
        type="button"
        class={styles.deplierActions}
        aria-expanded={ouvert}
        aria-controls={id}
        onClick={() => setOuvert(!ouvert)}
      >
        {fr.resultat.autresActions}
      </button>
      <div id={id} class={styles.autresActions} data-ouvert={ouvert}>
        {children}
      </div>
    </>
  );
}
