import { useLayoutEffect, useRef } from 'preact/hooks';
import { useArrivee } from '../commun/arrivee.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { HASH_SESSION } from '../commun/route.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { charger, composantDe, pageDe } from './pages.ts';

/** A page beside the report, as soon as its code is here; until then its heading, which takes the focus. */
export function PageChargee(props: PageProps) {
  const page = pageDe(props.route);
  const conteneur = useRef<HTMLDivElement>(null);
  const Composant = page && composantDe(page);
  const echec = useArrivee(!page || Composant !== null, async () => page && charger(page));
  useLayoutEffect(() => {
    // The heading that had the focus was replaced by the page's own.
    if (Composant && document.activeElement === document.body) conteneur.current?.querySelector('h1')?.focus();
  }, [Composant]);
  if (!page) return null;
  return (
    <div ref={conteneur} data-page>
      <nav aria-label={fr.pages.navigation} class={commun.retour}>
        <a href={HASH_SESSION}>{fr.pages.revenir}</a>
      </nav>
      {Composant ? (
        <Composant {...props} />
      ) : (
        <>
          <Titre>{page.titre(props.route.args)}</Titre>
          <SousLeTitre>
            <p role="status">{echec ? fr.pages.echec : fr.pages.attente}</p>
          </SousLeTitre>
        </>
      )}
    </div>
  );
}
