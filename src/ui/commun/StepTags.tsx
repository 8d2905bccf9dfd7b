import type { IdEtape } from '../../domain/etape.ts';
import { nomEtape } from './fr.ts';
import { hashStep } from './route.ts';
import styles from './StepTags.module.css';

/** Synchronisations to redo, in their order, each with its page; the menus stand in the plan, once. */
export function StepTags({ etapes }: { etapes: readonly IdEtape[] }) {
  return (
    <ol class={styles.etapes}>
      {etapes.map((etape) => (
        <li key={etape}>
          <a href={hashStep(etape)}>{nomEtape(etape)}</a>
        </li>
      ))}
    </ol>
  );
}
