import type { SchoolRow } from '../../state/schools.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './etablissements.module.css';
import { ETABLISSEMENTS } from './textes.ts';

/** What may be done with the data of others: said where they are looked at. */
export function DroitsDesEcoles({ rows }: { rows: readonly SchoolRow[] }) {
  const { titre, regles, recus } = ETABLISSEMENTS.droits;
  const dites = [...regles, ...(rows.some(({ origine }) => origine === 'recu') ? recus : [])];
  return (
    <Section titre={titre} class={styles.droits}>
      {dites.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
    </Section>
  );
}
