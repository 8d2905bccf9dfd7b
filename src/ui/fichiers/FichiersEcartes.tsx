import type { ComponentChildren } from 'preact';
import type { Fichier } from '../../domain/fichier.ts';
import { LIBELLES } from '../../domain/source.ts';
import { ETATS_FICHIER } from '../commun/fr.ts';
import { FICHIER_SHAPE, Icon } from '../commun/Icon.tsx';
import { IdentiteFichier } from './Emplacements.tsx';
import styles from './fichiers.module.css';

interface FichiersEcartesProps {
  fichiers: readonly Fichier[];
  /** What can be done with each of them. */
  geste?: (fichier: Fichier) => ComponentChildren;
}

/** Files that fill no slot, each with the reason. */
export function FichiersEcartes({ fichiers, geste }: FichiersEcartesProps) {
  return (
    <ul class={styles.emplacements}>
      {fichiers.map((fichier, rang) => (
        <li key={rang} class={styles.emplacement} data-etat={fichier.etat}>
          <p class={styles.emplacementNom}>
            <Icon forme={FICHIER_SHAPE[fichier.etat]} />{' '}
            <strong>{fichier.type ? LIBELLES[fichier.type].nom : fichier.nom}</strong>
            <span class={styles.etat}>{ETATS_FICHIER[fichier.etat]}</span>
          </p>
          <IdentiteFichier fichier={fichier} />
          {geste?.(fichier)}
        </li>
      ))}
    </ul>
  );
}
