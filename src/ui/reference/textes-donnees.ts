import { PAR_BESOIN, type TypeSource } from '../../domain/source.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** What becomes of the data, in plain words. Written with plain spaces. */

export interface LectureDocument {
  readonly type: TypeSource;
  readonly lu: string;
  /** Null where nothing of anybody is skipped. */
  readonly saute: string | null;
}

const LECTURES: Record<TypeSource, Omit<LectureDocument, 'type'>> = {
  liens: {
    lu: 'les élèves (identifiant, nom, prénoms, date de naissance) et leurs groupes',
    saute: null,
  },
  eleves: {
    lu: 'les identifiants, le nom, les prénoms, la date et les codes du lieu de naissance, la nationalité, l’entrée et la sortie, le MEF, la division, les groupes, les options, le régime, la provenance',
    saute: 'les adresses, les téléphones, les courriels',
  },
  responsables: {
    lu: 'quel numéro de personne est responsable de quel élève',
    saute: 'leur nom, leur adresse, leurs téléphones, leur courriel',
  },
  structures: { lu: 'les divisions et les groupes', saute: null },
  communs: { lu: 'le nom de l’établissement et le calendrier', saute: null },
  nomenclature: { lu: 'les listes de codes', saute: null },
  sts: {
    lu: 'les divisions, les groupes, les services, et le nom des enseignants pour l’écran des correspondances',
    saute: 'tout le reste de ce qui les concerne',
  },
  emp_sts: { lu: 'les groupes et les services qu’EDT fait monter dans STS-Web', saute: null },
  geographique: { lu: 'les codes des pays, des départements et des communes', saute: null },
  etablissements: { lu: 'les codes des établissements', saute: null },
};

