import type { Moteur } from '../domain/moteur.ts';
import type { ReportStore } from '../store/report-store.ts';
import { EMPTY_SESSION, type Session } from './session.ts';
import type { Writer } from './writer.ts';

export type Reset = (etat: Session['status'], demonstration?: Session['demonstration']) => void;

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'oublier'>;
  /** A history for the time of a demo: nothing of the invented school reaches the browser's. */
  readonly storeDemo: () => ReportStore;
  interrupt(): void;
  /** Reads again what the history of the moment keeps. */
  reload(): Promise<void>;
}

/**
 * Back to an empty dossier; what is kept in the browser stays, and an answer that comes late is dropped, since the rank
 * of the drop has changed. The demo has a history of its own, and neither shows the other's.
 */
export function createReset({ writer, moteur, storeDemo, interrupt, reload }: Means): Reset {
  return (etat, demonstration = null) => {
    interrupt();
    moteur.oublier();
    const { vague, history, historyRead, keepingTime, durable, notes, masked, demo: before } = writer.now();
    const demo = demonstration !== null && demonstration !== 'interrompue';
    const sameHistory = !demo && !before;
    if (!sameHistory) writer.keepIn(demo ? storeDemo() : null);
    const kept = sameHistory ? { history, historyRead, keepingTime, durable, notes } : null;
    writer.change({ ...EMPTY_SESSION, ...kept, status: etat, demo, demonstration, vague: vague + 1, masked });
    if (!sameHistory) void reload();
  };
}
