import type { Rapport } from '../../domain/rapport.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import styles from './resultat.module.css';

/** Says that the names are gone, and which groups are so small that a pupil may be known again in them. */
export function Pseudonymise({ rapport: { pseudonymise } }: { rapport: Rapport }) {
  if (!pseudonymise) return null;
  const { petitsGroupes } = pseudonymise;
  return (
    <div class={`${commun.bandeau} ${styles.pseudonymise}`}>
      <p>{fr.remise.pseudonymise}</p>
      {petitsGroupes.length > 0 && <p>{fr.remise.petitsGroupes(petitsGroupes)}</p>}
    </div>
  );
}