export const DONNEES = enFrancais({
  chapeau:
    'Veilleuse lit vos documents dans ce navigateur, sur cet ordinateur. Rien n’est envoyé : il n’y a pas de serveur pour recevoir.',
  lecture: {
    titre: 'Ce qui est lu, et ce qui est sauté',
    aide: 'Ce qui est sauté n’entre dans aucun écran, aucun rapport et aucun historique.',
    lu: 'Lu :',
    saute: 'Sauté :',
    documents: PAR_BESOIN.map((type): LectureDocument => ({ type, ...LECTURES[type] })),
  },
  garde: {
    titre: 'Ce qui est gardé, et combien de temps',
    liste: [
      'Vos documents ne sont jamais gardés : ils restent là où vous les avez téléchargés.',
      'Le résultat d’un contrôle, avec les noms des élèves, reste dans ce navigateur 30 jours. Vous pouvez choisir 7 jours, 90 jours ou « Ne rien conserver », dans l’historique.',
      'De plusieurs établissements, chacun a son contrôle dans l’historique, avec les noms de ses élèves.',
      'Un rapport reçu n’est gardé que si vous le demandez, à part et pour la même durée.',
      'Ce que vous cochez et ce que vous notez sur une cause reste aussi longtemps.',
      'Le nom des enseignants n’est jamais gardé.',
      '« Tout effacer », dans l’historique, efface tout cela aussitôt.',
      'Ce que vous exportez ou imprimez est à vous : Veilleuse ne peut plus l’effacer. Pensez au dossier des téléchargements.',
      'La copie pour clé USB et le collège fictif ne gardent rien.',
    ],
    historique: 'Ouvrir l’historique et choisir la durée',
  },
  empeche: {
    titre: 'Ce qu’aucune page ne peut empêcher',
    aide: 'Veilleuse interdit à sa propre page toute requête vers un autre serveur. Elle ne commande ni au navigateur, ni à l’ordinateur.',
    liste: [
      'Rien n’interdit à une page d’ouvrir une autre page, de proposer un téléchargement, d’appeler par la vidéo du navigateur (WebRTC) ou de chercher d’avance un autre serveur. Veilleuse ne le fait pas : elle n’en contient pas le code, et chaque version est vérifiée. Ses seuls téléchargements sont ceux que vous demandez.',
      'Une extension du navigateur peut lire toutes les pages, celle-ci comprise. Sur un ordinateur qui n’en a pas besoin, n’en installez pas.',
      'Le navigateur parle à son éditeur pour son propre compte : mises à jour, synchronisation, remplissage des formulaires. Veilleuse lui demande de ne traduire aucun texte et de n’en corriger aucun.',
      'Une personne qui ouvre la même session de l’ordinateur voit l’historique. Choisissez « Ne rien conserver » ou « Masquer les noms » sur un ordinateur partagé.',
      'Un dossier des téléchargements synchronisé (OneDrive, par exemple) emporte ce que vous y enregistrez.',
      'Le serveur qui donne la page sait qu’un ordinateur est venu la chercher, et à quelle heure. Il ne sait rien de plus.',
    ],
  },
  verifier: {
    titre: 'Vérifiez-le : débranchez le câble',
    liste: [
      'Ouvrez Veilleuse et attendez « Prêt hors ligne », en bas de la page.',
      'Débranchez le câble du réseau, ou coupez le Wi-Fi.',
      'Rechargez la page, puis déposez vos documents : tout fonctionne, jusqu’aux exports.',
      'Fermez Veilleuse, puis rebranchez. Rien n’attendait pour partir : une page fermée n’envoie rien.',
    ],
    outils:
      'Avec les outils du navigateur (touche F12, onglet Réseau) : une fois la page chargée, aucune ligne ne s’ajoute pendant un contrôle.',
  },
  registre: {
    titre: 'Fiche pour le registre des traitements (RGPD)',
    aide: 'Un modèle à recopier, puis à relire avec votre délégué à la protection des données.',
    copier: 'Copier la fiche',
    copiee: 'La fiche est copiée.',
    impossible: 'Ce navigateur ne permet pas de copier : sélectionnez la fiche, puis Ctrl + C.',
    lignes: [
      ['Traitement', 'Contrôle des liens élève-groupe avant leur import dans SIECLE, avec Veilleuse.'],
      ['Responsable du traitement', 'Le chef d’établissement (nom, établissement : à compléter).'],
      ['Finalité', 'Prévoir les erreurs de l’import de la nuit et savoir quoi corriger, dans quelle application.'],
      ['Base légale', 'Mission d’intérêt public (RGPD, article 6.1.e).'],
      ['Personnes concernées', 'Les élèves ; les responsables, par leur seul numéro ; les enseignants, par leur nom.'],
      [
        'Données',
        'Identifiants, nom, prénoms, date et lieu de naissance, nationalité, scolarité (division, groupes, MEF, options, régime). Ni adresse, ni téléphone, ni courriel.',
      ],
      ['Source', 'Les exports de SIECLE, de STS-Web et de PRONOTE de l’établissement.'],
      ['Destinataires', 'Aucun. Le contrôle se fait dans le navigateur, sur l’ordinateur de l’établissement.'],
      ['Sous-traitant', 'Aucun : aucune donnée n’est transmise à l’hébergeur de la page.'],
      ['Transfert hors de l’Union européenne', 'Aucun.'],
      [
        'Durée',
        '30 jours dans le navigateur, ou la durée choisie (7 jours, 90 jours, rien). Les documents ne sont pas conservés.',
      ],
      [
        'Sécurité',
        'Sa politique de sécurité interdit à la page toute requête vers un autre serveur ; ce qu’elle ne peut interdire (ouvrir une autre page, WebRTC) est absent du logiciel, et vérifié à chaque version. Noms masqués à la demande, rapport pseudonymisé pour l’assistance, effacement immédiat, session de l’ordinateur protégée par mot de passe (à vérifier).',
      ],
    ] as readonly (readonly [rubrique: string, contenu: string])[],
  },
  licences: {
    titre: 'Licences',
    veilleuse: 'Veilleuse est un logiciel libre, sous licence MIT. Elle contient :',
    paquet: (nom: string, version: string, licence: string) => `${nom} ${version} (licence ${licence})`,
    textes: 'Le texte de chaque licence et la nomenclature du logiciel (SBOM) accompagnent chaque version publiée.',
  },
});
