import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useArrivee } from '../commun/arrivee.ts';
import { fr } from '../commun/fr.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';

type Ecrans = typeof import('./resultat.ts');

let ecrans: Ecrans | null = null;

/**
 * What shows a report is no part of the first visit's weight: nothing can be shown of it before the worker's code is
 * there, and it is asked for beside it.
 */
export async function chargerResultat(): Promise<void> {
  ecrans = await import('./resultat.ts');
}

/** The screens of a report as soon as they are here: a run of the history may be opened before. */
function useEcrans(): { readonly ecrans: Ecrans | null; readonly echec: boolean } {
  const echec = useArrivee(ecrans !== null, chargerResultat);
  return { ecrans, echec };
}

/** The result, final or provisional, or a run of the history. */
export function Resultat(props: ComponentProps<Ecrans['Resultat']>) {
  const { ecrans, echec } = useEcrans();
  const conteneur = useRef<HTMLDivElement>(null);
  const la = ecrans !== null;
  useLayoutEffect(() => {
    // The heading that had the focus was replaced by the result's own.
    if (la && document.activeElement === document.body) conteneur.current?.querySelector('h1')?.focus();
  }, [la]);
  return (
    <div ref={conteneur}>
      {ecrans ? (
        <ecrans.Resultat {...props} />
      ) : (
        <>
          <Titre>{props.rapport.phrase}</Titre>
          <SousLeTitre>
            <p role="status">{echec ? fr.pages.echec : fr.pages.attente}</p>
          </SousLeTitre>
        </>
      )}
    </div>
  );
}

/** A report inside another screen. */
export function Rapport(props: ComponentProps<Ecrans['Rapport']>) {
  const { ecrans } = useEcrans();
  return ecrans && <ecrans.Rapport {...props} />;
}

/** What a bookmark of a view asks for, at the start. */
export function VueDemandee(props: ComponentProps<Ecrans['VueDemandee']>) {
  const { ecrans } = useEcrans();
  return ecrans && <ecrans.VueDemandee {...props} />;
}
