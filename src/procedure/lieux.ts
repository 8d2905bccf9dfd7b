import { ETAPES, etapeDe, type IdEtape, type Tache } from '../domain/etape.ts';
import { enumerer } from '../domain/francais.ts';
import { LIEUX_PLAN, type LieuPlan } from '../domain/rapport.ts';
import { EXPORTS_SIECLE, LIBELLES, LISTES_NATIONALES, type TypeSource } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';
import { type Application, ETAPES_MOTS, MENU_DEPOT } from './etapes.ts';

/** What a task amounts to at a stop of the plan, once what is to be changed there is changed. */
interface Geste {
  readonly tache: Tache;
  /** None for what is corrected anywhere in the application. */
  readonly menu?: string;
  readonly geste: string;
  /** What to bring back here afterwards, in words and as documents. */
  readonly rapporter?: string;
  readonly documents?: readonly TypeSource[];
}

interface Lieu {
  /** Where the stop is made, or begins. */
  readonly application: Application;
  readonly gestes: readonly Geste[];
}

/** The stops of the plan (003.181): a synchronisation is told where its data leave, and in PRONOTE where they arrive too. */
export const LIEUX: Readonly<Record<LieuPlan, Lieu>> = {
  edt: {
    application: 'STS-Web',
    gestes: [
      {
        tache: '1',
        menu: LIBELLES.sts.menu,
        geste: 'Refaites l’export Emploi du temps dans STS-Web, puis importez-le dans EDT.',
        rapporter: 'le nouvel export sts_emp',
        documents: ['sts'],
      },
    ],
  },
  siecle: {
    application: 'SIECLE',
    gestes: [
      {
        tache: '2',
        menu: LIBELLES.eleves.menu,
        geste: 'Refaites les exports XML dans SIECLE.',
        rapporter: 'les nouveaux exports de SIECLE',
        documents: EXPORTS_SIECLE.filter((type) => !LISTES_NATIONALES.includes(type)),
      },
    ],
  },
  sts: {
    application: 'STS-Web',
    gestes: [
      {
        tache: '4a',
        menu: 'STS-Web > Exports > Structure',
        geste: 'Refaites l’export Structure dans STS-Web et attendez « La structure a été envoyée ».',
        rapporter: 'le nouvel export Structures',
        documents: ['structures'],
      },
      {
        tache: '4b',
        menu: 'STS-Web > Exports > Services',
        geste: 'Refaites l’export Services dans STS-Web et attendez « Les services ont été envoyés ».',
      },
      {
        tache: '3',
        geste: 'Corrigez la structure dans STS-Web.',
        rapporter: 'le nouvel export sts_emp',
        documents: ['sts'],
      },
    ],
  },
  pronote: {
    application: 'PRONOTE',
    gestes: [
      {
        tache: '2',
        menu: 'PRONOTE > Fichier > SIECLE > Récupérer les données des élèves',
        geste: 'Importez les nouveaux exports de SIECLE dans PRONOTE.',
      },
      {
        tache: 'export',
        menu: LIBELLES.liens.menu,
        geste: 'Refaites l’export des liens dans PRONOTE.',
        rapporter: 'le nouveau fichier ELEGROUPE',
        documents: ['liens'],
      },
    ],
  },
  depot: {
    application: 'SIECLE',
    gestes: [{ tache: 'depot', menu: MENU_DEPOT, geste: 'Déposez le fichier dans SIECLE.' }],
  },
};

/** Where what a correction asks to change is changed. */
export const lieuDe = (tache: Tache): LieuPlan => (tache === 'depot' ? 'depot' : ETAPES_MOTS[etapeDe(tache)].lieu);

/** A stop of the plan before anybody says what is to be changed there. */
export interface Halte {
  readonly lieu: LieuPlan;
  readonly etapes: readonly IdEtape[];
  readonly application: Application;
  readonly menu: string;
  readonly gestes: readonly Geste[];
  readonly rapporter: string | null;
  readonly documents: readonly TypeSource[];
}

/** The stops for these tasks, in their order. */
export function haltesPour(taches: readonly Tache[]): readonly Halte[] {
  return LIEUX_PLAN.flatMap((lieu) => {
    const { application, gestes: tous } = LIEUX[lieu];
    const gestes = tous.filter(({ tache }) => taches.includes(tache));
    if (gestes.length === 0) return [];
    const rapports = gestes.flatMap(({ rapporter }) => rapporter ?? []);
    return {
      lieu,
      etapes: ETAPES.filter((etape) => gestes.some(({ tache }) => etapeDe(tache) === etape)),
      application,
      menu: typographier(menusDe(application, gestes)),
      gestes,
      rapporter: rapports.length > 0 ? typographier(`Rapportez ici ${enumerer(rapports)}.`) : null,
      documents: gestes.flatMap(({ documents }) => documents ?? []),
    };
  });
}

/** « STS-Web > Exports > Structure, puis Exports > Services ». */
function menusDe(application: Application, gestes: readonly Geste[]): string {
  const menus = gestes.flatMap(({ menu }) => menu ?? []);
  const [premier = application, ...suivants] = menus;
  return [premier, ...suivants.map((menu) => menu.replace(`${application} > `, ''))].join(', puis ');
}
