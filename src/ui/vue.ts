import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rapportAffiche, vueDe } from '../state/select.ts';
import type { Session } from '../state/session.ts';
import { fr, VERDICTS } from './fr.ts';
import { cleDeRoute, HASH_SESSION, lireRoute, type Route, useHash } from './route.ts';

/** Two sessions with the same key show the same view. */
export const cleDeVue = (session: Session): string => `${vueDe(session)} ${session.vague} ${session.relu?.id ?? ''}`;

function titreDe(session: Session): string {
  const rapport = rapportAffiche(session);
  switch (vueDe(session)) {
    case 'lecture':
      return fr.lecture.titre;
    case 'panne':
      return fr.panne.titre;
    case 'rapport':
      return rapport ? [VERDICTS[rapport.verdict], rapport.etablissement?.nom].filter(Boolean).join(', ') : '';
    default:
      return fr.devise;
  }
}

/**
 * The view that the address asks for. A new view has its title, and its heading takes the focus, the first one excepted,
 * which leaves it to the browser; the way back from the catalogue returns to the link that led there.
 */
export function useVue(session: Session, main: { readonly current: HTMLElement | null }): Route {
  const depart = useRef<{ readonly lien: Element | null; readonly defilement: number } | null>(null);
  const courante = useRef<Route>(lireRoute(location.hash));
  const noter = useCallback(() => {
    if (courante.current.vue === 'session') depart.current = { lien: document.activeElement, defilement: scrollY };
  }, []);
  const route = lireRoute(useHash(noter));
  courante.current = route;

  const titre = route.vue === 'session' ? titreDe(session) : titreDuCatalogue(route);
  useEffect(() => {
    document.title = `${titre} – ${fr.application}`;
  }, [titre]);

  const vue = cleDeVue(session);
  const cle = route.vue === 'session' ? vue : cleDeRoute(route);
  const derniereVue = useRef(vue);
  const premiere = useRef(true);
  // The key stands for the view: the effect runs once per view, whatever it reads.
  useLayoutEffect(() => {
    const retour = route.vue === 'session' && derniereVue.current === vue ? depart.current : null;
    if (route.vue === 'session') {
      derniereVue.current = vue;
      depart.current = null;
    }
    if (premiere.current) {
      premiere.current = false;
    } else if (retour) {
      scrollTo(0, retour.defilement);
      if (retour.lien instanceof HTMLElement) retour.lien.focus({ preventScroll: true });
    } else {
      const titres = [...(main.current?.querySelectorAll('h1') ?? [])];
      titres.find((h1) => !h1.closest('[hidden]'))?.focus();
    }
  }, [cle]);

  // Files dropped over the catalogue, or a defect, are news of the session: it comes back.
  const nouvelle = `${session.vague} ${session.panne ?? ''}`;
  const connue = useRef(nouvelle);
  useEffect(() => {
    if (connue.current !== nouvelle && route.vue !== 'session') location.hash = HASH_SESSION;
    connue.current = nouvelle;
  }, [nouvelle]);
  return route;
}

const titreDuCatalogue = (route: Exclude<Route, { vue: 'session' }>): string =>
  route.vue === 'regle' ? fr.catalogue.regle(route.code) : fr.catalogue.titre;
