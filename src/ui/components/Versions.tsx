import { PROCEDURE_DU, VERSIONS } from '../../procedure/sections.ts';
import { fr } from '../fr.ts';
import { Section } from './Titre.tsx';

/** The versions and the mode that the procedure demands, with the year of that demand. */
export function Versions() {
  return (
    <Section titre={fr.procedure.versions}>
      <ul>
        {VERSIONS.map((version) => (
          <li key={version}>{version}.</li>
        ))}
      </ul>
      <p class="discret">{fr.procedure.versionsDe(PROCEDURE_DU)}</p>
    </Section>
  );
}
