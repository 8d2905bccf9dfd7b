import type { Actions } from '../../state/actions.ts';
import { fr } from '../commun/fr.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';

/** In place of all that could name a pupil, until what hides the names has come. */
export function NomsAMasquer({ echec, actions }: { echec: boolean; actions: Actions }) {
  return (
    <>
      <Titre>{fr.remise.masquer}</Titre>
      <SousLeTitre>
        <p role="status">{echec ? fr.remise.nonMasques : fr.remise.masquage}</p>
        {echec && (
          <button type="button" onClick={() => actions.masquer(false)}>
            {fr.remise.demasquer}
          </button>
        )}
      </SousLeTitre>
    </>
  );
}
