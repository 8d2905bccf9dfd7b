import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FichierDonne } from '../../domain/moteur.ts';

type Receiver = (fichiers: readonly FichierDonne[]) => void;

/** The component that takes the files dropped on the window; null when they join the dossier. */
export const receiver = signal<Receiver | null>(null);

/** While mounted, the component receives the files dropped on the window. */
export function useReceiver(prendre: Receiver): void {
  useEffect(() => {
    receiver.value = prendre;
    return () => {
      if (receiver.value === prendre) receiver.value = null;
    };
  }, [prendre]);
}

/** Gives dropped files to the component that asks for them, else to the dossier. */
export const handOver =
  (deposer: Receiver): Receiver =>
  (fichiers) =>
    (receiver.value ?? deposer)(fichiers);
