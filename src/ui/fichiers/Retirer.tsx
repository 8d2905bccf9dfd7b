import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fichier } from '../../domain/fichier.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { FileActions } from '../../state/file-actions.ts';
import { EN_MAIN } from './textes.ts';

/** The hand on the files of this tab; null where the files of the report are not in it, or are still being read. */
export const EnMain = createContext<FileActions | null>(null);

/** The button that takes away a file of this report; nothing where it cannot be. */
export function useRetrait({ fichiers }: Rapport): (fichier: Fichier) => ComponentChildren {
  const main = useContext(EnMain);
  return (fichier) =>
    main && (
      <button type="button" onClick={() => main.removeFile(fichiers.indexOf(fichier))}>
        {EN_MAIN.retirer} <span class="hors-ecran">{fichier.entree ?? fichier.nom}</span>
      </button>
    );
}
