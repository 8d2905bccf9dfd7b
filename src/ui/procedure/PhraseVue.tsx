import type { PhraseProcedure as UnePhrase } from '../../procedure/section.ts';
import { hashOf } from '../commun/route.ts';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

/** A sentence and what it rests on. */
export function PhraseVue({ texte, page, ...fondement }: UnePhrase) {
  return (
    <>
      {texte} <span class={styles.paragraphe}>{PROCEDURE.fondement(fondement)}</span>
      <LienAide page={page} />
    </>
  );
}

/** The page of Veilleuse that helps to do what is said. */
export function LienAide({ page }: { page: UnePhrase['page'] }) {
  if (!page) return null;
  return (
    <>
      {' '}
      <a href={hashOf(page)}>{PROCEDURE.pages[page]}</a>
    </>
  );
}
