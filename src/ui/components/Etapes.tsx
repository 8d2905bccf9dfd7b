import type { StepId } from '../../domain/step.ts';
import { ETAPES_MOTS } from '../fr.ts';

/** Synchronisations to redo, in their order, each with its menu. */
export function Etapes({ etapes }: { etapes: readonly StepId[] }) {
  return (
    <ol class="etapes">
      {etapes.map((etape) => (
        <li key={etape}>
          <strong>{ETAPES_MOTS[etape].nom}</strong>
          <br />
          <span class="discret">{ETAPES_MOTS[etape].menu}</span>
        </li>
      ))}
    </ol>
  );
}
