import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './Copy.module.css';
import { copyText } from './clipboard.ts';
import { COPY_TEXTS } from './copy-texts.ts';

/** A value that is looked for in another application, and what it is. */
export interface Copyable {
  readonly quoi: string;
  readonly valeur: string;
}

/** What of a subject is looked for in SIECLE, STS-Web or PRONOTE. */
export function copyablesOf(eleveId: string | undefined, groupe: string | undefined): Copyable[] {
  return [
    ...(eleveId ? [{ quoi: COPY_TEXTS.identifiant, valeur: eleveId }] : []),
    ...(groupe ? [{ quoi: COPY_TEXTS.groupe, valeur: groupe }] : []),
  ];
}

/** One button a value; where the browser gives no clipboard, the value is selected instead, and said to be. */
export function CopyButtons({ copiables }: { copiables: readonly Copyable[] }) {
  const [copie, setCopie] = useState<{ readonly valeur: string; readonly faite: boolean } | null>(null);
  async function copier(valeur: string) {
    setCopie({ valeur, faite: await copyText(valeur) });
  }
  return (
    <>
      <ul class={styles.copier}>
        {copiables.map(({ quoi, valeur }) => (
          <li key={quoi}>
            <button type="button" class={styles.petit} onClick={() => void copier(valeur)}>
              {COPY_TEXTS.bouton(quoi, valeur)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="discret">
        {copie && (copie.faite ? COPY_TEXTS.faite(copie.valeur) : COPY_TEXTS.impossible)}
      </p>
      {copie && !copie.faite && <SelectByHand key={copie.valeur} valeur={copie.valeur} />}
    </>
  );
}

/** The value, selected: one gesture copies it. */
function SelectByHand({ valeur }: { valeur: string }) {
  const champ = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    champ.current?.focus();
    champ.current?.select();
  }, []);
  return (
    <label class={styles.aChoisir}>
      {COPY_TEXTS.valeur} <input ref={champ} type="text" readOnly value={valeur} />
    </label>
  );
}
