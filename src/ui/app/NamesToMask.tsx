import type { Actions } from '../../state/actions.ts';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { NotHere } from '../commun/lazy.tsx';
import type { Visible } from './masque.ts';

/** In place of all that could name a pupil, until what hides the names has come. */
export function NamesToMask({ wanted, actions }: Pick<Visible, 'wanted'> & { actions: Actions }) {
  return (
    <>
      <Heading>{fr.remise.masquer}</Heading>
      <UnderHeading>
        <NotHere {...wanted} echec={fr.remise.nonMasques} attente={fr.remise.masquage}>
          <button type="button" onClick={() => actions.maskNames(false)}>
            {fr.remise.demasquer}
          </button>
        </NotHere>
      </UnderHeading>
    </>
  );
}
