import { correspondre } from '../correspondances/correspondre.ts';
import { nomsTenus } from '../correspondances/noms-tenus.ts';
import type { ResultatListe } from '../domain/correspondances.ts';
import type { Eleves } from '../domain/exports-siecle.ts';
import type { Sts } from '../domain/sts.ts';
import { choisir } from '../engine/assemblage.ts';
import { LIST_LIMIT } from '../intake/limits.ts';
import { listText } from '../intake/list-text.ts';
import { defectOf, openModel } from './messages.ts';
import type { ListRequest, MatchRequest, WorkerReply } from './protocol.ts';

/** Separate from stages.ts so that the worker of the main job does not carry the code of lists. */

/** Sets a list from EDT or PRONOTE against the sts_emp that counts among the readings. */
export async function matchList({ lectures, liste, genre }: ListRequest): Promise<ResultatListe> {
  const { retenues } = choisir(lectures);
  const lue = retenues.get('sts');
  if (!lue) return { probleme: 'sts-absent' };
  if (typeof liste !== 'string' && liste.size > LIST_LIMIT) return { probleme: 'trop-grande' };
  const texte = typeof liste === 'string' ? liste : await listText(liste);
  if (texte === null) return { probleme: 'pas-du-texte' };
  const sts = openModel(lue.modele) as Sts;
  const resultat = correspondre(texte, sts, genre);
  if (resultat.probleme !== null) return resultat;
  const eleves = retenues.get('eleves');
  const nommees = nomsTenus(resultat.correspondances, {
    sts,
    ...(eleves && { eleves: openModel(eleves.modele) as Eleves }),
  });
  return nommees.length > 0 ? { ...resultat, correspondances: { ...resultat.correspondances, nommees } } : resultat;
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
