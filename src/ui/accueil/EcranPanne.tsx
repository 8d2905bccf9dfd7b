import { useState } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import { shownReport } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { copyText } from '../commun/clipboard.ts';
import { DropZone } from '../commun/DropZone.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { PANNE } from '../commun/pannes.ts';
import { RapportDiffere } from '../resultat/Differe.tsx';

/** A defect of ours, or code of ours that did not come: never the school's fault; what was obtained before stays. */
export function EcranPanne({ session, actions }: { session: Session; actions: Actions }) {
  const [copie, setCopie] = useState<'copie' | 'nonCopie' | null>(null);
  const { retryable } = session;
  const texte = `${fr.application} ${__VERSION__}\n${navigator.userAgent}\n${session.defect ?? ''}`;
  const dit = PANNE[session.cause];
  const conseil = retryable ? dit.relire : dit.sinon;
  const rapport = shownReport(session);
  const copier = async () => setCopie((await copyText(texte)) ? 'copie' : 'nonCopie');
  return (
    <>
      <Heading>{dit.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{dit.texte}</p>
        {conseil && <p>{conseil}</p>}
        <p class="actions">
          {retryable && (
            <button type="button" class="principal" onClick={actions.retry}>
              {PANNE.reessayer}
            </button>
          )}
          <button type="button" class={retryable ? undefined : 'principal'} onClick={actions.restart}>
            {PANNE.recommencer}
          </button>
          <DropZone texte={fr.depot.choisir} deposer={actions.drop} />
          <button type="button" onClick={() => void copier()}>
            {PANNE.copier}
          </button>
        </p>
        <p role="status">{copie && PANNE[copie]}</p>
        <details>
          <summary>{PANNE.technique}</summary>
          <pre>{texte}</pre>
        </details>
        {rapport && (
          <>
            <p>{PANNE.garde}</p>
            <RapportDiffere rapport={rapport} />
          </>
        )}
      </UnderHeading>
    </>
  );
}
