import type { DateIso } from '../domain/dates.ts';
import { ETAPES, type IdEtape } from '../domain/etape.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Coche } from '../procedure/situation.ts';
import type { Note, NoteKey } from '../store/notebook.ts';
import { DEMO_SCHOOL } from './marks.ts';
import { isReceived } from './result.ts';
import type { Session } from './session.ts';

/** One school and one school year: what a tick belongs to. Another year begins without any. */
export interface TickPlace {
  readonly ecole: string;
  readonly annee: string;
}

/**
 * Null when there is nowhere to keep a tick: nothing says which school or which year, or the report on screen is one that
 * somebody sent. Hidden names change nothing: a step concerns no pupil.
 */
export function tickPlace({ resultat }: Session): TickPlace | null {
  return resultat && !isReceived(resultat) ? tickPlaceOf(resultat.rapport, resultat.demo) : null;
}

export function tickPlaceOf(rapport: Rapport, demo: boolean): TickPlace | null {
  const ecole = demo ? DEMO_SCHOOL : rapport.etablissement?.uai;
  // without Communs, STS-Web's year is the one that people use
  const annee = rapport.annee.scolaire ?? rapport.annee.sts?.toString();
  return ecole && annee ? { ecole, annee } : null;
}

export const tickKey = ({ ecole, annee }: TickPlace, etape: IdEtape): NoteKey & { readonly genre: 'coche' } => ({
  ecole,
  genre: 'coche',
  cle: `${annee} ${etape}`,
});

/** The ticks of that school and year, one a step. */
export const ticksOf = (notes: readonly Note[], lieu: TickPlace): readonly Coche[] =>
  ETAPES.flatMap((etape) => {
    const { cle, ecole } = tickKey(lieu, etape);
    const note = notes.find((n): n is Note<'coche'> => n.genre === 'coche' && n.ecole === ecole && n.cle === cle);
    return note ? { etape, le: note.contenu.le as DateIso } : [];
  });

/** Ticks are kept for a year less a day, longer than runs. */
export const aYearAfter = (le: DateIso): string => `${Number(le.slice(0, 4)) + 1}${le.slice(4)}T00:00:00.000Z`;
