import type { Ecole } from '../../domain/ecole.ts';
import { estLienFini } from '../../domain/presence.ts';
import type { AuLien } from '../definition.ts';

/** A refused link that was over already takes nothing away: he left the group before the day of the export (003.321). */
export const CORRECTION_FINI = {
  cas: 'Le lien était déjà fini le jour de l’export des élèves',
  titre: 'Lien déjà fini, refusé',
  faire: 'Rien n’est à faire : ces élèves ont quitté ce groupe avant l’export.',
} as const;

export const REFUS_D_UN_LIEN_FINI = { correction: 'fini', gravite: 'information' } as const;

export const lienEstFini = ({ groupe }: AuLien, { calendrier, modeles }: Ecole): boolean =>
  estLienFini(groupe, calendrier, modeles.eleves?.parametres.dateExport ?? null);
