import { accord, enumerer, nombre } from '../../domain/francais.ts';
import { DEMANDES } from '../../domain/source.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { FailureReason } from '../../store/report-store.ts';
import { ECHECS } from '../commun/fr.ts';

/** The nine are not named: they are those that every control asks for. */
const aRapporter = (noms: readonly string[]): string => {
  if (noms.length === 1) return `apportez ${enumerer(noms)}`;
  const lesquels = noms.length < DEMANDES.length ? ` (${enumerer(noms)})` : '';
  return `apportez d’un coup ses ${nombre(noms.length)} fichiers${lesquels}`;
};

/** Where a report comes from; they come with its screens. */
export const PROVENANCE = enFrancais({
  recu: (date: string, application: string) =>
    `Rapport reçu, établi le ${date} par ${application} ; ses fichiers ne sont pas ici.`,
  relu: (jour: string, heure: string, noms: readonly string[]) =>
    `Résultat du ${jour} à ${heure}, rouvert. Ses fichiers ne sont plus en main${
      noms.length > 0 ? ` : pour le refaire après une correction, ${aRapporter(noms)}` : ''
    }.`,
  revenir: 'Revenir au contrôle en cours',
  ensemble: 'Revenir à la vue d’ensemble',
  accueil: 'Page d’accueil',
  diminue: (lus: readonly string[], date: string, manquants: readonly string[]) =>
    `Ce contrôle ne repose que sur ${enumerer(lus) || 'aucun document'}. Celui du ${date} reposait aussi sur ${enumerer(manquants)} : ${accord(manquants.length, 'apportez-le', 'apportez-les')} pour le refaire en entier.`,
  revoir: (date: string) => `Revoir le contrôle du ${date}`,
});

/** What becomes of a result that is not kept. */
export const CONSERVATION = enFrancais({
  onglet: 'Ce navigateur ne conserve rien : ce résultat disparaîtra avec l’onglet. Exportez le rapport pour le garder.',
  choix:
    'Vous avez choisi de ne rien conserver : ce résultat disparaîtra avec l’onglet. Exportez le rapport pour le garder.',
  effacee: 'Ce résultat n’est plus conservé. Exportez le rapport pour le garder.',
  echec: (raison: FailureReason) =>
    `Ce résultat n’est pas conservé : ${ECHECS[raison]}. Exportez le rapport pour le garder.`,
});
