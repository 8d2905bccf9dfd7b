import { etapeDe, type Faire, TACHES, type Tache } from '../domain/etape.ts';
import type { FaitsConstat, FaitsSujet } from '../domain/faits.ts';
import type { Valeurs } from '../domain/phrase.ts';
import type { ObjetPlan } from '../domain/plan.ts';

/** What one finding asks for at one task: in which words, and about whom. */
export interface Demande {
  readonly tache: Tache;
  /** What to change before the task's own gesture; null when nothing. */
  readonly texte: string | null;
  readonly valeurs: Valeurs;
  readonly objets: readonly ObjetPlan[];
  /** The id of the cause that the finding belongs to. */
  readonly cause: string;
}

/** @param faire the correction that applies, with its holes */
export function demandesDe(
  { etapes, valeurs = {}, sujets }: FaitsConstat,
  faire: Faire,
  cause: string,
): readonly Demande[] {
  const objets = objetsDe(sujets);
  const parTache = typeof faire === 'string' ? dUnSeulTexte(faire, etapes) : faire;
  return TACHES.flatMap((tache) => {
    const texte = parTache[tache];
    return texte === undefined ? [] : { tache, texte, valeurs, objets, cause };
  });
}

/** A report of before told a correction in one text: it stands at the first step that it asks for. */
function dUnSeulTexte(texte: string, etapes: FaitsConstat['etapes']): Exclude<Faire, string> {
  const taches = TACHES.filter((tache) => {
    const etape = etapeDe(tache);
    return tache !== 'depot' && etape !== null && etapes.includes(etape);
  });
  return Object.fromEntries(taches.map((tache, rang) => [tache, rang === 0 ? texte : null]));
}

/** What a finding is about, by name: its groups, else its pupils, else its divisions. */
export function objetsDe(sujets: readonly FaitsSujet[]): readonly ObjetPlan[] {
  const groupes = sujets.flatMap(({ groupe }): ObjetPlan[] =>
    groupe ? [{ genre: 'code-groupe', texte: groupe }] : [],
  );
  if (groupes.length > 0) return groupes;
  const nommes = (genre: ObjetPlan['genre']) =>
    sujets.filter((sujet) => sujet.genre === genre).map((sujet) => objetDe(sujet, genre));
  const eleves = nommes('personne');
  return eleves.length > 0 ? eleves : nommes('code');
}

const objetDe = ({ libelle, eleveId }: FaitsSujet, genre: ObjetPlan['genre']): ObjetPlan => ({
  genre,
  texte: libelle,
  ...(eleveId !== undefined && { eleveId }),
});
