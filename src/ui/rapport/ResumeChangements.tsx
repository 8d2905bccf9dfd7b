import type { Rapport } from '../../domain/rapport.ts';
import { bilanChangements } from '../../rapport/bilan-changements.ts';
import { Section } from '../commun/Heading.tsx';
import { hashOf } from '../commun/route.ts';
import { ViewLinks } from '../commun/ViewLinks.tsx';
import styles from './rapport.module.css';
import { SUITES, TEXTES_RAPPORT } from './textes.ts';

/** What tonight's import changes, in numbers; the names stand in their views. Nothing when the night was not simulated. */
export function ResumeChangements({ rapport: { changements, lsu } }: { rapport: Rapport }) {
  if (!changements) return null;
  const textes = TEXTES_RAPPORT.changements;
  const bilan = bilanChangements(changements);
  return (
    <Section titre={textes.titre}>
      {changements.eleves.length === 0 ? (
        <p>{textes.aucun}</p>
      ) : (
        <ul class={styles.bilan}>
          {textes.bilan(bilan).map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <p class="discret">{textes.reserve}</p>
      <ViewLinks>
        <ul class={styles.liens}>
          {bilan.perdants > 0 && (
            <li>
              <a href={hashOf('eleves', [], { changement: 'perd' })}>{textes.voirPerdants(bilan.perdants)}</a>
            </li>
          )}
          {bilan.gagnants > 0 && (
            <li>
              <a href={hashOf('eleves', [], { changement: 'recoit' })}>{textes.voirGagnants(bilan.gagnants)}</a>
            </li>
          )}
          <li>
            <a href={hashOf('groupes')}>{textes.voirGroupes(changements.groupes.length)}</a>
          </li>
          {lsu && (
            <li>
              <a href={hashOf('lsu')}>{SUITES.lsu}</a>
            </li>
          )}
        </ul>
      </ViewLinks>
    </Section>
  );
}
