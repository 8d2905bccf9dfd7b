import type { DemandeControle } from './protocol.ts';
import { traiter } from './stages.ts';

/** The worker's entry. One request at a time: the pool sees to it. */
addEventListener('message', ({ data }: MessageEvent<DemandeControle>) => {
  void traiter(data, (reponse, transferts) => postMessage(reponse, transferts));
});
