import type { Rapport } from '../../domain/rapport.ts';
import commun from '../commun/commun.module.css';
import { nomEtape } from '../commun/fr.ts';
import { Heading, Section } from '../commun/Heading.tsx';
import { hashStep } from '../commun/route.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** What to redo, in the procedure's order: where, what to change, what to bring back. Nothing when all is fine. */
export function Plan({ rapport: { etapesPlan, redepot } }: { rapport: Rapport }) {
  if (etapesPlan.length === 0) return null;
  return (
    <Section titre={TEXTES_RAPPORT.plan.titre} class={styles.plan}>
      <ol class={styles.etapesPlan}>
        {etapesPlan.map(({ lieu, etapes, application, menu, consignes, rapporter }) => (
          <li key={lieu}>
            <Heading>
              {TEXTES_RAPPORT.plan.dans(application)}
              {etapes.map((etape) => (
                <>
                  {' '}
                  <a class={`discret ${styles.nomEtape}`} href={hashStep(etape)}>
                    {nomEtape(etape)}
                  </a>
                </>
              ))}
            </Heading>
            <p class={commun.menu}>{menu}</p>
            <ul>
              {consignes.map(({ phrase }) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
            {rapporter && <p>{rapporter}</p>}
          </li>
        ))}
      </ol>
      {redepot && <p class={styles.redepot}>{TEXTES_RAPPORT.plan.redepot[redepot]}</p>}
    </Section>
  );
}
