import type { Ouvrier } from '../../src/workers/client.ts';
import type { Demande, Reponse } from '../../src/workers/protocol.ts';

export type Traiter<D extends Demande = Demande> = (
  demande: D,
  repondre: (reponse: Reponse) => void,
) => void | Promise<void>;

/** A worker without a thread: the same messages, cloned like the real ones, handled in this process. */
export class OuvrierEnProcessus<D extends Demande = Demande> implements Ouvrier {
  onmessage: Ouvrier['onmessage'] = null;
  onmessageerror: Ouvrier['onmessageerror'] = null;
  onerror: Ouvrier['onerror'] = null;
  readonly demandes: D[] = [];
  arrete = false;
  readonly #traiter: Traiter<D>;

  constructor(traiter: Traiter<D>) {
    this.#traiter = traiter;
  }

  postMessage(demande: D): void {
    // A Blob is shared between threads, not copied; the rest must survive cloning.
    if (demande.type === 'conclure') structuredClone(demande);
    this.demandes.push(demande);
    void this.#traiter(demande, (reponse) => {
      if (!this.arrete) this.repondre(structuredClone(reponse));
    });
  }

  repondre(reponse: Reponse): void {
    const monde = this as unknown as Worker;
    this.onmessage?.call(monde, { data: reponse } as MessageEvent);
  }

  /** The browser says that the worker died. */
  mourir(message: string): void {
    const monde = this as unknown as Worker;
    this.onerror?.call(monde, { message, preventDefault() {} } as unknown as ErrorEvent);
  }

  terminate(): void {
    this.arrete = true;
  }
}
