import type { IdEtape } from '../../domain/etape.ts';
import type { EtapeJugee } from '../../procedure/etat-etapes.ts';
import { attendues, rangDe } from '../../procedure/graphe.ts';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

/** The lane of each step: 4a and 4b side by side, 2 on its own until 5. */
const VOIES: Record<IdEtape, number> = { '1': 0.5, '3': 0.5, '4a': 0, '4b': 1, '5': 0.5, '2': 2 };

const RAYON = 15;
const xDe = (etape: IdEtape): number => 18 + rangDe(etape) * 88;
const yDe = (etape: IdEtape): number => 18 + VOIES[etape] * 42;

/** What must precede what, as the sentence under it says. */
export function Ordre({ etapes }: { etapes: readonly EtapeJugee[] }) {
  return (
    <figure class={styles.ordre}>
      <svg viewBox="0 0 300 120" aria-hidden="true" focusable="false">
        {etapes.flatMap(({ etape }) =>
          attendues(etape).map((avant) => (
            <path key={`${avant}-${etape}`} class={styles.fleche} d={cheminDe(avant, etape)} />
          )),
        )}
        {etapes.map(({ etape, etat }) => (
          <g key={etape} class={styles.synchro} data-etape={etat}>
            <circle class={styles.pastille} cx={xDe(etape)} cy={yDe(etape)} r={RAYON} />
            <text class={styles.numero} x={xDe(etape)} y={yDe(etape)}>
              {etape}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{PROCEDURE.ordre}</figcaption>
    </figure>
  );
}

/** Straight to a neighbour; along the lane, then up, past the steps in between. */
function cheminDe(avant: IdEtape, apres: IdEtape): string {
  const [x1, y1, x2, y2] = [xDe(avant) + RAYON, yDe(avant), xDe(apres), yDe(apres)];
  if (rangDe(apres) - rangDe(avant) > 1) return `M${x1} ${y1}H${x2}V${y2 + RAYON + 2}m-4 6l4 -6l4 6`;
  const fin = x2 - RAYON - 2;
  const angle = Math.atan2(y2 - y1, fin - x1);
  const aile = (ecart: number) => `${7 * Math.cos(angle + ecart)} ${7 * Math.sin(angle + ecart)}`;
  return `M${x1} ${y1}L${fin} ${y2}m${aile(2.6)}L${fin} ${y2}l${aile(-2.6)}`;
}
