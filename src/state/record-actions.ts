import type { IssueExtrait } from '../domain/extrait.ts';
import type { Moteur } from '../domain/moteur.ts';
import { retenu } from '../rapport/emplacements.ts';
import type { Enregistrement } from '../rapport/enregistrements.ts';
import type { Asking } from './asking.ts';
import { ownOnScreen } from './result.ts';
import type { Writer } from './writer.ts';

export interface RecordActions {
  /** Reads a record again, in the document that the report on screen rests on; rejects on a defect of ours. */
  extractRecord(enregistrement: Enregistrement): Promise<IssueExtrait>;
}

export function createRecordActions(
  { now }: Writer,
  moteur: Pick<Moteur, 'extraire'>,
  { ask }: Pick<Asking, 'ask'>,
): RecordActions {
  return {
    async extractRecord({ type, repere }) {
      // A run of the history has its own files, which are not kept; a record shows the names that are to be hidden.
      const own = now().masked ? null : ownOnScreen(now());
      const fichier = own && retenu(own.rapport.fichiers, type);
      const cle = fichier && own.cles[own.rapport.fichiers.indexOf(fichier)];
      return cle ? ask((attente) => moteur.extraire(cle, repere, attente)) : { etat: 'absent' };
    },
  };
}
