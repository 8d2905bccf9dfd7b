import type { Rapport } from '../../domain/rapport.ts';
import { Code } from '../commun/Code.tsx';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import { Icon, type Shape } from '../commun/Icon.tsx';
import { Pager } from '../commun/Pager.tsx';
import { hashOf } from '../commun/route.ts';
import { ViewLinks } from '../commun/ViewLinks.tsx';
import styles from './rapport.module.css';
import { DEPOTS, SUITES, TEXTES_RAPPORT } from './textes.ts';

const FORMES: Record<Rapport['depot']['verdict'], Shape> = {
  accepte: 'coche',
  refuse: 'octogone',
  'a-verifier': 'triangle',
  inconnu: 'demi',
};

/** What SIECLE says at once, by day, and why: it gives no reason itself. */
export function DepotSiecle({ rapport: { depot, nuit } }: { rapport: Rapport }) {
  return (
    <Section titre={TEXTES_RAPPORT.depotSiecle.titre}>
      <p class={styles.depot} data-depot={depot.verdict}>
        <Icon forme={FORMES[depot.verdict]} /> {DEPOTS[depot.verdict]}
      </p>
      {depot.motifs.length > 0 && <Motifs motifs={depot.motifs} />}
      {nuit && depot.verdict !== 'refuse' && (
        <ViewLinks>
          <p>
            <a href={hashOf('lendemain')}>{SUITES.lendemain}</a>
          </p>
        </ViewLinks>
      )}
    </Section>
  );
}

/** A file made by hand may depart from the schema on every line: all are given, page by page. */
function Motifs({ motifs }: { motifs: Rapport['depot']['motifs'] }) {
  return (
    <Pager lignes={motifs}>
      {(visibles) => (
        <ul class={styles.motifsDepot}>
          {visibles.map(({ code, message, ligne }, rang) => (
            <li key={rang}>
              {message}{' '}
              <span class="discret">
                {ligne !== null && `${fr.emplacement.ligne(ligne)} · `}
                <Code code={code} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Pager>
  );
}
