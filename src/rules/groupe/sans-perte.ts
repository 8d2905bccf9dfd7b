import type { LienGroupe } from '../../domain/elegroupe.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { estLienFini, estSortiLe } from '../../domain/presence.ts';
import type { ALEleve } from '../definition.ts';
import type { EcoleDe } from '../ecole-lue.ts';

/**
 * What is refused to who has left the school, or had left the group before the day of the export, takes nothing away: it is
 * information, and no part of what is to be corrected (003.306, 003.321). What there is to verify of his leaving,
 * CTRL_ELEVES_02 says.
 */
export const CORRECTIONS_SANS_PERTE = {
  sorti: {
    cas: 'L’élève a quitté l’établissement',
    titre: 'Lien refusé à un élève sorti de l’établissement',
    faire: 'Rien n’est à faire si ces élèves ont bien quitté l’établissement.',
  },
  fini: {
    cas: 'Le lien était déjà fini le jour de l’export des élèves',
    titre: 'Lien déjà fini, refusé',
    faire: 'Rien n’est à faire : ces élèves ont quitté ce groupe avant l’export.',
  },
} as const;

export type SansPerte = keyof typeof CORRECTIONS_SANS_PERTE;

/** Why the refusal of these links takes nothing from the pupil of the link, and nobody else; null when it may. */
export function sansPerte(
  { lien, eleve }: ALEleve,
  refuses: readonly LienGroupe[],
  { calendrier, modeles }: EcoleDe<'eleves'>,
): SansPerte | null {
  const jour = modeles.eleves.parametres.dateExport;
  if (estSortiLe(eleve, jour) && memePersonne(lien, eleve)) return 'sorti';
  return refuses.length > 0 && refuses.every((refuse) => estLienFini(refuse, calendrier, jour)) ? 'fini' : null;
}

/** The hit of such a refusal, apart from those that cost something. */
export const refusSansPerte = (pourquoi: SansPerte) => ({
  correction: pourquoi,
  gravite: 'information' as const,
});
