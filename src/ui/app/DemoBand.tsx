import { Lazily, lazy } from '../commun/lazy.tsx';
import type { BandeDemoProps } from '../demo/BandeDemo.tsx';
import { RecitEnEchec } from '../demo/RecitEnEchec.tsx';

/** The band that tells the demo, and what makes it go on. */
export const BANDE = lazy(() => import('../demo/BandeDemo.tsx'));

export const DemoBand = (props: BandeDemoProps) => (
  <Lazily part={BANDE} otherwise={(said) => <RecitEnEchec>{said}</RecitEnEchec>}>
    {({ BandeDemo }) => <BandeDemo {...props} />}
  </Lazily>
);
