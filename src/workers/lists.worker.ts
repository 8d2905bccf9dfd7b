import { handleListRequest } from './lists.ts';
import type { MatchRequest } from './protocol.ts';

/** The entry of the worker of lists. It answers one request, then is terminated. */
addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  void handleListRequest(data, (reponse) => postMessage(reponse));
});
