import { useEffect, useState } from 'preact/hooks';

/**
 * Code that comes apart from the page: asks for it unless it is here, and draws again when it is.
 * @returns whether it failed to come
 */
export function useArrivee(ici: boolean, charger: () => Promise<unknown>): boolean {
  const [echec, setEchec] = useState(false);
  const [, setArrive] = useState(false);
  useEffect(() => {
    if (ici) return;
    let vivant = true;
    setEchec(false);
    charger().then(
      () => vivant && setArrive(true),
      () => vivant && setEchec(true),
    );
    return () => {
      vivant = false;
    };
  }, [ici]);
  return echec;
}
