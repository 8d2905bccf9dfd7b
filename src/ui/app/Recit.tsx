import { Lazily, lazy } from '../commun/lazy.tsx';
import type { DemonstrationProps } from '../demo/Demonstration.tsx';
import { RecitEnEchec } from '../demo/RecitEnEchec.tsx';

/** The band that tells the demo, and what makes it go on. */
export const BANDE = lazy(() => import('../demo/Demonstration.tsx'));

export const Recit = (props: DemonstrationProps) => (
  <Lazily part={BANDE} otherwise={<RecitEnEchec />}>
    {({ Demonstration }) => <Demonstration {...props} />}
  </Lazily>
);
