import { compte, nombre } from '../../domain/francais.ts';
import type { Nuit } from '../../domain/nuit.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { KeepingTime } from '../../store/keeping-time.ts';

/** What only the whole history says, and which comes with its page; the start page shows the latest runs. */
export const HISTORIQUE = enFrancais({
  aucun: 'Aucun contrôle conservé.',
  compteurs: ({ lus, complets, partiels, rejetes, absents }: Nuit['compteurs']) =>
    `SIECLE comptera ${compte(lus, 'élève lu', 'élèves lus')} : ${compte(complets, 'complet')}, ${compte(partiels, 'partiel')}, ${compte(rejetes, 'rejeté')} et ${compte(absents, 'absent')} du fichier.`,
  sansNuit: 'La nuit n’a pas pu être simulée.',
  fichiers: (n: number) => `Voir les documents lus (${nombre(n)})`,
  comparer: (date: string) => `Comparer avec celui du ${date}`,
  effacer: 'Effacer',
  effacerUn: (date: string) => `Effacer le contrôle du ${date}`,
  duree: 'Durée de conservation',
  durees: (duree: KeepingTime) => (duree === 'rien' ? 'Ne rien conserver (ordinateur partagé)' : `${duree} jours`),
  choisir: 'Enregistrer ce choix',
  questionDuree: (duree: KeepingTime) =>
    duree === 'rien'
      ? 'Tous les contrôles et toutes les marques de ce navigateur seront effacés, et plus rien n’y sera écrit que ce choix.'
      : `Les contrôles et les marques de plus de ${duree} jours seront effacés.`,
  confirmerDuree: 'Effacer et enregistrer ce choix',
  renoncerDuree: 'Ne rien changer',
  dureeChoisie: (duree: KeepingTime) =>
    duree === 'rien' ? 'Plus rien n’est conservé.' : `Les contrôles sont conservés ${duree} jours.`,
  dureeRefusee: 'Le navigateur n’a pas enregistré ce choix : rien n’est changé.',
});
