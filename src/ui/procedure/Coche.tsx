import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateFr, type IsoDate, lireDateFr } from '../../domain/dates.ts';
import type { StepId } from '../../domain/step.ts';
import { ECOLE_DEMO } from '../../state/marques.ts';
import commun from '../commun/commun.module.css';
import styles from './procedure.module.css';
import type { Suivi } from './suivi.ts';
import { PROCEDURE } from './textes.ts';

interface CocheProps {
  etape: StepId;
  suivi: Suivi;
}

/** « Je l’ai fait le … »: written for this school and this year, and erased the same way. */
export function Coche({ etape, suivi }: CocheProps) {
  const { lieu, coches, echec, aujourdhui } = suivi;
  const [annonce, setAnnonce] = useState('');
  const cadre = useRef<HTMLDivElement>(null);
  const mots = PROCEDURE.coche;
  const faite = coches.find((coche) => coche.etape === etape);
  const gesteFini = useRef(false);
  // Focus moves to the opposite button, as the used one is unmounted.
  useLayoutEffect(() => {
    if (gesteFini.current) cadre.current?.querySelector<HTMLElement>('input, button')?.focus();
    gesteFini.current = false;
  }, [faite?.le]);
  if (!lieu) return <p class="discret">{mots.impossible}</p>;
  return (
    <div class={styles.coche} ref={cadre}>
      {faite ? (
        <p>
          {mots.note(dateFr(faite.le))}{' '}
          <button
            type="button"
            onClick={async () => {
              gesteFini.current = true;
              await suivi.decocher(etape);
              setAnnonce(mots.effacee);
            }}
          >
            {mots.effacer}
          </button>
        </p>
      ) : (
        <Saisie
          aujourdhui={aujourdhui}
          noter={async (le) => {
            gesteFini.current = true;
            await suivi.cocher(etape, le);
            setAnnonce(mots.note(dateFr(le)));
          }}
        />
      )}
      <p class="discret">{lieu.ecole === ECOLE_DEMO ? mots.aideDemo : mots.aide(lieu.annee)}</p>
      <p role="status" class={echec ? commun.bandeau : 'hors-ecran'}>
        {echec ? mots.echec(echec) : annonce}
      </p>
    </div>
  );
}

function Saisie({ aujourdhui, noter }: { aujourdhui: IsoDate; noter: (le: IsoDate) => void }) {
  const id = useId();
  const [saisie, setSaisie] = useState(dateFr(aujourdhui));
  const [refus, setRefus] = useState(false);
  const mots = PROCEDURE.coche;
  return (
    <form
      noValidate
      onSubmit={(evenement) => {
        evenement.preventDefault();
        const le = lireDateFr(saisie);
        const bonne = le !== null && le <= aujourdhui;
        setRefus(!bonne);
        if (bonne) noter(le);
      }}
    >
      <label for={id}>{mots.date}</label>{' '}
      <input
        id={id}
        // Not a date control: it would follow the browser's language, and SIECLE writes JJ/MM/AAAA.
        inputMode="numeric"
        size={11}
        maxLength={10}
        value={saisie}
        aria-invalid={refus}
        aria-describedby={refus ? `${id}-refus` : undefined}
        onInput={({ currentTarget }) => setSaisie(currentTarget.value)}
      />{' '}
      <button type="submit" class="principal">
        {mots.noter}
      </button>
      {refus && (
        <p id={`${id}-refus`} role="alert">
          {mots.futur}
        </p>
      )}
    </form>
  );
}
