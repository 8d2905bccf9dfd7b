import type { Rapport } from '../../domain/report.ts';
import { bilanDe } from '../../rapport/changements.ts';
import { fr } from '../commun/fr.ts';
import { hashDe } from '../commun/route.ts';
import { Section } from '../commun/Titre.tsx';
import { VersLesVues } from '../commun/VersLesVues.tsx';
import styles from './rapport.module.css';
import { RAPPORT } from './textes.ts';

/** What tonight's import changes, in numbers; the names stand in their views. Nothing when the night was not simulated. */
export function Changements({ rapport: { changements, lsu } }: { rapport: Rapport }) {
  if (!changements) return null;
  const textes = RAPPORT.changements;
  const bilan = bilanDe(changements);
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
      <VersLesVues>
        <ul class={styles.liens}>
          {bilan.perdants > 0 && (
            <li>
              <a href={hashDe('eleves', [], { changement: 'perd' })}>{textes.voirPerdants(bilan.perdants)}</a>
            </li>
          )}
          {bilan.gagnants > 0 && (
            <li>
              <a href={hashDe('eleves', [], { changement: 'recoit' })}>{textes.voirGagnants(bilan.gagnants)}</a>
            </li>
          )}
          <li>
            <a href={hashDe('groupes')}>{textes.voirGroupes(changements.groupes.length)}</a>
          </li>
          {lsu && (
            <li>
              <a href={hashDe('lsu')}>{fr.lsu.lien}</a>
            </li>
          )}
        </ul>
      </VersLesVues>
    </Section>
  );
}
