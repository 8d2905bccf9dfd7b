import type { Rapport } from '../../domain/report.ts';
import { DEPOTS, fr } from '../fr.ts';
import { type Forme, Icone } from './Icone.tsx';
import { Section } from './Titre.tsx';

const FORMES: Record<Rapport['depot']['verdict'], Forme> = {
  accepte: 'coche',
  refuse: 'octogone',
  'a-verifier': 'triangle',
  inconnu: 'demi',
};

/** What SIECLE says at once, by day, and why: it gives no reason itself. */
export function DepotSiecle({ rapport: { depot } }: { rapport: Rapport }) {
  return (
    <Section titre={fr.depotSiecle.titre}>
      <p class="depot" data-depot={depot.verdict}>
        <Icone forme={FORMES[depot.verdict]} /> {DEPOTS[depot.verdict]}
      </p>
      {depot.motifs.length > 0 && (
        <ul class="motifs-depot">
          {depot.motifs.map(({ code, message, ligne }) => (
            <li key={`${code} ${ligne} ${message}`}>
              {message}{' '}
              <span class="discret">
                {ligne !== null && `${fr.emplacement.ligne(ligne)} · `}
                <code>{code}</code>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
