import type { IsoDate } from '../domain/dates.ts';
import { ETAPES, type StepId } from '../domain/step.ts';
import type { Coche } from '../procedure/situation.ts';
import type { CleNote, Note } from '../store/carnet.ts';
import { ECOLE_DEMO } from './marques.ts';
import type { Session } from './session.ts';

/** One school and one school year: what a tick belongs to. Another year begins without any. */
export interface Lieu {
  readonly ecole: string;
  readonly annee: string;
}

/**
 * Null when there is nowhere to keep a tick: nothing says which school or which year, or the report on screen is one that
 * somebody sent. Hidden names change nothing: a step concerns no pupil.
 */
export function lieuDe({ resultat }: Session): Lieu | null {
  if (!resultat || resultat.origine === 'recu') return null;
  const { rapport, demo } = resultat;
  const ecole = demo ? ECOLE_DEMO : rapport.etablissement?.uai;
  // without Communs, STS-Web's year is the one that people use
  const annee = rapport.annee.scolaire ?? rapport.annee.sts?.toString();
  return ecole && annee ? { ecole, annee } : null;
}

export const cleDeCoche = ({ ecole, annee }: Lieu, etape: StepId): CleNote & { readonly genre: 'coche' } => ({
  ecole,
  genre: 'coche',
  cle: `${annee} ${etape}`,
});

/** The ticks of that school and year, one a step. */
export const cochesDe = (notes: readonly Note[], lieu: Lieu): readonly Coche[] =>
  ETAPES.flatMap((etape) => {
    const { cle, ecole } = cleDeCoche(lieu, etape);
    const note = notes.find((n): n is Note<'coche'> => n.genre === 'coche' && n.ecole === ecole && n.cle === cle);
    return note ? { etape, le: note.contenu.le as IsoDate } : [];
  });

/** Ticks are kept for a year less a day, longer than runs. */
export const unAnApres = (le: IsoDate): string => `${Number(le.slice(0, 4)) + 1}${le.slice(4)}T00:00:00.000Z`;
