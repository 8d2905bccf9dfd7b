import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Lazily } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_SESSION } from '../commun/route.ts';
import { pageAt } from './pages.ts';

/** A page beside the report, as soon as its code is here; until then its heading. */
export function LazyPage(props: PageProps) {
  const page = pageAt(props.route);
  if (!page) return null;
  return (
    <Lazily
      part={page.ecran}
      heading={page.titre(props.route.args)}
      page
      before={
        <nav aria-label={fr.pages.navigation} class={commun.retour}>
          <a href={HASH_SESSION}>{fr.pages.revenir}</a>
        </nav>
      }
    >
      {({ default: Ecran }) => <Ecran {...props} />}
    </Lazily>
  );
}
