import { ETAPES, type IdEtape } from '../../domain/etape.ts';
import { tousLesMembres } from '../../domain/unions.ts';
import type { Application } from '../../procedure/etapes.ts';
import type { EtapeJugee } from '../../procedure/etat-etapes.ts';
import { ARCS } from '../../procedure/graphe.ts';
import { ETAPE_SHAPE, IconPath } from '../commun/Icon.tsx';
import { hashStep } from '../commun/route.ts';
import styles from './procedure.module.css';
import { ETATS_ETAPE, PROCEDURE } from './textes.ts';

/** Top to bottom, so that each synchronisation joins two neighbours and the whole holds in 320 px. */
const COLONNE = tousLesMembres<Application>()(['EDT', 'STS-Web', 'SIECLE', 'PRONOTE']);

const LARGEUR = 300;
const BOITE = 38;
const ECART = 92;
const PASTILLE = { largeur: 144, hauteur: 48 };
const HAUTEUR = COLONNE.length * BOITE + (COLONNE.length - 1) * ECART;

const hautDe = (rang: number): number => rang * (BOITE + ECART);

/** The overall diagram (procedure §2). Each synchronisation is a link; the list below it says the same and more. */
export function SchemaProcedure({ etapes }: { etapes: readonly EtapeJugee[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own
    <svg
      class={styles.schema}
      viewBox={`-1 -1 ${LARGEUR + 2} ${HAUTEUR + 2}`}
      role="group"
      aria-label={PROCEDURE.schema}
    >
      {COLONNE.map((application, rang) => (
        <g key={application}>
          <rect class={styles.boite} y={hautDe(rang)} width={LARGEUR} height={BOITE} rx="8" />
          <text class={styles.titreBoite} x={LARGEUR / 2} y={hautDe(rang) + BOITE / 2}>
            {application}
          </text>
        </g>
      ))}
      {etapes.map((jugee) => (
        <Synchro key={jugee.etape} jugee={jugee} />
      ))}
    </svg>
  );
}

function Synchro({ jugee: { etape, etat } }: { jugee: EtapeJugee }) {
  const { haut, x, descend } = placeDe(etape);
  const [depart, arrivee] = descend ? [haut + 3, haut + ECART - 3] : [haut + ECART - 3, haut + 3];
  const pointe = descend ? -7 : 7;
  const y = haut + (ECART - PASTILLE.hauteur) / 2;
  return (
    <a class={styles.synchro} href={hashStep(etape)} data-etape={etat}>
      <path class={styles.fleche} d={`M${x} ${depart}V${arrivee}m-5 ${pointe}l5 ${-pointe}l5 ${pointe}`} />
      <rect
        class={styles.pastille}
        x={x - PASTILLE.largeur / 2}
        y={y}
        width={PASTILLE.largeur}
        height={PASTILLE.hauteur}
        rx="8"
      />
      {/* One text, so that its two lines are read with a space between. */}
      <text>
        <tspan x={x} y={y + 15}>
          <tspan class={styles.numero}>{etape}</tspan> {PROCEDURE.courts[etape]}
        </tspan>{' '}
        <tspan class={styles.motEtat} x={x - 28} y={y + 34}>
          {ETATS_ETAPE[etat]}
        </tspan>
      </text>
      <IconPath forme={ETAPE_SHAPE[etat]} x={x - 50} y={y + 26} taille={16} />
    </a>
  );
}

/** Between which boxes, on which side and which way the arrow goes: two synchronisations per pair of neighbours. */
function placeDe(etape: IdEtape): { haut: number; x: number; descend: boolean } {
  const rangs = (autre: IdEtape) => [COLONNE.indexOf(ARCS[autre].de), COLONNE.indexOf(ARCS[autre].vers)];
  const [de = 0, vers = 0] = rangs(etape);
  const premier = Math.min(de, vers);
  const voisines = ETAPES.filter((autre) => Math.min(...rangs(autre)) === premier);
  return {
    haut: hautDe(premier) + BOITE,
    x: voisines.indexOf(etape) === 0 ? LARGEUR / 4 : (3 * LARGEUR) / 4,
    descend: de < vers,
  };
}
