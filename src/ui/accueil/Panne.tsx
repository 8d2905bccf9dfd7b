import { useState } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import { rapportAffiche } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { copierTexte } from '../commun/Copier.tsx';
import { Depot } from '../commun/Depot.tsx';
import { fr } from '../commun/fr.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { Rapport } from '../resultat/Differe.tsx';

/** A defect of ours: said as such, never as the school's fault; what was obtained before stays. */
export function Panne({ session, actions }: { session: Session; actions: Actions }) {
  const [copie, setCopie] = useState<'copie' | 'nonCopie' | null>(null);
  const texte = `${fr.application} ${__VERSION__}\n${navigator.userAgent}\n${session.panne ?? ''}`;
  const rapport = rapportAffiche(session);
  const copier = async () => setCopie((await copierTexte(texte)) ? 'copie' : 'nonCopie');
  return (
    <>
      <Titre>{fr.panne.titre}</Titre>
      <SousLeTitre>
        <p class="chapeau">{fr.panne.texte}</p>
        <p class="actions">
          <button type="button" class="principal" onClick={actions.recommencer}>
            {fr.panne.recommencer}
          </button>
          <Depot texte={fr.depot.choisir} deposer={actions.deposer} />
          <button type="button" onClick={() => void copier()}>
            {fr.panne.copier}
          </button>
        </p>
        <p role="status">{copie && fr.panne[copie]}</p>
        <details>
          <summary>{fr.panne.technique}</summary>
          <pre>{texte}</pre>
        </details>
        {rapport && (
          <>
            <p>{fr.panne.garde}</p>
            <Rapport rapport={rapport} />
          </>
        )}
      </SousLeTitre>
    </>
  );
}
