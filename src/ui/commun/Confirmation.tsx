import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './Confirmation.module.css';

interface ConfirmQuestionProps {
  /** The gesture in question: names the group. */
  geste: string;
  texte: string;
  confirmer: string;
  renoncer: string;
  onConfirmer(): void;
  onRenoncer(): void;
}

/** Asks in the page, never in a box of the browser; what changes nothing takes the focus. */
export function ConfirmQuestion({ geste, texte, confirmer, renoncer, onConfirmer, onRenoncer }: ConfirmQuestionProps) {
  const refus = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => refus.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a question and two buttons
    <div role="group" aria-label={geste} class={styles.confirmation}>
      <p>{texte}</p>
      <button type="button" ref={refus} onClick={onRenoncer}>
        {renoncer}
      </button>
      <button type="button" class="danger" onClick={onConfirmer}>
        {confirmer}
      </button>
    </div>
  );
}

/** A button whose gesture is asked again before it is done. */
export function Confirmation({ onConfirmer, ...question }: Omit<ConfirmQuestionProps, 'onRenoncer'>) {
  const [demande, setDemande] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const dejaDemande = useRef(false);
  useLayoutEffect(() => {
    if (!demande && dejaDemande.current) bouton.current?.focus();
    dejaDemande.current = demande;
  }, [demande]);
  if (!demande) {
    return (
      <button type="button" ref={bouton} onClick={() => setDemande(true)}>
        {question.geste}
      </button>
    );
  }
  return (
    <ConfirmQuestion
      {...question}
      onRenoncer={() => setDemande(false)}
      onConfirmer={() => {
        setDemande(false);
        onConfirmer();
      }}
    />
  );
}
