import type { ComponentChildren } from 'preact';
import styles from './demo.module.css';

/** What stands for the band when its code did not arrive. */
export const RecitEnEchec = ({ children }: { children: ComponentChildren }) => (
  <div class={styles.recit}>{children}</div>
);
