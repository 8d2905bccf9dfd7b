import { accord, enumerer, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/**
 * The self-assessment against the 106 criteria of RGAA 4.1, in our words, once for the page and for
 * docs/accessibilite.md (`npm run docs`). It claims what a test shows or what was looked at, and nothing else.
 */
export const STATUTS = ['tests', 'main', 'non-satisfait', 'non-applicable'] as const;
export type Statut = (typeof STATUTS)[number];

export interface Critere {
  readonly numero: string;
  readonly titre: string;
  readonly statut: Statut;
  /** How it was checked, or why it does not apply, or what is wrong. */
  readonly comment: string;
  /** Files of tests that would fail. */
  readonly tests?: readonly string[];
}

export interface Thematique {
  readonly numero: number;
  readonly titre: string;
  readonly criteres: readonly Critere[];
}

const TOUS_LES_ECRANS = 'test/e2e/everyone.test.ts';
const COMPOSANTS = 'src/ui/app/App.test.tsx';
const ENREGISTREMENTS = 'test/e2e/records.test.ts';

type Suite = readonly [titre: string, statut: Statut, comment: string, ...tests: string[]];

/** Criteria in their order: their numbers follow. */
function thematique(numero: number, titre: string, suites: readonly Suite[]): Thematique {
  const criteres = suites.map(([nom, statut, comment, ...tests], rang) => ({
    ...{ numero: `${numero}.${rang + 1}`, titre: nom, statut, comment },
    ...(tests.length > 0 && { tests }),
  }));
  return { numero, titre, criteres };
}

const sans = (comment: string, ...titres: readonly string[]): Suite[] =>
  titres.map((titre) => [titre, 'non-applicable', comment]);

export const THEMATIQUES: readonly Thematique[] = enFrancais([
  thematique(1, 'Images', [
    ...sans('Aucune image ne porte d’information : un mot accompagne chaque icône.', 'Alternative aux images'),
    ['Images de décoration tues', 'tests', 'Les icônes sont cachées aux lecteurs d’écran.', TOUS_LES_ECRANS],
    ...sans(
      'Il n’y a que des icônes de décoration.',
      'Alternative juste',
      'Alternative des tests d’humanité (CAPTCHA)',
      'Autre solution qu’un test d’humanité',
      'Description longue des images complexes',
      'Description longue juste',
      'Pas de texte dans les images',
      'Légende des images',
    ),
  ]),
  thematique(2, 'Cadres', sans('Il n’y a aucun cadre.', 'Titre des cadres', 'Titre juste')),
  thematique(3, 'Couleurs', [
    [
      'La couleur ne porte pas seule une information',
      'tests',
      'Chaque gravité et chaque verdict a son mot et sa forme ; la valeur en cause d’un extrait est dite en mots.',
      COMPOSANTS,
      ENREGISTREMENTS,
    ],
    ['Contraste des textes', 'tests', 'Mesuré sur chaque écran, en clair et en sombre.', TOUS_LES_ECRANS],
    [
      'Contraste des composants et des formes',
      'main',
      'Les bordures et les icônes ont été calculées à 3 pour 1 au moins et regardées, en clair et en sombre.',
    ],
  ]),
  thematique(
    4,
    'Multimédia',
    sans(
      'Il n’y a ni son ni vidéo.',
      'Transcription ou audiodescription',
      'Transcription juste',
      'Sous-titres',
      'Sous-titres justes',
      'Audiodescription',
      'Audiodescription juste',
      'Média identifiable',
      'Alternative aux médias non temporels',
      'Alternative juste',
      'Son automatique contrôlable',
      'Médias contrôlables au clavier',
      'Médias non temporels contrôlables au clavier',
      'Médias compatibles avec les aides techniques',
    ),
  ),
  thematique(5, 'Tableaux', [
    ...sans('Aucun tableau n’a d’en-têtes à plusieurs niveaux.', 'Résumé des tableaux complexes', 'Résumé juste'),
    ...sans('Aucun tableau ne sert à la mise en page.', 'Tableaux de mise en page lisibles à plat'),
    ['Titre des tableaux', 'tests', 'Chaque tableau a le sien.', COMPOSANTS],
    ['Titre juste', 'main', 'Relu : il dit ce que les lignes contiennent.'],
    ['En-têtes déclarés', 'tests', 'Chaque colonne et chaque ligne a le sien.', COMPOSANTS, TOUS_LES_ECRANS],
    ['En-têtes rattachés à leurs cellules', 'tests', 'Par leur portée.', COMPOSANTS, TOUS_LES_ECRANS],
    ...sans('Aucun tableau ne sert à la mise en page.', 'Tableaux de mise en page sans balise de données'),
  ]),
  thematique(6, 'Liens', [
    [
      'Liens explicites',
      'main',
      'Relus : hors de leur phrase, les liens disent où ils mènent, et les boutons semblables disent de qui ils parlent.',
    ],
    ['Liens intitulés', 'tests', 'Aucun n’est vide.', TOUS_LES_ECRANS],
  ]),
  thematique(7, 'Scripts', [
    [
      'Compatibles avec les aides techniques',
      'tests',
      'Seuls des boutons, des liens, des champs et des volets natifs réagissent ; ce qui est ouvert ou fermé est dit. Aucun lecteur d’écran n’a été essayé.',
      TOUS_LES_ECRANS,
      COMPOSANTS,
    ],
    ...sans('Aucun script n’a d’alternative : la page en est un.', 'Alternative juste aux scripts'),
    [
      'Utilisables au clavier',
      'tests',
      'Chaque commande s’atteint par la touche Tab ; le dépôt par glissement a son bouton.',
      TOUS_LES_ECRANS,
      ENREGISTREMENTS,
    ],
    ['Changements de contexte annoncés', 'main', 'Seuls un bouton, un lien ou un dépôt changent d’écran.'],
    [
      'Messages de statut',
      'tests',
      'Le début de la lecture, le verdict, les copies et les échecs sont annoncés sans prendre la place du lecteur.',
      COMPOSANTS,
      'src/ui/fichiers/Enregistrement.test.tsx',
    ],
  ]),
  thematique(8, 'Éléments obligatoires', [
    ['Type de document', 'tests', 'Présent.', 'test/e2e/everyone.test.ts'],
    [
      'Code valide',
      'tests',
      'Les identifiants sont uniques et chaque balise est où la norme l’admet. Aucun validateur n’a été passé.',
      TOUS_LES_ECRANS,
    ],
    ['Langue de la page', 'tests', 'Le français.', TOUS_LES_ECRANS],
    ['Langue juste', 'tests', 'Le français.', TOUS_LES_ECRANS],
    ['Titre de page', 'tests', 'Chaque écran a le sien.', TOUS_LES_ECRANS],
    ['Titre de page juste', 'tests', 'Il dit l’écran, le verdict et l’établissement.', TOUS_LES_ECRANS, COMPOSANTS],
    ...sans(
      'Tout est en français, noms d’applications et codes exceptés.',
      'Changements de langue indiqués',
      'Changements de langue justes',
    ),
    ['Balises employées pour leur sens', 'main', 'Relu.'],
    [
      'Sens de lecture',
      'tests',
      'Un nom écrit de droite à gauche reste isolé dans l’extrait d’un fichier.',
      'src/ui/fichiers/Enregistrement.test.tsx',
    ],
  ]),
  thematique(9, 'Structuration', [
    ['Titres hiérarchisés', 'tests', 'Un seul de premier niveau, aucun niveau sauté.', COMPOSANTS, TOUS_LES_ECRANS],
    ['Zones de la page', 'tests', 'En-tête, contenu, navigation et pied.', TOUS_LES_ECRANS],
    ['Listes', 'main', 'Ce qui s’énumère est une liste.'],
    ['Citations', 'main', 'Les exemples de phrases, dans les règles, sont des citations.'],
  ]),
  thematique(10, 'Présentation', [
    ['Présentation par les styles', 'main', 'Aucune balise ni aucun attribut de présentation.'],
    [
      'Contenu présent sans les styles',
      'main',
      'Relu : les flèches et les numéros ajoutés par les styles ne disent rien de plus.',
    ],
    ['Contenu compréhensible sans les styles', 'main', 'L’ordre du code est celui de la lecture.'],
    ['Texte lisible à 200 %', 'tests', 'Rien n’est coupé et rien ne défile de côté.', TOUS_LES_ECRANS],
    ['Couleurs de fond et de texte ensemble', 'main', 'La page déclare les deux.'],
    ['Liens visibles dans le texte', 'tests', 'Ils sont soulignés.', TOUS_LES_ECRANS],
    ['Prise de focus visible', 'tests', 'Un trait de trois pixels entoure chaque commande.', TOUS_LES_ECRANS],
    ['Contenus cachés', 'tests', 'Ce qui est fermé n’est pas lu.', COMPOSANTS],
    [
      'La forme, la taille ou la place ne portent pas seules une information',
      'main',
      'Un mot accompagne chaque forme.',
    ],
    ['Place et forme bien relayées', 'main', 'Relu avec le précédent.'],
    ['Pas de double défilement à 320 pixels', 'tests', 'Mesuré sur chaque écran.', TOUS_LES_ECRANS],
    ['Espacement du texte', 'tests', 'Augmenté comme le critère le demande, rien n’est coupé.', TOUS_LES_ECRANS],
    ...sans('Rien n’apparaît au survol.', 'Contenus au survol', 'Contenus au survol, par les styles seuls'),
  ]),
  thematique(11, 'Formulaires', [
    ['Étiquettes', 'tests', 'Chaque champ a la sienne.', TOUS_LES_ECRANS],
    ['Étiquettes justes', 'main', 'Relues.'],
    ['Étiquettes cohérentes', 'main', 'Le champ des fichiers est le même sur chaque écran.'],
    ['Étiquettes accolées', 'main', 'Regardé à 1 280 et à 320 pixels.'],
    [
      'Champs de même nature réunis',
      'main',
      'Les filtres d’une liste sont dans une même zone de recherche, les durées de conservation dans un même groupe.',
    ],
    [
      'Légende des champs réunis',
      'main',
      'La zone s’appelle « Chercher et filtrer », le groupe « Durée de conservation ».',
    ],
    ['Légende juste', 'main', 'Relue.'],
    ['Choix réunis dans une liste', 'main', 'Aucune liste ne mêle des choix de plusieurs sortes.'],
    ['Intitulé des boutons', 'tests', 'Chaque bouton a le sien.', TOUS_LES_ECRANS],
    [
      'Contrôle de saisie',
      'tests',
      'Un fichier qui ne convient pas est nommé, avec la raison et ce qu’il faut faire.',
      'test/e2e/refusals.test.ts',
    ],
    ['Suggestions de correction', 'tests', 'Chaque refus dit quoi apporter.', 'test/e2e/refusals.test.ts'],
    [
      'Données modifiables et récupérables',
      'tests',
      'Effacer un contrôle s’annule ; tout effacer demande une confirmation.',
      'src/ui/historique/historique.test.tsx',
    ],
    ...sans('Rien n’est demandé sur la personne qui se sert de la page.', 'Remplissage automatique'),
  ]),
  thematique(12, 'Navigation', [
    [
      'Deux façons de se déplacer',
      'non-satisfait',
      'Les pages s’atteignent par les liens du pied et par leur adresse ; il n’y a ni plan du site ni moteur de recherche.',
    ],
    ['Navigation à la même place', 'main', 'Le pied est le même partout.'],
    ...sans('Il n’y a pas de plan du site.', 'Plan du site juste', 'Plan du site à la même place'),
    ...sans('Il n’y a pas de moteur de recherche de pages.', 'Moteur de recherche à la même place'),
    ['Zones atteignables', 'tests', 'En-tête, contenu et pied sont des repères.', TOUS_LES_ECRANS],
    ['Lien d’évitement', 'tests', 'Le premier de la page ; il mène au contenu.', TOUS_LES_ECRANS],
    ['Ordre de tabulation', 'tests', 'Celui de la page, sans aucun rang forcé.', TOUS_LES_ECRANS],
    ['Pas de piège au clavier', 'tests', 'La touche Tab fait le tour de chaque écran.', TOUS_LES_ECRANS],
    ...sans('Aucun raccourci d’une seule touche.', 'Raccourcis d’une seule touche'),
    ...sans('Rien n’apparaît au survol.', 'Contenus au survol atteignables au clavier'),
  ]),
  thematique(13, 'Consultation', [
    ...sans('Aucune limite de temps.', 'Limites de temps'),
    ['Pas de fenêtre ouverte sans demande', 'tests', 'Aucune fenêtre ne s’ouvre.', TOUS_LES_ECRANS],
    [
      'Documents à télécharger accessibles',
      'main',
      'La page montre elle-même tout ce que contiennent les fichiers qu’elle fait télécharger.',
    ],
    ['Documents à télécharger : alternative juste', 'main', 'Relu avec le précédent.'],
    ...sans('Aucun dessin fait de caractères.', 'Contenus cryptiques', 'Contenus cryptiques : alternative juste'),
    ['Pas de clignotement', 'tests', 'Rien ne bouge ni ne clignote.', TOUS_LES_ECRANS],
    ['Mouvements contrôlables', 'tests', 'Rien ne bouge.', TOUS_LES_ECRANS],
    [
      'Orientation libre',
      'tests',
      'Aucune orientation n’est imposée ; 320 pixels de large suffisent.',
      TOUS_LES_ECRANS,
    ],
    ...sans('Aucun geste complexe.', 'Gestes complexes'),
    ['Actions annulables', 'main', 'Tout répond au relâchement, comme le fait le navigateur.'],
    ...sans('Rien ne réagit au mouvement de l’appareil.', 'Mouvements de l’appareil'),
  ]),
]);

export const CRITERES: readonly Critere[] = THEMATIQUES.flatMap(({ criteres }) => criteres);

/** What has not been done, said before anything else. */
export const RESERVES: readonly string[] = enFrancais([
  'Cette évaluation est la nôtre. Aucun organisme n’a audité la page, et nous ne la déclarons pas conforme.',
  'Aucune personne handicapée ne l’a essayée, ni aucun lecteur d’écran : les tests regardent ce que le navigateur leur transmet.',
  'Les tests passent dans Chromium seul ; Firefox et Edge n’ont pas été mesurés.',
]);

export const nombreDe = (statut: Statut): number => CRITERES.filter((critere) => critere.statut === statut).length;

/** The words of the page around it. */
export const ACCESSIBILITE = enFrancais({
  chapeau: 'Les 106 critères du RGAA 4.1, un par un, avec ce qui a été vérifié et comment.',
  tableau: (thematique: string) => `Critères de la thématique ${thematique}`,
  colonnes: { critere: 'Critère', statut: 'État', comment: 'Comment' },
  statuts: {
    tests: 'Vérifié par les tests',
    main: 'Vérifié à la main',
    'non-applicable': 'Non applicable',
    'non-satisfait': 'Non satisfait',
  },
  compte: (statut: string, n: number) => `${statut} : ${nombre(n)}.`,
  nonApplicables: (numeros: readonly string[], raison: string) =>
    `${accord(numeros.length, 'Non applicable', 'Non applicables')} : ${enumerer(numeros)}. ${raison}`,
});
