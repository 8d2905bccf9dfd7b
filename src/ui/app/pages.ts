import type { ComponentType } from 'preact';
import { ETAPES } from '../../domain/step.ts';
import { fr, nomEtape } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import type { Route } from '../commun/route.ts';

interface Page {
  /** Title of the window, and heading until the page's code is here. */
  titre(args: readonly string[]): string;
  charger(): Promise<{ default: ComponentType<PageProps> }>;
  /** Files let go over it are for it too: it stays while they are read, where another page gives way to the report. */
  readonly reste?: true;
}

/**
 * The screens beside the report, by the first word of their address. Their code is no part of the first visit's weight:
 * it is asked for once the main job can be done, and then stays.
 */
export const PAGES: Readonly<Record<string, Page>> = {
  regles: { titre: () => fr.catalogue.titre, charger: () => import('../reference/Regles.tsx') },
  imprimer: { titre: () => fr.imprimer.titre, charger: () => import('../remise/Imprimer.tsx') },
  glossaire: { titre: () => fr.glossaire.titre, charger: () => import('../glossaire/Glossaire.tsx') },
  aide: { titre: () => fr.aide.titre, charger: () => import('../reference/Aide.tsx') },
  accessibilite: { titre: () => fr.accessibilite.titre, charger: () => import('../reference/Accessibilite.tsx') },
  procedure: {
    titre: ([demandee]) => {
      const etape = ETAPES.find((connue) => connue === demandee);
      return etape ? nomEtape(etape) : fr.procedure.titre;
    },
    charger: () => import('../procedure/Procedure.tsx'),
  },
  annee: { titre: () => fr.annee.titre, charger: () => import('../procedure/Annee.tsx') },
  regle: { titre: ([code = '']) => fr.catalogue.regle(code), charger: () => import('../reference/Regle.tsx') },
  partager: { titre: () => fr.remise.partage.titre, charger: () => import('../remise/Partager.tsx') },
  historique: { titre: () => fr.historique.page, charger: () => import('../historique/Historique.tsx') },
  comparer: { titre: () => fr.comparaison.titre, charger: () => import('../historique/Comparer.tsx') },
  correspondances: {
    titre: () => fr.correspondances.titre,
    charger: () => import('../correspondances/Correspondances.tsx'),
    reste: true,
  },
  lsu: { titre: () => fr.lsu.titre, charger: () => import('../lsu/Lsu.tsx') },
  lendemain: { titre: () => fr.lendemain.titre, charger: () => import('../lendemain/Lendemain.tsx') },
};

export const pageDe = ({ nom }: Route): Page | null => (Object.hasOwn(PAGES, nom) ? (PAGES[nom] ?? null) : null);

const arrivees = new Map<Page, ComponentType<PageProps>>();

export const composantDe = (page: Page): ComponentType<PageProps> | null => arrivees.get(page) ?? null;

export async function charger(page: Page): Promise<ComponentType<PageProps>> {
  const { default: composant } = await page.charger();
  arrivees.set(page, composant);
  return composant;
}

/** Asks for every page, one after the other: the main job needs the line first, and nothing is asked for afterwards. */
export async function prechargerPages(): Promise<void> {
  for (const page of Object.values(PAGES)) await charger(page).catch(() => undefined);
}
