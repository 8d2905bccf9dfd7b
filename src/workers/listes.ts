import { correspondre as correspondreAuTexte } from '../correspondances/correspondre.ts';
import type { ResultatListe } from '../domain/correspondances.ts';
import type { Sts } from '../domain/dossier.ts';
import { choisir } from '../engine/assemble.ts';
import { LISTE_OCTETS_MAX } from '../intake/limits.ts';
import { texteDeListe } from '../intake/liste.ts';
import { ouvrirModele, panne } from './messages.ts';
import type { DemandeCorrespondre, DemandeListe, Reponse } from './protocol.ts';

/** Separate from stages.ts so that the worker of the main job does not carry the code of lists. */

/** Sets a list from EDT or PRONOTE against the sts_emp that counts among the readings. */
export async function correspondre({ lectures, liste, genre }: DemandeListe): Promise<ResultatListe> {
  const lue = choisir(lectures).retenues.get('sts');
  if (!lue) return { probleme: 'sts-absent' };
  const sts = ouvrirModele(lue.modele) as Sts;
  if (typeof liste === 'string') return correspondreAuTexte(liste, sts, genre);
  if (liste.size > LISTE_OCTETS_MAX) return { probleme: 'trop-grande' };
  const texte = await texteDeListe(liste);
  return texte === null ? { probleme: 'pas-du-texte' } : correspondreAuTexte(texte, sts, genre);
}

export async function traiterListe(demande: DemandeCorrespondre, repondre: (reponse: Reponse) => void): Promise<void> {
  const { run, tache } = demande;
  try {
    repondre({ type: 'correspondu', run, tache, resultat: await correspondre(demande) });
  } catch (erreur) {
    repondre(panne(demande, erreur));
  }
}
