import type { StepId } from '../../domain/step.ts';
import styles from './Etapes.module.css';
import { nomEtape } from './fr.ts';
import { hashEtape } from './route.ts';

/** Synchronisations to redo, in their order, each with its page; the menus stand in the plan, once. */
export function Etapes({ etapes }: { etapes: readonly StepId[] }) {
  return (
    <ol class={styles.etapes}>
      {etapes.map((etape) => (
        <li key={etape}>
          <a href={hashEtape(etape)}>{nomEtape(etape)}</a>
        </li>
      ))}
    </ol>
  );
}
