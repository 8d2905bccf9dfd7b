import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cause } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { applicationsDe } from '../../procedure/gestes.ts';
import { isStillThere } from '../../state/marks.ts';
import commun from '../commun/commun.module.css';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { HASH_SESSION, replaceAddress } from '../commun/route.ts';
import { CarteCause } from './CarteCause.tsx';
import { MarquageDuRapport } from './MarqueCause.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';
import { GRAVITES_MOTS } from './textes-mots.ts';

interface LigneCauseProps {
  cause: Cause;
  rapport: Rapport;
  /** The address asks for this one. */
  visee: boolean;
}

/** One line: how serious, what, how many pupils, in which application. It opens to the card, and folds when it is dealt with. */
export function LigneCause({ cause, rapport, visee }: LigneCauseProps) {
  const marque = useContext(MarquageDuRapport)?.marques.get(cause.id);
  const etat = marque && !isStillThere(marque, rapport) ? marque.contenu.etat : undefined;
  const [ouverte, setOuverte] = useState(false);
  const ligne = useRef<HTMLElement>(null);
  const dernier = useRef(etat);
  useLayoutEffect(() => {
    const vientDEtreMarquee = etat !== undefined && dernier.current !== etat;
    dernier.current = etat;
    if (!vientDEtreMarquee) return;
    setOuverte(false);
    // The button just used is folded away.
    if (ligne.current?.closest('details')?.contains(document.activeElement)) ligne.current.focus();
  }, [etat]);
  useLayoutEffect(() => {
    if (!visee) return;
    setOuverte(true);
    ligne.current?.focus();
    ligne.current?.scrollIntoView();
  }, [visee]);
  const { gravite, titre, eleves } = cause;
  return (
    <article class={styles.ligneCause} data-gravite={gravite} data-marque={etat}>
      <details
        open={ouverte}
        onToggle={({ currentTarget: { open } }) => {
          setOuverte(open);
          // The link that led here must lead here again.
          if (visee && !open) replaceAddress(HASH_SESSION);
        }}
      >
        <summary ref={ligne}>
          <span class={styles.graviteCause}>
            <Icon forme={GRAVITE_SHAPE[gravite]} /> {GRAVITES_MOTS[gravite]}
          </span>
          <Heading class={styles.titreCause}>{titre}</Heading>
          <span>{eleves > 0 && TEXTES_RAPPORT.causes.eleves(eleves)}</span>
          <span>{etat ? TEXTES_RAPPORT.marques.etats[etat] : applicationsDe(cause)[0]}</span>
        </summary>
        <div class={commun.cause}>
          <UnderHeading>
            <CarteCause cause={cause} rapport={rapport} visee={visee} />
          </UnderHeading>
        </div>
      </details>
    </article>
  );
}
