import type { Rapport } from '../../domain/report.ts';
import { Code } from '../commun/Code.tsx';
import { fr } from '../commun/fr.ts';
import { type Forme, Icone } from '../commun/Icone.tsx';
import { Pages } from '../commun/Pages.tsx';
import { hashDe } from '../commun/route.ts';
import { Section } from '../commun/Titre.tsx';
import { VersLesVues } from '../commun/VersLesVues.tsx';
import styles from './rapport.module.css';
import { DEPOTS, RAPPORT } from './textes.ts';

const FORMES: Record<Rapport['depot']['verdict'], Forme> = {
  accepte: 'coche',
  refuse: 'octogone',
  'a-verifier': 'triangle',
  inconnu: 'demi',
};

/** What SIECLE says at once, by day, and why: it gives no reason itself. */
export function DepotSiecle({ rapport: { depot, nuit } }: { rapport: Rapport }) {
  return (
    <Section titre={RAPPORT.depotSiecle.titre}>
      <p class={styles.depot} data-depot={depot.verdict}>
        <Icone forme={FORMES[depot.verdict]} /> {DEPOTS[depot.verdict]}
      </p>
      {depot.motifs.length > 0 && <Motifs motifs={depot.motifs} />}
      {nuit && depot.verdict !== 'refuse' && (
        <VersLesVues>
          <p>
            <a href={hashDe('lendemain')}>{fr.lendemain.invitation}</a>
          </p>
        </VersLesVues>
      )}
    </Section>
  );
}

/** A file made by hand may depart from the schema on every line: all are given, page by page. */
function Motifs({ motifs }: { motifs: Rapport['depot']['motifs'] }) {
  return (
    <Pages lignes={motifs}>
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
    </Pages>
  );
}
