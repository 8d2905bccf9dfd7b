import type { Actions } from '../../state/actions.ts';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';

/** In place of all that could name a pupil, until what hides the names has come. */
export function NamesToMask({ echec, actions }: { echec: boolean; actions: Actions }) {
  return (
    <>
      <Heading>{fr.remise.masquer}</Heading>
      <UnderHeading>
        <p role="status">{echec ? fr.remise.nonMasques : fr.remise.masquage}</p>
        {echec && (
          <button type="button" onClick={() => actions.maskNames(false)}>
            {fr.remise.demasquer}
          </button>
        )}
      </UnderHeading>
    </>
  );
}
