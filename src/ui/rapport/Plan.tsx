import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import commun from '../commun/commun.module.css';
import { nomEtape } from '../commun/fr.ts';
import { Heading, Section } from '../commun/Heading.tsx';
import { hashStep } from '../commun/route.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** How many are named; the others are counted. */
const NOMMES = 5;

/** What to do, in the procedure's order: where, what to change, what it brings, what to bring back. Nothing when all is fine. */
export function Plan({ rapport: { etapesPlan } }: { rapport: Rapport }) {
  if (etapesPlan.length === 0) return null;
  return (
    <Section titre={TEXTES_RAPPORT.plan.titre} class={styles.plan}>
      <ol class={styles.etapesPlan}>
        {etapesPlan.map(({ lieu, etapes, application, menu, consignes, apporte, rapporter }) => (
          <li key={lieu}>
            <Heading>
              {TEXTES_RAPPORT.plan.dans(application)}{' '}
              {etapes.map((etape) => (
                <a key={etape} class={`discret ${styles.nomEtape}`} href={hashStep(etape)}>
                  {`${nomEtape(etape)} `}
                </a>
              ))}
            </Heading>
            <p class={commun.menu}>{menu}</p>
            <ul>
              {consignes.map(({ phrase, objets }) => (
                <li key={phrase}>
                  {phrase}{' '}
                  {objets.length > 0 && (
                    <b>
                      {enumerer(
                        objets.map(({ texte }) => texte),
                        NOMMES,
                      )}
                    </b>
                  )}
                </li>
              ))}
            </ul>
            {apporte && <p>{apporte}</p>}
            {rapporter && <p>{rapporter}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
