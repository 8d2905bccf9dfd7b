import type { Rapport } from '../domain/rapport.ts';
import type { Mark, Note } from '../store/notebook.ts';
import type { Session } from './session.ts';

export type MarkNote = Note<'marque'>;

/** The invented school has notes of its own, whatever identifier it wears. */
export const DEMO_SCHOOL = 'DEMO';

/**
 * Under which name the notes of a report's school are kept; null when nothing can be noted: the school is unknown, or the
 * report is pseudonymised, whose causes are not told by the same ids (003.58).
 */
export function schoolOf(rapport: Rapport, demo: boolean): string | null {
  if ('pseudonymise' in rapport) return null;
  return demo ? DEMO_SCHOOL : (rapport.etablissement?.uai ?? null);
}

/** The marks of the school whose report is shown, by cause. */
export function marksOf({ notes, resultat }: Session): ReadonlyMap<string, MarkNote> {
  const ecole = resultat && schoolOf(resultat.rapport, resultat.demo);
  const siennes = notes.filter((note): note is MarkNote => note.genre === 'marque' && note.ecole === ecole);
  return new Map(siennes.map((note) => [note.cle, note]));
}

/** How many causes of the report are marked. Marks never change the verdict: they are counted beside it. */
export function countMarks({ causes }: Rapport, marques: ReadonlyMap<string, MarkNote>): Record<Mark['etat'], number> {
  const combien = (etat: Mark['etat']) => causes.filter(({ id }) => marques.get(id)?.contenu.etat === etat).length;
  return { corrigee: combien('corrigee'), acceptee: combien('acceptee') };
}

/** The marks that hold for the report: those of before, of causes that it still finds, do not. */
export const marksThatHold = (
  rapport: Rapport,
  marques: ReadonlyMap<string, MarkNote>,
): ReadonlyMap<string, MarkNote> => new Map([...marques].filter(([, marque]) => !isStillThere(marque, rapport)));

/** Marked as corrected before this report, which still finds it. */
export const isStillThere = ({ contenu, le }: MarkNote, { etabliLe }: Rapport): boolean =>
  contenu.etat === 'corrigee' && le < etabliLe;
