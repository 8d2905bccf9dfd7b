import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FichierDonne } from '../../domain/moteur.ts';

type Receveur = (fichiers: readonly FichierDonne[]) => void;

/** The component that takes the files dropped on the window; null when they join the dossier. */
export const receveur = signal<Receveur | null>(null);

/** While mounted, the component receives the files dropped on the window. */
export function useReceveur(prendre: Receveur): void {
  useEffect(() => {
    receveur.value = prendre;
    return () => {
      if (receveur.value === prendre) receveur.value = null;
    };
  }, [prendre]);
}

/** Gives dropped files to the component that asks for them, else to the dossier. */
export const remettre =
  (deposer: Receveur): Receveur =>
  (fichiers) =>
    (receveur.value ?? deposer)(fichiers);
