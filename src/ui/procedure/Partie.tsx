import type { Partie as UnePartie } from '../../procedure/section.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { Aide, Phrase } from './Phrase.tsx';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

/** One paragraph of the procedure: its gestures in order, or what is known where it left a blank. */
export function Partie({ partie }: { partie: UnePartie }) {
  const { titre, section, gestes, lacune, avertissement } = partie;
  return (
    <div class={styles.partie}>
      <Titre>{PROCEDURE.partie(titre, section)}</Titre>
      <SousLeTitre>
        {lacune && (
          <div class={styles.lacune}>
            <p>{lacune.constat}</p>
            <ul>
              {lacune.connu.map((phrase) => (
                <li key={phrase.texte}>
                  <Phrase {...phrase} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {gestes.length > 0 && (
          <ol class={styles.gestes}>
            {gestes.map(({ application, ...phrase }) => (
              <li key={phrase.texte}>
                <span class={styles.application}>{application}</span>{' '}
                {phrase.deduit || phrase.section !== section ? (
                  <Phrase {...phrase} />
                ) : (
                  <>
                    {phrase.texte}
                    <Aide page={phrase.page} />
                  </>
                )}
              </li>
            ))}
          </ol>
        )}
        {avertissement && (
          <>
            <p>{PROCEDURE.avertissement(avertissement.application)}</p>
            <blockquote class={styles.ecranCite}>
              {avertissement.messages.map((message) => (
                <p key={message}>{message}</p>
              ))}
            </blockquote>
          </>
        )}
      </SousLeTitre>
    </div>
  );
}
