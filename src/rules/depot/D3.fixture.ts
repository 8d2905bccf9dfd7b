import { date, exemple, type Fixture, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';

const nom = (annee: number) => ({
  archive: `${UAI_EXEMPLE}ELEGROUPE${annee}180724091341.zip`,
  entree: `${UAI_EXEMPLE}ELEGROUPE${annee}180724091341.xml`,
});
const dossier = (fichier: number, base: number, premierJour: string | null = '2018-02-19') =>
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
const phrase = (fichier: number, base: number, annee: string, conclusion: string) =>
  `Le fichier porte le millésime ${fichier} et la base SIECLE ${base} pour l’année ${annee} : ${conclusion}.`;

/** The year table of import-rules §3, a case a line. */
/** The exports of July 2017. */
const anDernier = {
  parametres: { anneeScolaire: 2016, dateExport: date('2017-07-24'), horodatage: '2017-07-24T08:00:00' },
  annee: { debutEleve: date('2017-02-20'), finEleve: date('2017-12-15'), debutProf: null, finProf: null },
} as const;
const NOM_DE_2018 = '9839990SELEGROUPE2017180724091341.zip';

export const fixtures: readonly Fixture[] = [
  { nom: 'E = X, calendrier de septembre', dossier: dossier(2018, 2018, '2018-09-03'), messages: [] },
  { nom: 'E = X = Y - 1, calendrier austral : ce que montre la procédure', dossier: dossier(2017, 2017), messages: [] },
  {
    nom: 'E = X = Y, calendrier austral',
    dossier: dossier(2018, 2018),
    messages: [phrase(2018, 2018, '2018', doute)],
    refaire: [['5']],
    corrections: ['bandeau'],
  },
  {
    nom: 'E = X - 1 et X = Y, calendrier austral',
    dossier: dossier(2017, 2018),
    messages: [phrase(2017, 2018, '2018', doute)],
    refaire: [['5']],
  },
  {
    nom: 'E = X + 1 et X = Y - 1 : PRONOTE sans Internet',
    dossier: dossier(2018, 2017),
    messages: [phrase(2018, 2017, '2018', refus)],
    refaire: [['5']],
    corrections: ['internet'],
  },
  {
    nom: 'E = X - 1, calendrier de septembre',
    dossier: dossier(2017, 2018, '2018-09-03'),
    messages: [phrase(2017, 2018, '2018-2019', refus)],
    refaire: [['5']],
    corrections: ['annee'],
  },
  {
    nom: 'E = X - 1 et X = Y - 1, calendrier austral',
    dossier: dossier(2016, 2017),
    messages: [phrase(2016, 2017, '2018', refus)],
    refaire: [['5']],
    corrections: ['annee'],
  },
  {
    nom: 'E = X + 2',
    dossier: dossier(2019, 2017),
    messages: [phrase(2019, 2017, '2018', refus)],
    refaire: [['5']],
    corrections: ['annee'],
  },
  {
    nom: 'E = X + 1, calendrier de septembre : Internet n’y est pour rien',
    dossier: dossier(2019, 2018, '2018-09-03'),
    messages: [phrase(2019, 2018, '2018-2019', refus)],
    refaire: [['5']],
    corrections: ['annee'],
  },
  {
    nom: 'ni le nom ni le contenu ne disent l’année du fichier',
    dossier: exemple({
      noms: { archive: 'liens.zip', entree: 'liens.xml' },
      parametresDe: { liens: { anneeScolaire: null } },
    }),
    messages: [],
    manquants: ['liens'],
  },
  {
    nom: 'aucun export de SIECLE ne dit son année',
    dossier: exemple({ parametres: { anneeScolaire: null } }),
    messages: [],
    manquants: ['annee-siecle'],
  },
  {
    nom: 'calendrier inconnu et même année : on ne peut pas trancher',
    dossier: dossier(2017, 2017, null),
    messages: [],
    manquants: ['calendrier'],
  },
  {
    nom: 'sans Communs et même année : on ne peut pas trancher',
    dossier: exemple({ sans: ['communs'] }),
    messages: [],
    manquants: ['communs'],
  },
  {
    nom: 'sans les élèves, deux exports de deux bases : on ne peut pas trancher',
    dossier: exemple({ sans: ['eleves'], parametresDe: { structures: { anneeScolaire: 2018 } } }),
    messages: [],
    manquants: ['eleves'],
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
