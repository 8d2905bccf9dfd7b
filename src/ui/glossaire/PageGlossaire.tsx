import { useEffect, useRef } from 'preact/hooks';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { hashOf } from '../commun/route.ts';
import { type EntreeGlossaire, GLOSSAIRE, MOTS_GLOSSAIRE } from './textes.ts';

/** The words of the screens; the one that the address names takes the focus. */
export default function PageGlossaire({ route }: PageProps) {
  const [terme] = route.args;
  return (
    <>
      <Heading>{fr.glossaire.titre}</Heading>
      <p class="chapeau">{MOTS_GLOSSAIRE.chapeau}</p>
      <dl class={commun.definitions}>
        {GLOSSAIRE.map((entree) => (
          <Entree key={entree.id} entree={entree} visee={entree.id === terme} />
        ))}
      </dl>
    </>
  );
}

interface EntreeProps {
  entree: EntreeGlossaire;
  visee: boolean;
}

function Entree({ entree: { mot, aussi = [], sens, voir = [] }, visee }: EntreeProps) {
  const place = useRef<HTMLElement>(null);
  // After the heading, which takes the focus of any page that begins.
  useEffect(() => {
    if (!visee) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [visee]);
  return (
    <div data-vise={visee || undefined}>
      <dt ref={place} tabIndex={-1}>
        <dfn>{mot}</dfn>
        {aussi.length > 0 && <span class="discret"> {MOTS_GLOSSAIRE.aussi(aussi)}</span>}
      </dt>
      <dd>
        <p>{sens}</p>
        {voir.length > 0 && (
          <p class="discret">
            {MOTS_GLOSSAIRE.voir}{' '}
            {voir.map((autre, rang) => (
              <span key={autre}>
                {rang > 0 && ', '}
                <a href={hashOf('glossaire', [autre])}>{GLOSSAIRE.find(({ id }) => id === autre)?.mot}</a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}
