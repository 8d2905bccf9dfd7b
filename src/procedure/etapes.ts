import type { IdEtape } from '../domain/etape.ts';
import { LIBELLES } from '../domain/source.ts';

export const APPLICATIONS = ['EDT', 'PRONOTE', 'STS-Web', 'SIECLE'] as const;
export type Application = (typeof APPLICATIONS)[number];

export interface EtapeProcedure {
  readonly nom: string;
  /** Where the step starts; its menu begins with this name. */
  readonly application: Application;
  readonly menu: string;
  /** What doing the step again amounts to, when nothing else is to be changed there. */
  readonly geste: string;
}

/** Where the file is deposited: the second half of synchro 5, alone when the same file is deposited again. */
export const MENU_DEPOT = 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé';

/** The synchronisations, as the procedure names them (§3.1 to §3.5), with the menu where each starts. */
export const ETAPES_MOTS: Record<IdEtape, EtapeProcedure> = {
  '1': {
    nom: 'Synchro 1 : de STS-Web vers EDT',
    application: 'STS-Web',
    menu: LIBELLES.sts.menu,
    geste: 'Refaites l’export Emploi du temps de STS-Web, puis importez-le dans EDT.',
  },
  '2': {
    nom: 'Synchro 2 : de SIECLE vers PRONOTE',
    application: 'SIECLE',
    menu: LIBELLES.eleves.menu,
    geste: 'Refaites les exports XML de SIECLE, puis importez-les dans PRONOTE.',
  },
  '3': {
    nom: 'Synchro 3 : de EDT vers STS-Web',
    application: 'STS-Web',
    menu: 'STS-Web > Imports > Emploi du temps',
    geste: 'Refaites la synchro 1, l’export d’EDT, puis l’import de l’emploi du temps dans STS-Web.',
  },
  '4a': {
    nom: 'Synchro 4a : structure, de STS-Web vers SIECLE',
    application: 'STS-Web',
    menu: 'STS-Web > Exports > Structure',
    geste: 'Refaites l’export Structure dans STS-Web et attendez « La structure a été envoyée ».',
  },
  '4b': {
    nom: 'Synchro 4b : services, de STS-Web vers SIECLE',
    application: 'STS-Web',
    menu: 'STS-Web > Exports > Services',
    geste: 'Refaites l’export Services dans STS-Web.',
  },
  '5': {
    nom: 'Synchro 5 : liens élève-groupe, de PRONOTE vers SIECLE',
    application: 'PRONOTE',
    menu: `${LIBELLES.liens.menu}, puis ${MENU_DEPOT}`,
    geste: 'Refaites l’export des liens dans PRONOTE, puis déposez le nouveau fichier.',
  },
};
