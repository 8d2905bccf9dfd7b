import type { PartieSection as UnePartie } from '../../procedure/section.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { LienAide, PhraseVue } from './PhraseVue.tsx';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

/** One paragraph of the procedure: its gestures in order, after what is known where it left a blank. */
export function PartieVue({ partie }: { partie: UnePartie }) {
  const { titre, section, gestes, lacune, avertissement } = partie;
  return (
    <div class={styles.partie}>
      <Heading>{PROCEDURE.partie(titre, section)}</Heading>
      <UnderHeading>
        {lacune && (
          <div class={styles.lacune}>
            <p>{lacune.constat}</p>
            <ul>
              {lacune.connu.map((phrase) => (
                <li key={phrase.texte}>
                  <PhraseVue {...phrase} />
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
                {phrase.deduit || phrase.source || phrase.section !== section ? (
                  <PhraseVue {...phrase} />
                ) : (
                  <>
                    {phrase.texte}
                    <LienAide page={phrase.page} />
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
      </UnderHeading>
    </div>
  );
}
