import { useId } from 'preact/hooks';
import { Disclosure } from '../commun/Disclosure.tsx';
import { DropZone } from '../commun/DropZone.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import type { PageProps } from '../commun/page.ts';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

interface CollageProps extends Pick<PageProps, 'session' | 'actions'> {
  /** Why what was given is not SIECLE's page; null when it is, or when nothing was given. */
  refus: string | null;
}

/** Where SIECLE's page is pasted, or its saved file given; pasting compares at once. */
export function CollageSiecle({ session, actions, refus }: CollageProps) {
  const { texte } = session.lendemain;
  const { page } = LENDEMAIN;
  const champ = useId();
  return (
    <form
      class={styles.collage}
      onSubmit={(e) => {
        e.preventDefault();
        void actions.compareMorningPage(texte);
      }}
    >
      <PlainList lines={page.etapes} ordered class={styles.gestes} />
      <Disclosure resume={page.plus}>{() => <PlainList lines={page.plusTexte} />}</Disclosure>
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
          void actions.typeMorningPage(value);
          if (e instanceof InputEvent && e.inputType === 'insertFromPaste') void actions.compareMorningPage(value);
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
          deposer={([fichier]) => fichier && void actions.openMorningPage(fichier.contenu)}
        />
        {texte !== '' && (
          <button type="button" onClick={() => void actions.typeMorningPage('')}>
            {page.vider}
          </button>
        )}
      </p>
    </form>
  );
}
