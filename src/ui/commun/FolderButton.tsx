import type { FichierDonne } from '../../domain/moteur.ts';
import { chosenFiles } from './drop.ts';

interface FolderButtonProps {
  texte: string;
  deposer: (fichiers: readonly FichierDonne[]) => void;
}

/** Takes a whole folder. Its input stands nowhere in the page, where one alone takes several files. */
export const FolderButton = ({ texte, deposer }: FolderButtonProps) => (
  <button
    type="button"
    onClick={() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.webkitdirectory = true;
      input.onchange = () => deposer(chosenFiles(input.files));
      input.click();
    }}
  >
    {texte}
  </button>
);
