import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import type { Actions } from '../../state/actions.ts';
import { suiteOf } from '../../state/morning-runs.ts';
import { ownOnScreen } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { DropZone } from '../commun/DropZone.tsx';
import { FolderButton } from '../commun/FolderButton.tsx';
import { fr } from '../commun/fr.ts';
import { hashOf } from '../commun/route.ts';
import { ExportDuRapport, ExportsEnTableaux, Masquage } from '../remise/Remise.tsx';
import styles from './resultat.module.css';
import { RESULTAT } from './textes.ts';

interface ActionsDuResultatProps {
  session: Session;
  rapport: Rapport;
  actions: Actions;
}

/** One row: what is done every day, then « Plus », which holds the rest. */
export function ActionsDuResultat({ session, rapport, actions }: ActionsDuResultatProps) {
  const id = useId();
  const [ouvert, setOuvert] = useState(false);
  return (
    <>
      <div class={`actions ${styles.gestes}`} data-ouvert={ouvert}>
        <DropZone texte={ownOnScreen(session) ? fr.depot.ajouter : RESULTAT.autres} principal deposer={actions.drop} />
        <FolderButton texte={fr.depot.dossier} deposer={actions.drop} />
        <a class="bouton" href={hashOf('imprimer')}>
          {RESULTAT.imprimer}
        </a>
        <a class="bouton" href={hashOf('partager')}>
          {RESULTAT.partager}
        </a>
        <button type="button" aria-expanded={ouvert} aria-controls={id} onClick={() => setOuvert(!ouvert)}>
          {RESULTAT.plus}
        </button>
      </div>
      <div id={id} class={`actions ${styles.plus}`} hidden={!ouvert}>
        <ExportDuRapport rapport={rapport} suite={suiteOf(session, rapport)} />
        <Masquage rapport={rapport} masque={session.masked} actions={actions} />
        <button type="button" onClick={actions.restart}>
          {RESULTAT.recommencer}
        </button>
        <ExportsEnTableaux rapport={rapport} />
      </div>
    </>
  );
}
