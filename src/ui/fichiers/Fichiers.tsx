import type { Fichier, Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { emplacements, horsEmplacements } from '../../rapport/emplacements.ts';
import { ETATS_FICHIER, fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import { FICHIER_SHAPE, Icon } from '../commun/Icon.tsx';
import { Emplacements, IdentiteFichier } from './Emplacements.tsx';
import styles from './fichiers.module.css';

/** The files of which nothing could be used: said first, since everything below goes without them. */
export function FichiersAReprendre({ rapport }: { rapport: Rapport }) {
  const { aReprendre } = horsEmplacements(rapport.fichiers);
  if (aReprendre.length === 0) return null;
  return (
    <Section titre={fr.fichiers.aReprendre}>
      <FichiersEcartes fichiers={aReprendre} />
    </Section>
  );
}

/** What was read and serves nothing, with the reason: nothing is set aside in silence. */
export function FichiersMisDeCote({ rapport }: { rapport: Rapport }) {
  const { ecartes } = horsEmplacements(rapport.fichiers);
  if (ecartes.length === 0) return null;
  return (
    <Section titre={fr.fichiers.ecartes}>
      <FichiersEcartes fichiers={ecartes} />
    </Section>
  );
}

/** The documents to bring, then what has to be brought again, then what was set aside. */
export function Fichiers({ rapport }: { rapport: Rapport }) {
  return (
    <Section titre={fr.fichiers.titre}>
      <Emplacements
        emplacements={emplacements({ ...rapport, fichiers: rapport.fichiers.filter((f) => f.etat === 'lu') }, [])}
      />
      <FichiersAReprendre rapport={rapport} />
      <FichiersMisDeCote rapport={rapport} />
    </Section>
  );
}

export function FichiersEcartes({ fichiers }: { fichiers: readonly Fichier[] }) {
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
        </li>
      ))}
    </ul>
  );
}
