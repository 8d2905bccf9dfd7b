import { useArrivee } from '../commun/arrivee.ts';
import type { DemonstrationProps } from '../demo/Demonstration.tsx';
import { RecitEnEchec } from '../demo/RecitEnEchec.tsx';

type Bande = typeof import('../demo/Demonstration.tsx').Demonstration;

let bande: Bande | null = null;

async function charger(): Promise<void> {
  bande = (await import('../demo/Demonstration.tsx')).Demonstration;
}

/** After what the main job needs, so that nothing is asked for once the page is there. */
export const prechargerRecit = (): Promise<void> => charger().catch(() => undefined);

/** The band that tells the demo, as soon as its code is here: it is no part of the first visit's weight. */
export function Recit(props: DemonstrationProps) {
  const echec = useArrivee(bande !== null, charger);
  const Bande = bande;
  if (Bande) return <Bande {...props} />;
  return echec ? <RecitEnEchec /> : null;
}
