import { date, exemple, type Fixture, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';

const nom = (annee: number) => ({
  archive: `${UAI_EXEMPLE}ELEGROUPE${annee}180724091341.zip`,
  entree: `${UAI_EXEMPLE}ELEGROUPE${annee}180724091341.xml`,
});
const AUSTRAL = '2018-02-19';
const NORD = '2018-09-03';
const dossier = (fichier: number, base: number, premierJour: string | null = AUSTRAL) =>
  exemple({
    noms: nom(fichier),
    anneeLiens: fichier,
    parametres: { anneeScolaire: base },
    annee: premierJour
      ? { debutEleve: date(premierJour), finEleve: date('2019-07-05'), debutProf: null, finProf: null }
      : null,
  });
const refus = "SIECLE répond « Année du fichier différente de l'année utilisée ! »";
const doute = 'le bon millésime est à vérifier dans SIECLE';

/** The year table of import-rules §3, a case a line. */
/** The exports of July 2017. */
const anDernier = {
  parametres: { anneeScolaire: 2016, dateExport: date('2017-07-24'), horodatage: '2017-07-24T08:00:00' },
  annee: { debutEleve: date('2017-02-20'), finEleve: date('2017-12-15'), debutProf: null, finProf: null },
} as const;
const NOM_DE_2018 = '9839990SELEGROUPE2017180724091341.zip';

export const fixtures: readonly Fixture[] = [
  { nom: 'E = X, calendrier de septembre', dossier: dossier(2018, 2018, NORD) },
  { nom: 'E = X = Y - 1, calendrier austral : ce que montre la procédure', dossier: dossier(2017, 2017) },
  ...(
    [
      ['E = X = Y, calendrier austral', 2018, 2018, AUSTRAL, doute, 'bandeau'],
      ['E = X - 1 et X = Y, calendrier austral', 2017, 2018, AUSTRAL, doute, 'bandeau'],
      ['E = X + 1 et X = Y - 1 : PRONOTE sans Internet', 2018, 2017, AUSTRAL, refus, 'internet'],
      ['E = X - 1, calendrier de septembre', 2017, 2018, NORD, refus, 'annee'],
      ['E = X - 1 et X = Y - 1, calendrier austral', 2016, 2017, AUSTRAL, refus, 'annee'],
      ['E = X + 2', 2019, 2017, AUSTRAL, refus, 'annee'],
      ['E = X + 1, calendrier de septembre : Internet n’y est pour rien', 2019, 2018, NORD, refus, 'annee'],
    ] as const
  ).map(([nom, fichier, base, premierJour, conclusion, correction]) => ({
    nom,
    dossier: dossier(fichier, base, premierJour),
    messages: [
      `Le fichier porte le millésime ${fichier} et la base SIECLE ${base} pour l’année ${premierJour === NORD ? '2018-2019' : '2018'} : ${conclusion}.`,
    ],
    refaire: [['5'] as const],
    corrections: [correction],
  })),
  {
    nom: 'ni le nom ni le contenu ne disent l’année du fichier',
    dossier: exemple({
      noms: { archive: 'liens.zip', entree: 'liens.xml' },
      parametresDe: { liens: { anneeScolaire: null } },
    }),
    manquants: ['liens'],
  },
  {
    nom: 'aucun export de SIECLE ne dit son année',
    dossier: exemple({ parametres: { anneeScolaire: null } }),
    manquants: ['annee-siecle'],
  },
  {
    nom: 'calendrier inconnu et même année : on ne peut pas trancher',
    dossier: dossier(2017, 2017, null),
    manquants: ['calendrier'],
  },
  {
    nom: 'sans Communs et même année : on ne peut pas trancher',
    dossier: exemple({ sans: ['communs'] }),
    manquants: ['communs'],
  },
  {
    nom: 'sans les élèves, deux exports de deux bases : on ne peut pas trancher',
    dossier: exemple({ sans: ['eleves'], parametresDe: { structures: { anneeScolaire: 2018 } } }),
    manquants: ['eleves'],
  },
  {
    nom: 'sans les élèves, mais les autres exports sont d’une seule base',
    dossier: exemple({ sans: ['eleves'], noms: nom(2018) }),
    messages: [`Le fichier porte le millésime 2018 et la base SIECLE 2017 pour l’année 2018 : ${refus}.`],
    refaire: [['5']],
    corrections: ['internet'],
  },
  {
    nom: 'calendrier inconnu, mais refus certain',
    dossier: dossier(2018, 2017, null),
    messages: [`Le fichier porte le millésime 2018 et la base SIECLE 2017 : ${refus}.`],
    refaire: [['5']],
    corrections: ['internet'],
  },
  {
    nom: 'les exports sont de l’an dernier, et PRONOTE est de cette année : ce sont eux qui sont à refaire',
    dossier: exemple({ ...anDernier, anneeLiens: 2017, noms: { archive: NOM_DE_2018, entree: NOM_DE_2018 } }),
    messages: [`Le fichier porte le millésime 2017 et la base SIECLE 2016 pour l’année 2017 : ${refus}.`],
    refaire: [[]],
    corrections: ['exports'],
  },
  {
    nom: 'PRONOTE a fait le fichier dans l’année de ces exports : c’est lui qui est à refaire',
    dossier: exemple({
      ...anDernier,
      anneeLiens: 2017,
      noms: { archive: null, entree: '9839990SELEGROUPE2017170724091341.xml' },
    }),
    messages: [`Le fichier porte le millésime 2017 et la base SIECLE 2016 pour l’année 2017 : ${refus}.`],
    refaire: [['5']],
    corrections: ['internet'],
  },
];
