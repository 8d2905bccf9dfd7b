import { useContext } from 'preact/hooks';
import { compterDestins } from '../../domain/destins.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import { hashOf } from '../commun/route.ts';
import { OpenViews, ViewLinks } from '../commun/ViewLinks.tsx';
import { BarreDesDestins } from '../destins/BarreDesDestins.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/**
 * What tonight does to everyone, or would do if SIECLE took a file that it refuses (003.205), in one bar; the rest
 * stands in the views. Nothing when the night was not simulated.
 */
export function LaNuit({ rapport: { eleves, lsu, depot } }: { rapport: Rapport }) {
  const liens = useContext(OpenViews);
  if (!eleves) return null;
  const textes = TEXTES_RAPPORT.nuitEnBarre;
  return (
    <Section titre={textes[depot.verdict === 'refuse' ? 'siAccepte' : 'titre'](eleves.length)}>
      <BarreDesDestins titre={textes.legende} comptes={compterDestins(eleves)} liens={liens} />
      <ViewLinks>
        <ul class={styles.liens}>
          <li>
            <a href={hashOf('groupes')}>{textes.groupes}</a>
          </li>
          {lsu && (
            <li>
              <a href={hashOf('lsu')}>{fr.lsu.titre}</a>
            </li>
          )}
          <li>
            <a href={hashOf('lendemain')}>{fr.lendemain.titre}</a>
          </li>
        </ul>
      </ViewLinks>
    </Section>
  );
}
