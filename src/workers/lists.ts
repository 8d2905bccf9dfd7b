import { correspondre as correspondreAuTexte } from '../correspondances/correspondre.ts';
import type { ResultatListe } from '../domain/correspondances.ts';
import type { Sts } from '../domain/dossier.ts';
import { choisir } from '../engine/assemblage.ts';
import { LIST_LIMIT } from '../intake/limits.ts';
import { listText } from '../intake/list-text.ts';
import { defectOf, openModel } from './messages.ts';
import type { ListRequest, MatchRequest, WorkerReply } from './protocol.ts';

/** Separate from stages.ts so that the worker of the main job does not carry the code of lists. */

/** Sets a list from EDT or PRONOTE against the sts_emp that counts among the readings. */
export async function matchList({ lectures, liste, genre }: ListRequest): Promise<ResultatListe> {
  const lue = choisir(lectures).retenues.get('sts');
  if (!lue) return { probleme: 'sts-absent' };
  const sts = openModel(lue.modele) as Sts;
  if (typeof liste === 'string') return correspondreAuTexte(liste, sts, genre);
  if (liste.size > LIST_LIMIT) return { probleme: 'trop-grande' };
  const texte = await listText(liste);
  return texte === null ? { probleme: 'pas-du-texte' } : correspondreAuTexte(texte, sts, genre);
}

export async function handleListRequest(
  demande: MatchRequest,
  repondre: (reponse: WorkerReply) => void,
): Promise<void> {
  const { run, tache } = demande;
  try {
    repondre({ type: 'correspondu', run, tache, resultat: await matchList(demande) });
  } catch (erreur) {
    repondre(defectOf(demande, erreur));
  }
}
