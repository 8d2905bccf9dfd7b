import { traiterListe } from './listes.ts';
import type { DemandeCorrespondre } from './protocol.ts';

/** The entry of the worker of lists. It answers one request, then is terminated. */
addEventListener('message', ({ data }: MessageEvent<DemandeCorrespondre>) => {
  void traiterListe(data, (reponse) => postMessage(reponse));
});
