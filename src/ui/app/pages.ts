import type { ComponentType } from 'preact';
import { ETAPES } from '../../domain/etape.ts';
import { fr, nomEtape } from '../commun/fr.ts';
import { type Lazy, lazy, preloadAll } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import type { Route } from '../commun/route.ts';

interface Page {
  /** Title of the window, and heading until the page's code is here. */
  titre(args: readonly string[]): string;
  readonly ecran: Lazy<{ readonly default: ComponentType<PageProps> }>;
  /**
   * True when the page stays during a drop; others give way to the report.
   */
  readonly reste?: true;
}

/**
 * The screens beside the report, by the first word of their address. Their code is no part of the first visit's weight:
 * it is asked for once the main job can be done, and then stays.
 */
export const PAGES: Readonly<Record<string, Page>> = {
  regles: { titre: () => fr.catalogue.titre, ecran: lazy(() => import('../reference/PageRegles.tsx')) },
  imprimer: { titre: () => fr.imprimer.titre, ecran: lazy(() => import('../remise/PageImprimer.tsx')) },
  glossaire: { titre: () => fr.glossaire.titre, ecran: lazy(() => import('../glossaire/PageGlossaire.tsx')) },
  aide: { titre: () => fr.aide.titre, ecran: lazy(() => import('../reference/PageAide.tsx')) },
  donnees: { titre: () => fr.donnees.titre, ecran: lazy(() => import('../reference/PageDonnees.tsx')) },
  accessibilite: {
    titre: () => fr.accessibilite.titre,
    ecran: lazy(() => import('../reference/PageAccessibilite.tsx')),
  },
  procedure: {
    titre: ([demandee]) => {
      const etape = ETAPES.find((connue) => connue === demandee);
      return etape ? nomEtape(etape) : fr.procedure.titre;
    },
    ecran: lazy(() => import('../procedure/PageProcedure.tsx')),
  },
  annee: { titre: () => fr.annee.titre, ecran: lazy(() => import('../procedure/PageAnnee.tsx')) },
  regle: { titre: ([code = '']) => fr.catalogue.regle(code), ecran: lazy(() => import('../reference/PageRegle.tsx')) },
  partager: { titre: () => fr.remise.partage.titre, ecran: lazy(() => import('../remise/PagePartager.tsx')) },
  historique: { titre: () => fr.historique.page, ecran: lazy(() => import('../historique/PageHistorique.tsx')) },
  comparer: { titre: () => fr.comparaison.titre, ecran: lazy(() => import('../historique/PageComparer.tsx')) },
  etablissements: {
    titre: () => fr.etablissements.titre,
    ecran: lazy(() => import('../etablissements/PageEtablissements.tsx')),
  },
  correspondances: {
    titre: () => fr.correspondances.titre,
    ecran: lazy(() => import('../correspondances/PageCorrespondances.tsx')),
    reste: true,
  },
  lsu: { titre: () => fr.lsu.titre, ecran: lazy(() => import('../lsu/PageLsu.tsx')) },
  lendemain: { titre: () => fr.lendemain.titre, ecran: lazy(() => import('../lendemain/PageLendemain.tsx')) },
};

export const pageAt = ({ nom }: Route): Page | null => (Object.hasOwn(PAGES, nom) ? (PAGES[nom] ?? null) : null);

/** All of several schools: there is no screen behind it, as long as none of them is open. */
export const isOverview = ({ nom }: Route): boolean => nom === 'etablissements';

/** Asks for every page: nothing is asked for afterwards. */
export const preloadPages = (): Promise<void> => preloadAll(Object.values(PAGES).map(({ ecran }) => ecran));
