import type { LectureRecue } from '../domain/lecture.ts';
import type { LectureOuverte } from '../engine/assemble.ts';
import type { Demande, Reponse } from './protocol.ts';

/** What every worker does with what it receives. */

const ouvrir = (modele: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(modele));

export const ouvrirLecture = (lecture: LectureRecue): LectureOuverte => ({
  ...lecture,
  modele: lecture.modele && ouvrir(lecture.modele),
});

/** What goes wrong in a request is by definition a defect of ours. */
export const panne = ({ run, tache }: Demande, erreur: unknown): Reponse => ({
  type: 'panne',
  run,
  tache,
  message: erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur),
});
