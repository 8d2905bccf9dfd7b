import type { Rapport } from '../../domain/rapport.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { HASH_SESSION } from '../commun/route.ts';
import { Depot } from './Depot.tsx';
import { Fondements } from './Fondements.tsx';
import { Manques } from './Manques.tsx';
import { Plan } from './Plan.tsx';
import styles from './rapport.module.css';
import { REPONSES, TEXTES_RAPPORT } from './textes.ts';

/** « Est-ce que je dépose ce soir ? »: the answer, the sentence of what would happen, what to do first, and what it rests on. */
export function CeSoir({ rapport }: { rapport: Rapport }) {
  const { verdict, phrase } = rapport;
  return (
    <div class={styles.verdict} data-verdict={verdict}>
      <p class={styles.reponse}>
        <Icon forme={VERDICT_SHAPE[verdict]} /> {REPONSES[verdict]}
      </p>
      <Heading>{phrase}</Heading>
      <UnderHeading>
        <Plan rapport={rapport} />
        {verdict === 'pret' && <Depot rapport={rapport} />}
        {verdict === 'incomplet' && <Manques rapport={rapport} />}
        <Fondements rapport={rapport} />
      </UnderHeading>
    </div>
  );
}

/** The answer alone, in one line, over another view than the first. */
export const ReponseCourte = ({ rapport: { verdict } }: { rapport: Rapport }) => (
  <p class={`${styles.verdict} ${styles.court}`} data-verdict={verdict}>
    <Icon forme={VERDICT_SHAPE[verdict]} /> <strong>{REPONSES[verdict]}</strong>{' '}
    <a href={HASH_SESSION}>{TEXTES_RAPPORT.pourquoi}</a>
  </p>
);
