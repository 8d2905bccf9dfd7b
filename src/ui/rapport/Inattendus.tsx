import type { Inattendu } from '../../domain/rapport.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './rapport.module.css';
import { INATTENDUS } from './textes.ts';

/** What SIECLE said and Veilleuse does not know, verbatim. */
export function Inattendus({ inattendus }: { inattendus: readonly Inattendu[] }) {
  if (inattendus.length === 0) return null;
  return (
    <Section titre={INATTENDUS.titre}>
      <p>{INATTENDUS.aide}</p>
      <ul class={styles.inattendus}>
        {inattendus.map(({ genre, code, texte, fois }) => (
          <li key={`${genre} ${code} ${texte}`}>
            {INATTENDUS.genres[genre]} <code>{code}</code> <q>{texte}</q>{' '}
            <span class="discret">{INATTENDUS.fois(fois)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
