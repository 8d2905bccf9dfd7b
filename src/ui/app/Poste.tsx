import { occupe, type Poste } from '../../state/poste.ts';
import { ownResult } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { Depliable } from '../commun/Depliable.tsx';
import { taille } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import styles from './app.module.css';

/** Offers the update, unless something would be lost. */
export function MiseAJour({ poste, session }: { poste: Poste; session: Session }) {
  const { miseAJour } = poste.etat.value;
  const propose = miseAJour === 'prete' && !occupe(session);
  return (
    <div role="status" class={propose || miseAJour === 'demandee' ? styles.miseAJour : undefined}>
      {miseAJour === 'demandee' && <p>{fr.poste.demandee}</p>}
      {propose && (
        <>
          <p>{ownResult(session) ? fr.poste.nouvelleApres : fr.poste.nouvelle}</p>
          <button type="button" class="principal" onClick={poste.mettreAJour}>
            {fr.poste.mettreAJour}
          </button>
        </>
      )}
    </div>
  );
}

/** In the footer: whether the page opens without a line, how to install it, and the copy that a key carries. */
export function HorsLigne({ poste }: { poste: Poste }) {
  const { horsLigne, installable } = poste.etat.value;
  return (
    <>
      <p role="status">{horsLigne !== 'inconnu' && fr.poste[horsLigne]}</p>
      {installable && (
        <p>
          <button type="button" onClick={poste.installer}>
            {fr.poste.installer}
          </button>
        </p>
      )}
      {poste.copie && <CopiePortable copie={poste.copie} />}
    </>
  );
}

function CopiePortable({ copie }: { copie: NonNullable<Poste['copie']> }) {
  return (
    <Depliable resume={fr.poste.cle}>
      {() => (
        <>
          <p>{fr.poste.cleAide}</p>
          <p>
            <a href={copie.nom} download={copie.nom}>
              {fr.poste.telecharger(__VERSION__, taille(copie.octets))}
            </a>
          </p>
          <p>
            {fr.poste.empreinte} <code class={styles.empreinte}>{copie.sha256}</code>
          </p>
        </>
      )}
    </Depliable>
  );
}
