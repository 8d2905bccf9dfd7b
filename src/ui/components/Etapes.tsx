import type { StepId } from '../../domain/step.ts';
import { nomEtape } from '../fr.ts';

/** Synchronisations to redo, in their order; the menus stand in the plan, once. */
export function Etapes({ etapes }: { etapes: readonly StepId[] }) {
  return (
    <ol class="etapes">
      {etapes.map((etape) => (
        <li key={etape}>{nomEtape(etape)}</li>
      ))}
    </ol>
  );
}
