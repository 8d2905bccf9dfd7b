import type { Rapport } from '../../domain/report.ts';
import commun from '../commun/commun.module.css';
import { nomEtape } from '../commun/fr.ts';
import { hashEtape } from '../commun/route.ts';
import { Section, Titre } from '../commun/Titre.tsx';
import styles from './rapport.module.css';
import { RAPPORT } from './textes.ts';

/** What to redo, in the procedure's order: where, what to change, what to bring back. Nothing when all is fine. */
export function Plan({ rapport: { etapesPlan, redepot } }: { rapport: Rapport }) {
  if (etapesPlan.length === 0) return null;
  return (
    <Section titre={RAPPORT.plan.titre} class={styles.plan}>
      <ol class={styles.etapesPlan}>
        {etapesPlan.map(({ etape, application, menu, quoi, rapporter }) => (
          <li key={etape}>
            <Titre>
              {RAPPORT.plan.dans(application)}{' '}
              <a class={`discret ${styles.nomEtape}`} href={hashEtape(etape)}>
                {nomEtape(etape)}
              </a>
            </Titre>
            <p class={commun.menu}>{menu}</p>
            {quoi.length === 1 ? (
              <p>{quoi[0]}</p>
            ) : (
              <ul>
                {quoi.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            )}
            {rapporter && <p>{rapporter}</p>}
          </li>
        ))}
      </ol>
      {redepot && <p class={styles.redepot}>{RAPPORT.plan.redepot[redepot]}</p>}
    </Section>
  );
}
