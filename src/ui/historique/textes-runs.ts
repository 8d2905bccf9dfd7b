import { compte, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { KeepingTime } from '../../store/keeping-time.ts';
import type { FailureReason } from '../../store/report-store.ts';
import { ECHECS } from '../commun/fr.ts';

/** What the start page and the history say of the runs that are kept: it comes when there is one. */
export const RUNS = enFrancais({
  dernier: (date: string) => `Là où vous en étiez, le ${date}`,
  reprendre: 'Reprendre ce contrôle',
  titre: 'Contrôles précédents',
  tous: (n: number) => `Tout l’historique (${compte(n, 'contrôle')})`,
  aide: (duree: KeepingTime) =>
    duree === 'rien'
      ? 'Rien n’est conservé dans ce navigateur : ces contrôles disparaîtront avec l’onglet.'
      : `Conservés ${duree} jours dans ce navigateur, sans les fichiers.`,
  demo: 'Collège fictif d’essai',
  recu: (ecole: string) => `Rapport reçu : ${ecole}`,
  ouvrir: (date: string) => `Contrôle du ${date}`,
  illisible: 'L’historique ne peut pas être lu dans ce navigateur.',
  efface: (date: string) => `Le contrôle du ${date} est effacé.`,
  annuler: 'Annuler l’effacement',
  annule: (date: string) => `Le contrôle du ${date} est rétabli.`,
  effacer: 'Tout effacer',
  question: (n: number) =>
    n < 2
      ? 'Le contrôle conservé et les marques posées sur les causes disparaîtront. L’effacement est définitif.'
      : `Les ${nombre(n)} contrôles conservés et les marques posées sur les causes disparaîtront. L’effacement est définitif.`,
  confirmer: 'Effacer définitivement',
  renoncer: 'Ne rien effacer',
  fait: (restants: number) => `Tout est effacé : ${compte(restants, 'enregistrement')} dans ce navigateur.`,
  echec: (raison: FailureReason) => `Rien n’est effacé : ${ECHECS[raison]}.`,
  perdu:
    'L’historique a été perdu : des contrôles étaient conservés dans ce navigateur, et il ne les retrouve pas. Vos fichiers n’y sont pour rien.',
  abimes: (n: number) =>
    n < 2
      ? 'Un enregistrement de l’historique était abîmé, illisible : il est effacé. Le reste est intact.'
      : `${nombre(n)} enregistrements de l’historique étaient abîmés, illisibles : ils sont effacés. Le reste est intact.`,
  interrompue: (date: string) =>
    `La dernière lecture, commencée le ${date}, ne s’est pas terminée : l’onglet s’est fermé ou la mémoire a manqué. Déposez de nouveau vos fichiers, et fermez d’abord les autres onglets si cela se reproduit.`,
  /** In the history, beside the run. */
  liensTrouves: (trouves: number, attendus: number) =>
    `Liens trouvés dans SIECLE : ${nombre(trouves)} sur ${nombre(attendus)}.`,
  score: (exacts: number, sur: number) => `Prévision exacte : ${nombre(exacts)} sur ${nombre(sur)}.`,
});
