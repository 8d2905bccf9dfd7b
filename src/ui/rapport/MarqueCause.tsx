import { createContext } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cause } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { countMarks, isStillThere, type MarkNote } from '../../state/marks.ts';
import type { Session } from '../../state/session.ts';
import type { Mark as UneMarque } from '../../store/notebook.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** What the causes of a report need to show and change their marks. */
export interface Marquage {
  readonly marques: ReadonlyMap<string, MarkNote>;
  readonly refusee: Session['noteRefused'];
  marquer(cause: string, marque: UneMarque): Promise<void>;
  demarquer(cause: string): Promise<void>;
}

/** Null when nothing can be marked: received report, or unknown school. */
export const MarquageDuRapport = createContext<Marquage | null>(null);

/** How many causes are marked, said near their list: a mark hides nothing and changes no verdict. */
export function BilanMarques({ rapport }: { rapport: Rapport }) {
  const marquage = useContext(MarquageDuRapport);
  if (!marquage) return null;
  const { marques, refusee } = marquage;
  const bilan = countMarks(rapport, marques);
  return (
    <div role="status">
      {bilan.corrigee + bilan.acceptee > 0 && <p class={styles.bilanMarques}>{TEXTES_RAPPORT.marques.bilan(bilan)}</p>}
      {refusee && <p class={commun.bandeau}>{TEXTES_RAPPORT.marques.refusee(refusee)}</p>}
    </div>
  );
}

interface MarqueProps {
  cause: Cause;
  rapport: Rapport;
}

/** What was said of a cause, or the gestures that say it. */
export function MarqueCause({ cause, rapport }: MarqueProps) {
  const marquage = useContext(MarquageDuRapport);
  return marquage && <MarqueVue cause={cause} rapport={rapport} marquage={marquage} />;
}

function MarqueVue({ cause, rapport, marquage }: MarqueProps & { marquage: Marquage }) {
  const marque = marquage.marques.get(cause.id);
  const [accepte, setAccepte] = useState(false);
  const gestes = useRef<HTMLDivElement>(null);
  const etat = `${marque?.contenu.etat ?? ''} ${accepte}`;
  const dernierEtat = useRef(etat);
  useLayoutEffect(() => {
    // The button just used is gone: the first of those that stand in its place takes the focus.
    if (dernierEtat.current !== etat) gestes.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    dernierEtat.current = etat;
  }, [etat]);
  const textes = TEXTES_RAPPORT.marques;
  return (
    <div class={styles.annotation} ref={gestes} data-marque={marque?.contenu.etat}>
      {marque ? (
        <>
          <p>
            {dire(marque, rapport)} {marque.contenu.mot && textes.note(marque.contenu.mot)}
          </p>
          <button type="button" onClick={() => void marquage.demarquer(cause.id)}>
            {textes.retirer}
            <De titre={cause.titre} />
          </button>
        </>
      ) : accepte ? (
        <Acceptation
          cause={cause}
          valider={(mot) => {
            setAccepte(false);
            void marquage.marquer(cause.id, { etat: 'acceptee', mot });
          }}
          renoncer={() => setAccepte(false)}
        />
      ) : (
        <>
          <button type="button" onClick={() => void marquage.marquer(cause.id, { etat: 'corrigee', mot: '' })}>
            {textes.corriger}
            <De titre={cause.titre} />
          </button>
          <button type="button" onClick={() => setAccepte(true)}>
            {textes.accepter}
            <De titre={cause.titre} />
          </button>
        </>
      )}
    </div>
  );
}

/** Tells apart buttons of the same words, for who does not see beside which cause they stand. */
const De = ({ titre }: { titre: string }) => <span class="hors-ecran"> ({titre})</span>;

function dire(marque: MarkNote, rapport: Rapport): string {
  const { toujours, corrigee, acceptee } = TEXTES_RAPPORT.marques;
  const date = formatInstant(marque.le);
  if (marque.contenu.etat === 'acceptee') return acceptee(date);
  return isStillThere(marque, rapport) ? toujours(date) : corrigee(date);
}

interface AcceptationProps {
  cause: Cause;
  valider(mot: string): void;
  renoncer(): void;
}

function Acceptation({ cause, valider, renoncer }: AcceptationProps) {
  const id = useId();
  const mot = useRef<HTMLTextAreaElement>(null);
  const textes = TEXTES_RAPPORT.marques;
  return (
    <form
      onSubmit={(evenement) => {
        evenement.preventDefault();
        valider(mot.current?.value.trim() ?? '');
      }}
    >
      <label for={id}>{textes.mot}</label>
      <textarea id={id} ref={mot} rows={2} maxLength={500} aria-describedby={`${id}-aide`} />
      <p class="discret" id={`${id}-aide`}>
        {textes.motAide}
      </p>
      <div class={styles.gestes}>
        <button type="submit" class="principal">
          {textes.valider}
          <De titre={cause.titre} />
        </button>
        <button type="button" onClick={renoncer}>
          {textes.renoncer}
        </button>
      </div>
    </form>
  );
}
