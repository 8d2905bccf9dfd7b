import { exemple, type Fixture, NOM_EXEMPLE } from '../../../test/kit/exemple.ts';

const abime = { message: 'Ce fichier a été ouvert et enregistré par un autre programme.', aFaire: '', ligne: 12 };

export const fixtures: readonly Fixture[] = [
  { nom: 'un ELEGROUPE qui se lit', dossier: exemple() },
  { nom: 'aucun ELEGROUPE', dossier: exemple({ sans: ['liens'] }) },
  {
    nom: 'un ELEGROUPE enregistré par un autre programme',
    dossier: exemple({ sans: ['liens'], aReprendre: abime }),
    messages: [
      `Le fichier « ${NOM_EXEMPLE}.zip » n’est pas contrôlé : ce fichier a été ouvert et enregistré par un autre programme.`,
    ],
    refaire: [['5']],
    gravites: ['a-verifier'],
    sujets: [[`${NOM_EXEMPLE}.zip | liens:12`]],
  },
  {
    nom: 'un motif en deux phrases',
    dossier: exemple({ sans: ['liens'], aReprendre: { ...abime, message: 'Ce fichier est coupé. Sa fin manque.' } }),
    messages: [`Le fichier « ${NOM_EXEMPLE}.zip » n’est pas contrôlé : ce fichier est coupé. Sa fin manque.`],
    refaire: [['5']],
  },
  {
    nom: 'le XML sorti de son archive, sans qu’on sache à quelle ligne',
    dossier: exemple({ sans: ['liens'], aReprendre: { ...abime, ligne: null }, noms: { archive: null } }),
    messages: [
      `Le fichier « ${NOM_EXEMPLE}.xml » n’est pas contrôlé : ce fichier a été ouvert et enregistré par un autre programme.`,
    ],
    refaire: [['5']],
    sujets: [[`${NOM_EXEMPLE}.xml | liens`]],
  },
];
