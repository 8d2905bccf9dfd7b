import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fr } from '../fr.ts';
import { charger, composantDe, type PageProps, pageDe } from '../pages.ts';
import { HASH_SESSION } from '../route.ts';
import { SousLeTitre, Titre } from './Titre.tsx';

/** A page beside the report, as soon as its code is here; until then its heading, which takes the focus. */
export function PageChargee(props: PageProps) {
  const page = pageDe(props.route);
  const [echec, setEchec] = useState(false);
  const [, setArrivee] = useState(false);
  const conteneur = useRef<HTMLDivElement>(null);
  const Composant = page && composantDe(page);
  useEffect(() => {
    if (!page || composantDe(page)) return;
    let vivante = true;
    charger(page).then(
      () => vivante && setArrivee(true),
      () => vivante && setEchec(true),
    );
    return () => {
      vivante = false;
    };
  }, [page]);
  useLayoutEffect(() => {
    // The heading that had the focus was replaced by the page's own.
    if (Composant && document.activeElement === document.body) conteneur.current?.querySelector('h1')?.focus();
  }, [Composant]);
  if (!page) return null;
  return (
    <div ref={conteneur} class="page">
      <nav aria-label={fr.pages.navigation} class="retour">
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
