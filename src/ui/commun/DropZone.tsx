import { useId, useState } from 'preact/hooks';
import type { FichierDonne } from '../../domain/moteur.ts';
import styles from './DropZone.module.css';
import { chosenFiles } from './drop.ts';
import { fr } from './fr.ts';

interface DropZoneProps {
  texte: string;
  /** The main gesture of the view, or one among others. */
  principal?: boolean;
  /** One file only, of these types, instead of any number of documents. */
  accept?: string;
  deposer: (fichiers: readonly FichierDonne[]) => void;
}

/** A file input under a label that looks like the button it is; one in the page takes several files. */
export function DropZone({ texte, principal = false, accept, deposer }: DropZoneProps) {
  const id = useId();
  const [tour, setTour] = useState(0);
  return (
    <span class={styles.choixFichiers}>
      <input
        class="hors-ecran"
        // A new input each time: else choosing the same file twice would change nothing.
        key={tour}
        id={id}
        type="file"
        multiple={accept === undefined}
        accept={accept}
        // autocomplete off: Firefox restores the input after a reload.
        autocomplete="off"
        onChange={({ currentTarget }) => {
          const fichiers = chosenFiles(currentTarget.files);
          if (fichiers.length === 0) return;
          setTour(tour + 1);
          deposer(fichiers);
        }}
      />
      <label for={id} class={principal ? 'bouton principal' : 'bouton'}>
        {texte}
      </label>
    </span>
  );
}

/** Covers the window while files are held over it. */
export function DropVeil() {
  return (
    <div class={styles.voile} aria-hidden="true">
      <p>{fr.depot.survol}</p>
    </div>
  );
}
