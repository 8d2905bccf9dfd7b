import { memePersonne } from '../../domain/meme-personne.ts';
import { estSortiLe } from '../../domain/presence.ts';
import type { ALEleve, EcoleDe } from '../definition.ts';

/** What is refused to who has left costs nothing: what there is to verify of his leaving, CTRL_ELEVES_02 says (003.306). */
export const CORRECTION_SORTI = {
  cas: 'L’élève a quitté l’établissement',
  titre: 'Lien refusé à un élève sorti de l’établissement',
  faire: 'Rien n’est à faire si ces élèves ont bien quitté l’établissement.',
} as const;

export const REFUS_A_UN_SORTI = { correction: 'sorti', gravite: 'information' } as const;

/** The pupil of the link, and nobody else, has left. */
export const estSorti = ({ lien, eleve }: ALEleve, { modeles }: EcoleDe<'eleves'>): boolean =>
  estSortiLe(eleve, modeles.eleves.parametres.dateExport) && memePersonne(lien, eleve);
