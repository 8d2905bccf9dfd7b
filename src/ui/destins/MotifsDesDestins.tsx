import type { Destin } from '../../domain/destins.ts';
import styles from './destins.module.css';

/** What tells the fates apart without colour, on paper too: the strokes of each over its tone, no two alike. */
const TRAITS: Readonly<Record<Destin, string | null>> = {
  rejete: 'M0 0 8 8M8 0 0 8',
  'pris-pour-un-autre': 'M4 0v8',
  'perd-tout': 'M-2 2 2-2M0 8 8 0M6 10l4-4',
  'perd-un-groupe': 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  'n-obtient-pas': 'M0 6l4-4 4 4',
  'en-place': null,
  'absent-sans-perte': 'M0 4h8',
  sorti: 'M3 4h2',
};

/** The fill of a fate's pattern, among those drawn under this id. */
export const motifDe = (id: string, destin: Destin): string => (TRAITS[destin] ? `url(#${id}-${destin})` : 'none');

export const Motifs = ({ id }: { id: string }) => (
  <defs>
    {Object.entries(TRAITS).map(
      ([destin, traits]) =>
        traits && (
          <pattern key={destin} id={`${id}-${destin}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path class={styles.motif} d={traits} />
          </pattern>
        ),
    )}
  </defs>
);
