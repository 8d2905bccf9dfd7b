import { type ReadonlySignal, signal } from '@preact/signals';
import { ownResult } from './result.ts';
import type { Session } from './session.ts';

/** The portable copy as the page offers it. */
export interface Copie {
  /** Its address, beside the page. */
  readonly nom: string;
  readonly octets: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What this computer holds of the application itself, whatever is read in it. */
export interface EtatPoste {
  /** `inconnu` until the browser has answered; `copie` in the portable copy, which needs no line at all. */
  readonly horsLigne: 'inconnu' | 'pret' | 'impossible' | 'copie';
  /** `demandee`: wanted, while another tab still has something to lose. */
  readonly miseAJour: 'aucune' | 'prete' | 'demandee';
  readonly installable: boolean;
}

export interface Poste {
  readonly etat: ReadonlySignal<EtatPoste>;
  /** Null in the copy itself. */
  readonly copie: Copie | null;
  mettreAJour(): void;
  installer(): void;
}

/** What the service worker's watch tells. */
export interface EcouteVeille {
  pret(): void;
  impossible(): void;
  /** A new version waits; the argument makes it take over as soon as no tab would lose anything. */
  nouvelle(appliquer: () => void): void;
}

export interface MoyensPoste {
  readonly portable: boolean;
  readonly copie: Copie | null;
  readonly veiller: (ecoute: EcouteVeille) => void;
  /** Answers when the browser offers to install the page, with how to accept, and with null when it no longer does. */
  readonly guetterInstallation: (offre: (accepter: (() => void) | null) => void) => void;
}

const rien = () => {};

export function creerPoste({ portable, copie, veiller, guetterInstallation }: MoyensPoste): Poste {
  const etat = signal<EtatPoste>({
    horsLigne: portable ? 'copie' : 'inconnu',
    miseAJour: 'aucune',
    installable: false,
  });
  const changer = (parts: Partial<EtatPoste>) => {
    etat.value = { ...etat.value, ...parts };
  };
  let appliquer = rien;
  let accepter = rien;
  veiller({
    pret: () => changer({ horsLigne: 'pret' }),
    impossible: () => changer({ horsLigne: 'impossible' }),
    nouvelle(suite) {
      appliquer = suite;
      // A still newer version does not ask again what was already asked for.
      if (etat.value.miseAJour === 'demandee') appliquer();
      else changer({ miseAJour: 'prete' });
    },
  });
  guetterInstallation((suite) => {
    accepter = suite ?? rien;
    changer({ installable: suite !== null });
  });
  return {
    etat,
    copie,
    mettreAJour() {
      changer({ miseAJour: 'demandee' });
      appliquer();
    },
    installer() {
      // The browser's offer is good for once.
      changer({ installable: false });
      accepter();
    },
  };
}

/**
 * Whether a reload would lose something that is nowhere else: a reading, a result that is not kept, or a list that its
 * user is following.
 */
export const occupe = (session: Session): boolean =>
  session.etat === 'lecture' ||
  (ownResult(session)?.conservation ?? 'durable') !== 'durable' ||
  session.liste.source !== null;
