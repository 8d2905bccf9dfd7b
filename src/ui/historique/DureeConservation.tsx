import { useEffect, useRef, useState } from 'preact/hooks';
import { tousLesMembres } from '../../domain/unions.ts';
import type { HistoryActions } from '../../state/history.ts';
import type { KeepingTime as UneDuree } from '../../store/keeping-time.ts';
import { ConfirmQuestion } from '../commun/Confirmation.tsx';
import styles from './historique.module.css';
import { HISTORIQUE } from './textes.ts';

const CHOIX = tousLesMembres<UneDuree>()([7, 30, 90, 'rien']);

/** What the new choice would erase has to be confirmed. */
const efface = (duree: UneDuree, actuelle: UneDuree): boolean => CHOIX_JOURS[duree] < CHOIX_JOURS[actuelle];
const CHOIX_JOURS: Record<UneDuree, number> = { 7: 7, 30: 30, 90: 90, rien: 0 };

/** For how long this browser keeps runs and marks, or that it keeps nothing: a PC that several people use. */
export function DureeConservation({ duree, actions }: { duree: UneDuree; actions: HistoryActions }) {
  const [choisie, setChoisie] = useState(duree);
  const [demande, setDemande] = useState(false);
  const [enregistre, setEnregistre] = useState(false);
  const enregistrer = useRef<HTMLButtonElement>(null);
  const textes = HISTORIQUE;
  useEffect(() => setChoisie(duree), [duree]);
  function repondre(confirme: boolean) {
    setDemande(false);
    enregistrer.current?.focus();
    if (confirme) void actions.setKeeping(choisie).then(() => setEnregistre(true));
    else setChoisie(duree);
  }
  return (
    <form
      class={styles.duree}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        setEnregistre(false);
        if (efface(choisie, duree)) setDemande(true);
        else repondre(true);
      }}
    >
      <fieldset>
        <legend>{textes.duree}</legend>
        {CHOIX.map((valeur) => (
          <label key={valeur}>
            <input
              type="radio"
              name="duree"
              value={valeur}
              checked={choisie === valeur}
              onChange={() => {
                setChoisie(valeur);
                setDemande(false);
                setEnregistre(false);
              }}
            />{' '}
            {textes.durees(valeur)}
          </label>
        ))}
      </fieldset>
      <button type="submit" ref={enregistrer}>
        {textes.choisir}
      </button>
      {demande && (
        <ConfirmQuestion
          geste={textes.duree}
          texte={textes.questionDuree(choisie)}
          confirmer={textes.confirmerDuree}
          renoncer={textes.renoncerDuree}
          onConfirmer={() => repondre(true)}
          onRenoncer={() => repondre(false)}
        />
      )}
      <p role="status">{enregistre && (choisie === duree ? textes.dureeChoisie(duree) : textes.dureeRefusee)}</p>
    </form>
  );
}
