import { useId } from 'preact/hooks';
import type { ContenuFichier } from '../../domain/moteur.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { DropZone } from '../commun/DropZone.tsx';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

interface CollageProps {
  texte: string;
  changer: (texte: string) => void;
  comparer: (texte: string) => void;
  /** A page saved by the browser. */
  ouvrir: (fichier: ContenuFichier) => void;
  /** Why what was given is not SIECLE's page; null when it is, or when nothing was given. */
  refus: string | null;
}

/** Where SIECLE's page is pasted, or its saved file given; pasting compares at once. */
export function CollageSiecle({ texte, changer, comparer, ouvrir, refus }: CollageProps) {
  const { page } = LENDEMAIN;
  const champ = useId();
  return (
    <form
      class={styles.collage}
      onSubmit={(e) => {
        e.preventDefault();
        comparer(texte);
      }}
    >
      <ol class={styles.gestes}>
        {page.etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ol>
      <Disclosure resume={page.plus}>
        {() => (
          <ul>
            {page.plusTexte.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        )}
      </Disclosure>
      <label for={champ}>{page.champ}</label>
      <textarea
        id={champ}
        rows={8}
        autocomplete="off"
        aria-describedby={`${champ}-aide ${champ}-refus`}
        aria-invalid={refus !== null}
        value={texte}
        onInput={(e) => {
          const { value } = e.currentTarget;
          changer(value);
          if (e instanceof InputEvent && e.inputType === 'insertFromPaste') comparer(value);
        }}
      />
      <p id={`${champ}-aide`} class="discret">
        {page.aide}
      </p>
      <p id={`${champ}-refus`} class={styles.refus} role="status">
        {refus}
      </p>
      <p class="actions">
        <button type="submit" class="principal">
          {page.comparer}
        </button>
        <DropZone
          texte={page.choisir}
          accept=".html,.htm,.mht,.mhtml,.txt"
          deposer={([fichier]) => fichier && ouvrir(fichier.contenu)}
        />
        {texte !== '' && (
          <button type="button" onClick={() => changer('')}>
            {page.vider}
          </button>
        )}
      </p>
    </form>
  );
}
