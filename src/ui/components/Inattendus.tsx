import type { Inattendu } from '../../domain/report.ts';
import { fr } from '../fr.ts';
import { Section } from './Titre.tsx';

/** What SIECLE said and Veilleuse does not know, verbatim. */
export function Inattendus({ inattendus }: { inattendus: readonly Inattendu[] }) {
  const { bilan } = fr.lendemain;
  if (inattendus.length === 0) return null;
  return (
    <Section titre={bilan.inattendus}>
      <p>{bilan.inattendusAide}</p>
      <ul class="inattendus">
        {inattendus.map(({ genre, code, texte, fois }) => (
          <li key={`${genre} ${code} ${texte}`}>
            {bilan.genresInattendus[genre]} <code>{code}</code> <q>{texte}</q>{' '}
            <span class="discret">{bilan.fois(fois)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
