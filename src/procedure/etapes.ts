import type { IdEtape } from '../domain/etape.ts';
import type { LieuPlan } from '../domain/plan.ts';
import { LIBELLES } from '../domain/source.ts';

export const APPLICATIONS = ['EDT', 'PRONOTE', 'STS-Web', 'SIECLE'] as const;
export type Application = (typeof APPLICATIONS)[number];

export interface EtapeProcedure {
  /** Where the plan does it, or begins it (003.181). */
  readonly lieu: LieuPlan;
  readonly nom: string;
  /** Where the step starts; its menu begins with this name. */
  readonly application: Application;
  readonly menu: string;
}

/** Where the file is deposited: the second half of synchro 5, alone when the same file is deposited again. */
export const MENU_DEPOT = 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé';

/** The synchronisations, as the procedure names them (§3.1 to §3.5), with the menu where each starts. */
export const ETAPES_MOTS: Record<IdEtape, EtapeProcedure> = {
  '1': {
    lieu: 'edt',
    nom: 'Synchro 1 : de STS-Web vers EDT',
    application: 'STS-Web',
    menu: LIBELLES.sts.menu,
  },
  '2': {
    lieu: 'siecle',
    nom: 'Synchro 2 : de SIECLE vers PRONOTE',
    application: 'SIECLE',
    menu: LIBELLES.eleves.menu,
  },
  '3': {
    lieu: 'sts',
    nom: 'Synchro 3 : d’EDT vers STS-Web',
    application: 'STS-Web',
    menu: 'STS-Web > Imports > Emploi du temps',
  },
  '4a': {
    lieu: 'sts',
    nom: 'Synchro 4a : structure, de STS-Web vers SIECLE',
    application: 'STS-Web',
    menu: 'STS-Web > Exports > Structure',
  },
  '4b': {
    lieu: 'sts',
    nom: 'Synchro 4b : services, de STS-Web vers SIECLE',
    application: 'STS-Web',
    menu: 'STS-Web > Exports > Services',
  },
  '5': {
    lieu: 'pronote',
    nom: 'Synchro 5 : liens élève-groupe, de PRONOTE vers SIECLE',
    application: 'PRONOTE',
    menu: `${LIBELLES.liens.menu}, puis ${MENU_DEPOT}`,
  },
};
