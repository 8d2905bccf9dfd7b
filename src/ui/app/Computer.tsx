import { type Computer, isBusy } from '../../state/computer.ts';
import { ownResult } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { formatSize } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import styles from './app.module.css';

/** Offers the update, unless something would be lost. */
export function UpdateBand({ poste, session }: { poste: Computer; session: Session }) {
  const { update } = poste.state.value;
  const propose = update === 'prete' && !isBusy(session);
  return (
    <div role="status" class={propose || update === 'demandee' ? styles.miseAJour : undefined}>
      {update === 'demandee' && <p>{fr.poste.demandee}</p>}
      {propose && (
        <>
          <p>{ownResult(session) ? fr.poste.nouvelleApres : fr.poste.nouvelle}</p>
          <button type="button" class="principal" onClick={poste.applyUpdate}>
            {fr.poste.mettreAJour}
          </button>
        </>
      )}
    </div>
  );
}

/** In the footer: whether the page opens without a line, how to install it, and the copy that a key carries. */
export function OfflineReady({ poste }: { poste: Computer }) {
  const { offline, installable } = poste.state.value;
  return (
    <>
      <p role="status">{offline !== 'inconnu' && fr.poste[offline]}</p>
      {installable && (
        <p>
          <button type="button" onClick={poste.install}>
            {fr.poste.installer}
          </button>
        </p>
      )}
      {poste.copie && <PortableCopy copie={poste.copie} />}
    </>
  );
}

function PortableCopy({ copie }: { copie: NonNullable<Computer['copie']> }) {
  return (
    <Disclosure resume={fr.poste.cle}>
      {() => (
        <>
          <p>{fr.poste.cleAide}</p>
          <p>
            <a href={copie.nom} download={copie.nom}>
              {fr.poste.telecharger(__VERSION__, formatSize(copie.octets))}
            </a>
          </p>
          <p>
            {fr.poste.empreinte} <code class={styles.empreinte}>{copie.sha256}</code>
          </p>
        </>
      )}
    </Disclosure>
  );
}
