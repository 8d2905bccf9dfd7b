import type { Attente } from '../domain/moteur.ts';
import type { Watch } from './watch.ts';

/** What is asked of the workers beside the reading of a drop: a record, a list, fresh exports. */
export interface Asking {
  /**
   * Watched like a reading (003.295): when the workers say nothing, « Réessayer » gives the request up and makes it again.
   * @returns the answer to the last time it was made; rejects on a defect of ours
   */
  ask<T>(request: (attente: Attente) => Promise<T>): Promise<T>;
  /** The dossier is left: nothing of it is awaited any more. */
  forget(): void;
}

export function createAsking(watch: Watch): Asking {
  /** How each request under way is given up. */
  const underWay = new Map<{ again(): void }, () => void>();

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        let turn = 0;
        const awaited = {
          again() {
            turn++;
            const own = turn;
            underWay.get(awaited)?.();
            const abandon = new Promise<void>((giveUp) => underWay.set(awaited, giveUp));
            watch.begin(awaited);
            const over = (settle: () => void) => {
              if (own !== turn) return;
              underWay.delete(awaited);
              watch.end(awaited);
              settle();
            };
            request({ abandon, entendu: watch.heard }).then(
              (answer) => over(() => resolve(answer)),
              (error: unknown) => over(() => reject(error)),
            );
          },
        };
        awaited.again();
      }),
    forget() {
      for (const [awaited, giveUp] of underWay) {
        watch.end(awaited);
        giveUp();
      }
      underWay.clear();
    },
  };
}
