import type { Inattendu } from '../../domain/rapport.ts';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './rapport.module.css';

/** What SIECLE said and Veilleuse does not know, verbatim. */
export function Inattendus({ inattendus }: { inattendus: readonly Inattendu[] }) {
  const textes = fr.lendemain;
  if (inattendus.length === 0) return null;
  return (
    <Section titre={textes.inattendus}>
      <p>{textes.inattendusAide}</p>
      <ul class={styles.inattendus}>
        {inattendus.map(({ genre, code, texte, fois }) => (
          <li key={`${genre} ${code} ${texte}`}>
            {textes.genresInattendus[genre]} <code>{code}</code> <q>{texte}</q>{' '}
            <span class="discret">{textes.fois(fois)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
