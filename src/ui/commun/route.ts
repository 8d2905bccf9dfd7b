import { useEffect, useState } from 'preact/hooks';

/** The address after its #: `#/eleves?division=4EME+B` is the view `eleves` with its parameters. */
export interface Route {
  /** First segment: a view of the report or a page; '' for the start and the report's first view. */
  readonly nom: string;
  /** The segments after it: `GROUPE_A_01` in `#/regle/GROUPE_A_01`. */
  readonly args: readonly string[];
  readonly params: RouteParams;
}

export type RouteParams = Readonly<Record<string, string>>;

export const HASH_SESSION = '#/';
export const HASH_HISTORY = '#/historique';
/** Two runs of the history, by their ids. */
export const hashCompare = (avant: number, apres: number): string => hashOf('comparer', [`${avant}`, `${apres}`]);
/** The morning after a run; of the one on screen when it is not kept. */
export const hashMorning = (id?: number): string => hashOf('lendemain', id === undefined ? [] : [`${id}`]);
export const hashRule = (code: string): string => hashOf('regle', [code]);
export const HASH_PROCEDURE = '#/procedure';
/** Every school in hand, a line each. */
export const HASH_SCHOOLS = '#/etablissements';
export const HASH_YEAR = '#/annee';
export const hashStep = (etape: string): string => hashOf('procedure', [etape]);

export function hashOf(nom: string, args: readonly string[] = [], params: RouteParams = {}): string {
  const chemin = [nom, ...args].map(encodeURIComponent).join('/');
  const suite = new URLSearchParams(Object.entries(params).filter(([, valeur]) => valeur !== '')).toString();
  return `#/${chemin}${suite && `?${suite}`}`;
}

export function parseRoute(hash: string): Route {
  const [, chemin = '', suite = ''] = /^#\/([^?]*)\??(.*)$/.exec(hash) ?? [];
  const [nom = '', ...args] = chemin.split('/').map(decodeSegment);
  return { nom, args: args.filter(Boolean), params: Object.fromEntries(new URLSearchParams(suite)) };
}

/** An address typed by hand may hold a lone `%`. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Changes what the view shows without leaving it: no step more in the browser's history for each letter typed. */
export function replaceAddress(hash: string): void {
  history.replaceState(history.state, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The current route; `avant` hears of the next one while the view that is left still stands. */
export function useRoute(avant: (suivante: Route) => void): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const suivre = () => {
      // A place inside the view, such as the one that « Aller au contenu » goes to, is no other view.
      if (location.hash !== '' && !location.hash.startsWith('#/')) return;
      avant(parseRoute(location.hash));
      setHash(location.hash);
    };
    addEventListener('hashchange', suivre);
    return () => removeEventListener('hashchange', suivre);
  }, [avant]);
  return parseRoute(hash);
}
