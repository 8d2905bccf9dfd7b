import type { Gravite } from '../../domain/constat.ts';
import type { SortEleve } from '../../domain/eleve-vu.ts';
import type { MotifAbsence } from '../../domain/nuit.ts';
import type { Verdict, VerdictDepot } from '../../domain/rapport.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** What is said of each value that a report may hold. */

export const GRAVITES_MOTS: Record<Gravite, string> = enFrancais({
  'depot-refuse': 'Dépôt refusé',
  'eleve-rejete': 'Élève rejeté',
  'lien-rejete': 'Lien rejeté',
  'lien-corrige': 'Corrigé d’office par SIECLE',
  'a-verifier': 'À vérifier',
  information: 'Information',
});

/** « Est-ce que je dépose ce soir ? » (003.170). */
export const REPONSES: Record<Verdict, string> = enFrancais({
  pret: 'Déposez',
  'a-verifier': 'À vous de décider',
  'a-corriger': 'Ne déposez pas encore',
  refuse: 'Ne déposez pas encore',
  incomplet: 'Impossible de le dire',
});

export const DEPOTS: Record<VerdictDepot, string> = enFrancais({
  accepte: 'SIECLE acceptera le fichier.',
  refuse: 'SIECLE refusera le fichier. Corrigez avant de déposer.',
  'a-verifier': 'Un doute reste sur le dépôt. Vérifiez avant de déposer.',
  inconnu: 'Le dépôt n’a pas pu être contrôlé.',
});

export const SORTS: Record<SortEleve, string> = enFrancais({
  complet: 'Complet',
  partiel: 'Partiel',
  rejete: 'Rejeté',
  absent: 'Absent du fichier',
});

export const MOTIFS_ABSENCE: Record<MotifAbsence, string> = enFrancais({
  'groupes-perdus': 'Perdra ses groupes cette nuit',
  'sans-groupe': 'Sans groupe aujourd’hui, rien à perdre',
  'sans-division': 'Sans division dans SIECLE',
  sorti: 'Sorti de l’établissement',
});
