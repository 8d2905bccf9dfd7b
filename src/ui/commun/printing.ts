import { useLayoutEffect, useState } from 'preact/hooks';

/** True while printing; `beforeprint` renders synchronously. */
export function usePrinting(): boolean {
  const [impression, setImpression] = useState(false);
  useLayoutEffect(() => {
    const avant = () => setImpression(true);
    const apres = () => setImpression(false);
    addEventListener('beforeprint', avant);
    addEventListener('afterprint', apres);
    return () => {
      removeEventListener('beforeprint', avant);
      removeEventListener('afterprint', apres);
    };
  }, []);
  return impression;
}
