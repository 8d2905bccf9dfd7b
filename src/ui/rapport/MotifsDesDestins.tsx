import type { Destin } from '../../domain/destins.ts';
import styles from './destins.module.css';

/** What tells the fates apart without colour: strokes over the tone of each. */
const TRAITS = {
  croix: 'M0 0 8 8M8 0 0 8',
  rayures: 'M-2 2 2-2M0 8 8 0M6 10l4-4',
  lignes: 'M0 4h8',
  points: 'M3 4h2',
} as const;
type Motif = keyof typeof TRAITS;

const MOTIFS: Record<Destin, Motif | null> = {
  rejete: 'croix',
  'pris-pour-un-autre': 'points',
  'perd-tout': 'rayures',
  'perd-un-groupe': 'rayures',
  'n-obtient-pas': 'points',
  'en-place': null,
  'absent-sans-perte': 'lignes',
  sorti: 'points',
};

/** The fill of a fate's pattern, among those drawn under this id. */
export const motifDe = (id: string, destin: Destin): string => {
  const motif = MOTIFS[destin];
  return motif ? `url(#${id}-${motif})` : 'none';
};

export const Motifs = ({ id }: { id: string }) => (
  <defs>
    {(Object.keys(TRAITS) as Motif[]).map((motif) => (
      <pattern key={motif} id={`${id}-${motif}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path class={styles.motif} d={TRAITS[motif]} />
      </pattern>
    ))}
  </defs>
);
