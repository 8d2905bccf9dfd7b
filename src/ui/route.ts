import { useEffect, useState } from 'preact/hooks';

/** What the address asks for, after its #: the catalogue or one rule; anything else is the session's own screen. */
export type Route =
  | { readonly vue: 'session' }
  | { readonly vue: 'regles' }
  | { readonly vue: 'regle'; readonly code: string };

export const HASH_SESSION = '#/';
export const HASH_REGLES = '#/regles';
export const hashRegle = (code: string): string => `#/regle/${encodeURIComponent(code)}`;

export function lireRoute(hash: string): Route {
  if (hash === HASH_REGLES) return { vue: 'regles' };
  const code = /^#\/regle\/([\w-]+)$/.exec(hash)?.[1];
  return code ? { vue: 'regle', code } : { vue: 'session' };
}

/** Two routes with the same key show the same view. */
export const cleDeRoute = (route: Route): string => (route.vue === 'regle' ? route.code : route.vue);

/** The current address; `avant` is called while the view that is left still stands. */
export function useHash(avant: () => void): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const suivre = () => {
      // A place inside the view, such as the one that « Aller au contenu » goes to, is no other view.
      if (location.hash !== '' && !location.hash.startsWith('#/')) return;
      avant();
      setHash(location.hash);
    };
    addEventListener('hashchange', suivre);
    return () => removeEventListener('hashchange', suivre);
  }, [avant]);
  return hash;
}
