import type { Attente } from '../../src/domain/moteur.ts';
import type { WorkerLike } from '../../src/workers/client.ts';
import type { WorkerReply, WorkerRequest } from '../../src/workers/protocol.ts';

/** Whoever asks waits for as long as it takes. */
export const PATIENT: Attente = { abandon: new Promise(() => {}), entendu() {} };

export type Handle<D extends WorkerRequest = WorkerRequest> = (
  demande: D,
  repondre: (reponse: WorkerReply) => void,
) => void | Promise<void>;

/** A worker without a thread: the same messages, cloned like the real ones, handled in this process. */
export class InProcessWorker<D extends WorkerRequest = WorkerRequest> implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly requests: D[] = [];
  stopped = false;
  readonly #traiter: Handle<D>;

  constructor(traiter: Handle<D>) {
    this.#traiter = traiter;
  }

  postMessage(demande: D): void {
    // A Blob is shared between threads, not copied; the rest must survive cloning.
    if (demande.type === 'conclure') structuredClone(demande);
    this.requests.push(demande);
    void this.#traiter(demande, (reponse) => {
      if (!this.stopped) this.reply(structuredClone(reponse));
    });
  }

  reply(reponse: WorkerReply): void {
    const monde = this as unknown as Worker;
    this.onmessage?.call(monde, { data: reponse } as MessageEvent);
  }

  /** The browser says that the worker died. */
  die(message: string): void {
    const monde = this as unknown as Worker;
    this.onerror?.call(monde, { message, preventDefault() {} } as unknown as ErrorEvent);
  }

  terminate(): void {
    this.stopped = true;
  }
}
