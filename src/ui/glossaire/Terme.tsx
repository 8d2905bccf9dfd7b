import { fr } from '../commun/fr.ts';
import { hashOf } from '../commun/route.ts';
import styles from './glossaire.module.css';
import { decouper } from './termes.ts';
import type { IdTerme } from './textes.ts';

/** A word of the glossary, where it appears: a dotted link to what it means. */
export function Terme({ id, children }: { id: IdTerme; children: string }) {
  return (
    <a class={styles.terme} href={hashOf('glossaire', [id])} aria-label={fr.glossaire.definition(children)}>
      {children}
    </a>
  );
}

/** A sentence of a report, the words that may need it linked to the glossary. */
export function AvecTermes({ children }: { children: string }) {
  return (
    <>
      {decouper(children).map(({ texte, terme }, rang) =>
        terme ? (
          <Terme key={rang} id={terme}>
            {texte}
          </Terme>
        ) : (
          texte
        ),
      )}
    </>
  );
}
