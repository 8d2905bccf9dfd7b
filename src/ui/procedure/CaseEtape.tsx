import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DateIso, dateFr, lireDateFr } from '../../domain/dates.ts';
import type { IdEtape } from '../../domain/etape.ts';
import { DEMO_SCHOOL } from '../../state/marks.ts';
import commun from '../commun/commun.module.css';
import styles from './procedure.module.css';
import type { SuiviProcedure } from './suivi-procedure.ts';
import { PROCEDURE } from './textes.ts';

interface CaseEtapeProps {
  etape: IdEtape;
  suivi: SuiviProcedure;
}

/** « Je l’ai fait le … »: written for this school and this year, and erased the same way. */
export function CaseEtape({ etape, suivi }: CaseEtapeProps) {
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
      <p class="discret">{lieu.ecole === DEMO_SCHOOL ? mots.aideDemo : mots.aide(lieu.annee)}</p>
      <p role="status" class={echec ? commun.bandeau : 'hors-ecran'}>
        {echec ? mots.echec(echec) : annonce}
      </p>
    </div>
  );
}

function Saisie({ aujourdhui, noter }: { aujourdhui: DateIso; noter: (le: DateIso) => void }) {
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
