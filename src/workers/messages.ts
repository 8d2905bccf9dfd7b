import type { WorkerReply, WorkerRequest } from './protocol.ts';

/** What every worker does with what it receives. */

export const openModel = (modele: Uint8Array | null): unknown => modele && JSON.parse(new TextDecoder().decode(modele));

/** Problems of files are returned as values, so anything thrown here is our defect. */
export const defectOf = ({ run, tache }: WorkerRequest, erreur: unknown): WorkerReply => ({
  type: 'panne',
  run,
  tache,
  message: erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur),
});
