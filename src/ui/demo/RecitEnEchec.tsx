import { fr } from '../commun/fr.ts';
import styles from './demo.module.css';

/** What stands for the band when its code did not arrive. */
export const RecitEnEchec = () => (
  <p class={styles.recit} role="status">
    {fr.pages.echec}
  </p>
);
