import type { ComponentProps } from 'preact';
import { Lazily, lazy } from '../commun/lazy.tsx';

type Ecrans = typeof import('./resultat.ts');

/** What shows a report: nothing can be shown of one before the worker's code is there, beside which it is asked for. */
export const ECRANS = lazy(() => import('./resultat.ts'));

/** The result, final or provisional, or a run of the history, which may be opened before its screens are here. */
export const ResultatDiffere = (props: ComponentProps<Ecrans['EcranResultat']>) => (
  <Lazily part={ECRANS} heading={props.rapport.phrase}>
    {({ EcranResultat }) => <EcranResultat {...props} />}
  </Lazily>
);

/** A report inside another screen. */
export const RapportDiffere = (props: ComponentProps<Ecrans['CorpsRapport']>) => (
  <Lazily part={ECRANS}>{({ CorpsRapport }) => <CorpsRapport {...props} />}</Lazily>
);
