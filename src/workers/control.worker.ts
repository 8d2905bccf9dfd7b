import type { ControlRequest } from './protocol.ts';
import { handleRequest } from './requests.ts';

/** The worker's entry. One request at a time: the pool sees to it. */
addEventListener('message', ({ data }: MessageEvent<ControlRequest>) => {
  void handleRequest(data, (reponse, transferts) => postMessage(reponse, transferts));
});
