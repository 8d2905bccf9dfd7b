import type { Rapport } from '../domain/report.ts';
import type { Marque, Note } from '../store/carnet.ts';
import type { Session } from './session.ts';

export type NoteMarque = Note<'marque'>;

/** The invented school has notes of its own, whatever identifier it wears. */
export const ECOLE_DEMO = 'DEMO';

/**
 * Under which name the notes of a report's school are kept; null when nothing can be noted: the school is unknown, or the
 * report is pseudonymised, whose causes are not told by the same ids (003.58).
 */
export function ecoleDe(rapport: Rapport, demo: boolean): string | null {
  if ('pseudonymise' in rapport) return null;
  return demo ? ECOLE_DEMO : (rapport.etablissement?.uai ?? null);
}

/** The marks of the school whose report is shown, by cause. */
export function marquesDe({ notes, resultat }: Session): ReadonlyMap<string, NoteMarque> {
  const ecole = resultat && ecoleDe(resultat.rapport, resultat.demo);
  const siennes = notes.filter((note): note is NoteMarque => note.genre === 'marque' && note.ecole === ecole);
  return new Map(siennes.map((note) => [note.cle, note]));
}

/** How many causes of the report are marked. Marks never change the verdict: they are counted beside it. */
export function bilanMarques(
  { causes }: Rapport,
  marques: ReadonlyMap<string, NoteMarque>,
): Record<Marque['etat'], number> {
  const combien = (etat: Marque['etat']) => causes.filter(({ id }) => marques.get(id)?.contenu.etat === etat).length;
  return { corrigee: combien('corrigee'), acceptee: combien('acceptee') };
}

/** Marked as corrected before this report, which still finds it. */
export const toujoursPresente = ({ contenu, le }: NoteMarque, { etabliLe }: Rapport): boolean =>
  contenu.etat === 'corrigee' && le < etabliLe;
