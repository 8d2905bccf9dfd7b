import { PROCEDURE_DU, VERSIONS } from '../../procedure/sections.ts';
import { Section } from '../commun/Heading.tsx';
import { PROCEDURE } from './textes.ts';

/** The versions and the mode that the procedure demands, with the year of that demand. */
export function Versions() {
  return (
    <Section titre={PROCEDURE.versions}>
      <ul>
        {VERSIONS.map((version) => (
          <li key={version}>{version}.</li>
        ))}
      </ul>
      <p class="discret">{PROCEDURE.versionsDe(PROCEDURE_DU)}</p>
    </Section>
  );
}
