import { onOverview } from '../../state/schools.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Lazily } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_SCHOOLS, HASH_SESSION } from '../commun/route.ts';
import { isOverview, pageAt } from './pages.ts';

/** A page beside the report, as soon as its code is here; until then its heading. */
export function LazyPage(props: PageProps) {
  const { route, session } = props;
  const page = pageAt(route);
  if (!page) return null;
  const ensemble = onOverview(session);
  return (
    <Lazily
      part={page.ecran}
      heading={page.titre(route.args)}
      page
      before={
        !(ensemble && isOverview(route)) && (
          <nav aria-label={fr.pages.navigation} class={commun.retour}>
            <a href={ensemble ? HASH_SCHOOLS : HASH_SESSION}>{fr.pages.revenir}</a>
          </nav>
        )
      }
    >
      {({ default: Ecran }) => <Ecran {...props} />}
    </Lazily>
  );
}
