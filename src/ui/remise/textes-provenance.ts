import { accord, enumerer, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

const aRapporter = (noms: readonly string[]): string =>
  noms.length > 1
    ? `apportez d’un coup ses ${nombre(noms.length)} fichiers (${enumerer(noms)})`
    : `apportez ${enumerer(noms)}`;

/** Where a report comes from; they come with its screens. */
export const PROVENANCE = enFrancais({
  recu: (date: string, application: string) =>
    `Rapport reçu, établi le ${date} par ${application} ; ses fichiers ne sont pas ici.`,
  relu: (jour: string, heure: string, noms: readonly string[]) =>
    `Résultat du ${jour} à ${heure}, rouvert. Ses fichiers ne sont plus en main${
      noms.length > 0 ? ` : pour le refaire après une correction, ${aRapporter(noms)}` : ''
    }.`,
  revenir: 'Revenir au contrôle en cours',
  accueil: 'Page d’accueil',
  diminue: (lus: readonly string[], date: string, manquants: readonly string[]) =>
    `Ce contrôle ne repose que sur ${enumerer(lus) || 'aucun document'}. Celui du ${date} reposait aussi sur ${enumerer(manquants)} : ${accord(manquants.length, 'apportez-le', 'apportez-les')} pour le refaire en entier.`,
  revoir: (date: string) => `Revoir le contrôle du ${date}`,
});
