import styles from './Bars.module.css';

const HEIGHT = 6;
const STEP = 8;

/** A bar for each value, of its share of `max`, above one another; the text beside them gives the numbers. */
export function Bars({ values, max }: { values: readonly (readonly [kind: string, value: number])[]; max: number }) {
  return (
    <svg
      class={styles.bars}
      viewBox={`0 0 100 ${values.length * STEP - (STEP - HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {values.map(([kind, value], rank) => (
        <rect key={kind} data-bar={kind} y={rank * STEP} width={(100 * value) / max} height={HEIGHT} />
      ))}
    </svg>
  );
}
