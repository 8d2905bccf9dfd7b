import { type ReadonlySignal, signal } from '@preact/signals';
import { ownResult } from './result.ts';
import type { Session } from './session.ts';

/** The portable copy as the page offers it. */
export interface CopyOnComputer {
  /** Its address, beside the page. */
  readonly nom: string;
  readonly octets: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What this computer holds of the application itself, whatever is read in it. */
export interface ComputerState {
  /** `inconnu` until the browser has answered; `copie` in the portable copy, which needs no line at all. */
  readonly offline: 'inconnu' | 'pret' | 'impossible' | 'copie';
  /** `demandee`: wanted, while another tab still has something to lose. */
  readonly update: 'aucune' | 'prete' | 'demandee';
  readonly installable: boolean;
}

export interface Computer {
  readonly state: ReadonlySignal<ComputerState>;
  /** Null in the copy itself. */
  readonly copie: CopyOnComputer | null;
  applyUpdate(): void;
  install(): void;
}

/** What the service worker's watch tells. */
export interface ServiceWorkerListener {
  ready(): void;
  unavailable(): void;
  /** A new version waits; the argument makes it take over as soon as no tab would lose anything. */
  updated(appliquer: () => void): void;
}

export interface ComputerMeans {
  readonly portable: boolean;
  readonly copie: CopyOnComputer | null;
  readonly watchServiceWorker: (ecoute: ServiceWorkerListener) => void;
  /** Answers when the browser offers to install the page, with how to accept, and with null when it no longer does. */
  readonly watchInstallation: (offre: (accepter: (() => void) | null) => void) => void;
}

const nothing = () => {};

export function createComputer({ portable, copie, watchServiceWorker, watchInstallation }: ComputerMeans): Computer {
  const etat = signal<ComputerState>({
    offline: portable ? 'copie' : 'inconnu',
    update: 'aucune',
    installable: false,
  });
  const changer = (parts: Partial<ComputerState>) => {
    etat.value = { ...etat.value, ...parts };
  };
  let appliquer = nothing;
  let accepter = nothing;
  watchServiceWorker({
    ready: () => changer({ offline: 'pret' }),
    unavailable: () => changer({ offline: 'impossible' }),
    updated(suite) {
      appliquer = suite;
      // A still newer version does not ask again what was already asked for.
      if (etat.value.update === 'demandee') appliquer();
      else changer({ update: 'prete' });
    },
  });
  watchInstallation((suite) => {
    accepter = suite ?? nothing;
    changer({ installable: suite !== null });
  });
  return {
    state: etat,
    copie,
    applyUpdate() {
      changer({ update: 'demandee' });
      appliquer();
    },
    install() {
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
export const isBusy = (session: Session): boolean =>
  session.status === 'lecture' ||
  session.schools !== null ||
  (ownResult(session)?.conservation ?? 'durable') !== 'durable' ||
  session.list.source !== null;
