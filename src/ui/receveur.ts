import { useEffect } from 'preact/hooks';
import type { FichierDonne } from '../workers/protocol.ts';

type Receveur = (fichiers: readonly FichierDonne[]) => void;

let receveur: Receveur | null = null;

/** While the component stands, files dropped on the window are its own: they do not join the dossier. */
export function useReceveur(prendre: Receveur): void {
  useEffect(() => {
    receveur = prendre;
    return () => {
      if (receveur === prendre) receveur = null;
    };
  }, [prendre]);
}

/** Gives dropped files to the component that asks for them, else to the dossier. */
export const remettre =
  (deposer: Receveur): Receveur =>
  (fichiers) =>
    (receveur ?? deposer)(fichiers);
