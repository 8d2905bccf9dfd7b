import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import { instant } from '../format.ts';
import { fr, VERDICTS } from '../fr.ts';
import { FORME_VERDICT, Icone } from './Icone.tsx';
import { Section } from './Titre.tsx';

/** Past runs, which open in the page, and their erasure in two clicks. */
export function Historique({ session, actions, jours }: { session: Session; actions: Actions; jours: number }) {
  const { historique, effacement, relu } = session;
  if (historique?.length === 0 && effacement === null) return null;
  return (
    <Section titre={fr.historique.titre} class="historique">
      {historique === null && <p>{fr.historique.illisible}</p>}
      {historique !== null && historique.length > 0 && (
        <>
          <p class="discret">{fr.historique.aide(jours)}</p>
          <ul class="runs">
            {historique.map((run) => (
              <li key={run.id}>
                <button
                  type="button"
                  aria-current={relu?.id === run.id ? 'true' : undefined}
                  onClick={() => void actions.ouvrirRun(run.id)}
                >
                  {fr.historique.ouvrir(instant(run.etabliLe))}
                </button>
                <p>
                  <Icone forme={FORME_VERDICT[run.verdict]} /> <strong>{VERDICTS[run.verdict]}</strong> {run.phrase}
                </p>
                <p class="discret">{[run.etablissement, run.uai].filter(Boolean).join(', ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {historique?.length !== 0 && <Effacement nombre={historique?.length ?? 0} actions={actions} />}
      {effacement && (
        <p role="status">{effacement === 'fait' ? fr.historique.fait : fr.historique.echec(effacement)}</p>
      )}
    </Section>
  );
}

/** Asks in the page, never in a box of the browser. */
function Effacement({ nombre, actions }: { nombre: number; actions: Actions }) {
  const [demande, setDemande] = useState(false);
  const renoncer = useRef<HTMLButtonElement>(null);
  const effacer = useRef<HTMLButtonElement>(null);
  const dejaDemande = useRef(false);
  useEffect(() => {
    if (demande) renoncer.current?.focus();
    else if (dejaDemande.current) effacer.current?.focus();
    dejaDemande.current = demande;
  }, [demande]);
  if (!demande) {
    return (
      <button type="button" ref={effacer} onClick={() => setDemande(true)}>
        {fr.historique.effacer}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a question and two buttons
    <div role="group" aria-label={fr.historique.effacer} class="confirmation">
      <p>
        {fr.historique.question(nombre)}. {fr.historique.avertissement}
      </p>
      <button type="button" ref={renoncer} onClick={() => setDemande(false)}>
        {fr.historique.renoncer}
      </button>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setDemande(false);
          void actions.effacerTout();
        }}
      >
        {fr.historique.confirmer}
      </button>
    </div>
  );
}
