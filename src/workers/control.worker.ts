import type { Demande } from './protocol.ts';
import { traiter } from './stages.ts';

/** The worker's entry. One request at a time: the pool sees to it. */
addEventListener('message', ({ data }: MessageEvent<Demande>) => {
  void traiter(data, (reponse, transferts) => postMessage(reponse, transferts));
});
