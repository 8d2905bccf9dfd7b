import type { Phrase as UnePhrase } from '../../procedure/section.ts';
import { hashDe } from '../commun/route.ts';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

/** A sentence and the paragraph of the procedure that it rests on. */
export function Phrase({ texte, section, deduit, page }: UnePhrase) {
  return (
    <>
      {texte}{' '}
      <span class={styles.paragraphe}>{deduit ? PROCEDURE.deduit(section) : PROCEDURE.paragraphe(section)}</span>
      <Aide page={page} />
    </>
  );
}

/** The page of Veilleuse that helps to do what is said. */
export function Aide({ page }: { page: UnePhrase['page'] }) {
  if (!page) return null;
  return (
    <>
      {' '}
      <a href={hashDe(page)}>{PROCEDURE.pages[page]}</a>
    </>
  );
}
