import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shownReport } from '../../state/result.ts';
import { onOverview } from '../../state/schools.ts';
import type { Session } from '../../state/session.ts';
import { viewOf } from '../../state/session.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { focusHeading } from '../commun/Heading.tsx';
import { PANNE } from '../commun/pannes.ts';
import { reportViewOf } from '../commun/report-views.ts';
import {
  HASH_SCHOOLS,
  HASH_SESSION,
  hashOf,
  parseRoute,
  type Route,
  replaceAddress,
  useRoute,
} from '../commun/route.ts';
import { type Shown, useShown, type Visible } from './masque.ts';
import { isOverview, pageAt } from './pages.ts';

/** Two sessions with the same key show the same result. */
export const sessionKey = (session: Session): string =>
  `${viewOf(session)} ${session.vague} ${session.resultat?.origine ?? ''} ${session.resultat?.id ?? ''}`;

/** Two routes with the same key show the same page. */
export const pageKey = ({ nom, args }: Route): string => [nom, ...args].join('/');

/** Nothing is told of what is not shown. */
function titleOf(shown: Shown | null): string {
  if (!shown) return fr.remise.masquer;
  const { session, route } = shown;
  const page = pageAt(route);
  if (page) return page.titre(route.args);
  const rapport = shownReport(session);
  switch (viewOf(session)) {
    case 'lecture':
      return fr.lecture.titre;
    case 'panne':
      return PANNE[session.cause].titre;
    case 'rapport': {
      if (!rapport) return fr.devise;
      const vue = reportViewOf(route);
      return [vue && fr.vues.noms[vue], VERDICTS[rapport.verdict], rapport.etablissement?.nom]
        .filter(Boolean)
        .join(', ');
    }
    default:
      return fr.devise;
  }
}

/**
 * The view that the address asks for. A new view has its title, and its heading takes the focus, the first one excepted,
 * which leaves it to the browser; the way back from a page returns to the link that led there.
 */
export function useViewFocus(session: Session, main: { readonly current: HTMLElement | null }): Visible {
  const depart = useRef<{ readonly lien: Element | null; readonly defilement: number } | null>(null);
  const courante = useRef<Route>(parseRoute(location.hash));
  const noter = useCallback((suivante: Route) => {
    const quitte = !pageAt(courante.current) && pageAt(suivante);
    if (quitte) depart.current = { lien: document.activeElement, defilement: scrollY };
  }, []);
  const route = useRoute(noter);
  courante.current = route;

  const visible = useShown(session, route);
  const reached = visible.shown?.route ?? route;
  useLayoutEffect(() => {
    // The browser goes back to addresses of before the names were hidden.
    if (reached !== route) replaceAddress(hashOf(reached.nom, reached.args, reached.params));
  });
  const titre = titleOf(visible.shown);
  useEffect(() => {
    document.title = `${titre} – ${fr.application}`;
  }, [titre]);

  const vue = `${sessionKey(session)} ${viewOf(session) === 'rapport' ? reportViewOf(route) : ''}`;
  const page = pageAt(route);
  const derniereVue = useRef(vue);
  const premiere = useRef(true);
  // The key stands for the view: the effect runs once per view, whatever it reads.
  useLayoutEffect(() => {
    const retour = !page && derniereVue.current === vue ? depart.current : null;
    if (!page) {
      derniereVue.current = vue;
      depart.current = null;
    }
    if (premiere.current) {
      premiere.current = false;
    } else if (retour) {
      scrollTo(0, retour.defilement);
      if (retour.lien instanceof HTMLElement) retour.lien.focus({ preventScroll: true });
    } else {
      focusHeading(main.current);
    }
  }, [page ? pageKey(route) : vue]);

  // Goes back to the first view when the session changes (drop, received report, defect).
  const recu = session.resultat?.origine === 'recu' ? session.resultat.id : '';
  // Several schools are read one after the other, each in a wave of its own: whoever is elsewhere meanwhile stays there.
  const together = session.defect === null && onOverview(session);
  const nouvelle = together ? 'together' : `${session.vague} ${session.defect ?? ''} ${recu}`;
  const connue = useRef(nouvelle);
  useEffect(() => {
    const reste = page?.reste && session.defect === null;
    if (connue.current !== nouvelle && !together && route.nom !== '' && !reste) location.hash = HASH_SESSION;
    connue.current = nouvelle;
  }, [nouvelle]);
  // Several schools are seen together until one of them is opened.
  const { schools } = session;
  const rows = schools?.opened === null ? schools.rows.length : 0;
  const seen = useRef(0);
  useEffect(() => {
    const more = rows > seen.current;
    seen.current = rows;
    // Whoever comes back by the browser finds the filters of the address.
    if (more && !isOverview(route)) location.hash = HASH_SCHOOLS;
    // There is no report to show: the address of one gives way, so that the browser's « back » is not held there.
    else if (together && !page) replaceAddress(HASH_SCHOOLS);
  }, [rows, route.nom, together]);
  return visible;
}
