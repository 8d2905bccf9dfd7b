import { Lazily, lazy } from '../commun/lazy.tsx';
import type { DemonstrationProps } from '../demo/Demonstration.tsx';

/** The band that tells the demo, and what makes it go on. */
export const BANDE = lazy(() => import('../demo/Demonstration.tsx'));

export const Recit = (props: DemonstrationProps) => (
  <Lazily part={BANDE} class="recit">
    {({ Demonstration }) => <Demonstration {...props} />}
  </Lazily>
);
