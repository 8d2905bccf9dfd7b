import { PROCEDURE_DU, VERSIONS } from '../../procedure/sections.ts';
import { Section } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { PROCEDURE } from './textes.ts';

/** The versions and the mode that the procedure demands, with the year of that demand. */
export function Versions() {
  return (
    <Section titre={PROCEDURE.versions}>
      <PlainList lines={VERSIONS.map((version) => `${version}.`)} />
      <p class="discret">{PROCEDURE.versionsDe(PROCEDURE_DU)}</p>
    </Section>
  );
}
