import { etapeDe, etapesDe, type IdEtape, type Tache } from '../domain/etape.ts';
import { enumerer } from '../domain/francais.ts';
import { LIEUX_PLAN, type LieuPlan } from '../domain/plan.ts';
import { EXPORTS_SIECLE, LIBELLES, LISTES_NATIONALES, SIECLE_DANS_PRONOTE, type TypeSource } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';
import { type Application, ETAPES_MOTS, MENU_DEPOT } from './etapes.ts';

/** What a task amounts to at a stop of the plan, once what is to be changed there is changed. */
interface Geste {
  readonly tache: Tache;
  /** Where it is made, when the stop begins elsewhere. */
  readonly application?: Application;
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

const IMPORT_STS: Omit<Geste, 'tache'> = {
  menu: 'STS-Web > Imports > Emploi du temps',
  geste: 'Importez emp_sts dans STS-Web et répondez NON à sa question.',
  rapporter: 'le nouvel export sts_emp',
  documents: ['sts'],
};

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
      {
        tache: 'remontee',
        application: 'EDT',
        menu: 'EDT > Imports/Exports > STSWEB',
        geste: 'Exportez vers STS-Web depuis une copie de la base d’EDT, sur un sts_emp du jour.',
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
      { tache: 'remontee', ...IMPORT_STS },
      { tache: '3', ...IMPORT_STS },
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
        tache: 'main',
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
        menu: `PRONOTE > ${SIECLE_DANS_PRONOTE} > Récupérer les données des élèves`,
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
export function lieuDe(tache: Tache): LieuPlan {
  if (tache === 'depot') return 'depot';
  if (tache === 'remontee') return 'edt';
  const etape = etapeDe(tache);
  return etape ? ETAPES_MOTS[etape].lieu : 'sts';
}

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
    const gestes = LIEUX[lieu].gestes.filter(({ tache }) => taches.includes(tache));
    const [premier] = gestes;
    if (!premier) return [];
    const application = premier.application ?? LIEUX[lieu].application;
    const rapports = [...new Set(gestes.flatMap(({ rapporter }) => rapporter ?? []))];
    return {
      lieu,
      etapes: etapesDe(gestes.map(({ tache }) => tache)),
      application,
      menu: typographier(menusDe(application, gestes)),
      gestes,
      rapporter: rapports.length > 0 ? typographier(`Rapportez ici ${enumerer(rapports)}.`) : null,
      documents: [...new Set(gestes.flatMap(({ documents }) => documents ?? []))],
    };
  });
}

/** « STS-Web > Exports > Structure, puis Services »: a menu is not said again where the one before it stands under it. */
function menusDe(application: Application, gestes: readonly Geste[]): string {
  const menus = [...new Set(gestes.flatMap(({ menu }) => menu ?? []))];
  const abreges = menus.map((menu, rang) => {
    const [avant, ici] = [menus[rang - 1]?.split(' > ') ?? [], menu.split(' > ')];
    const ecart = ici.findIndex((mot, place) => mot !== avant[place]);
    return ici.slice(ecart).join(' > ');
  });
  return abreges.join(', puis ') || application;
}
