import { nombreDeListe } from '../../domain/liste-longue.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { Code } from '../commun/Code.tsx';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Pager } from '../commun/Pager.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** This many are read at once. */
const MONTRES = 3;

/** Why SIECLE refuses the file, which gives no reason itself: one made by hand may be wrong on every line. */
export function MotifsDuDepot({ depot }: Pick<Rapport, 'depot'>) {
  const { motifs, nonListes } = depot;
  if (motifs.length === 0) return null;
  return (
    <Disclosure resume={TEXTES_RAPPORT.motifs(nombreDeListe(motifs, depot))} ouvert={motifs.length <= MONTRES}>
      {() => (
        <>
          {nonListes && <p>{TEXTES_RAPPORT.nonListes(motifs.length, nonListes)}</p>}
          <Pager lignes={motifs}>
            {(visibles) => (
              <ul class={styles.motifsDepot}>
                {visibles.map(({ code, message }, rang) => (
                  <li key={rang}>
                    {message}{' '}
                    <span class="discret">
                      <Code code={code} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Pager>
        </>
      )}
    </Disclosure>
  );
}
