import { exemple, type Fixture } from '../../../test/kit/exemple.ts';

export const fixtures: readonly Fixture[] = [
  { nom: 'même année', dossier: exemple() },
  { nom: 'nom mal formé : c’est D1', dossier: exemple({ anneeLiens: 2018, noms: { archive: 'liens.zip' } }) },
  { nom: 'sans ELEGROUPE', dossier: exemple({ sans: ['liens'] }), manquants: ['liens'] },
  { nom: 'le contenu ne dit pas son année', dossier: exemple({ parametresDe: { liens: { anneeScolaire: null } } }) },
  {
    nom: 'le contenu dit une autre année',
    dossier: exemple({ anneeLiens: 2018 }),
    messages: [
      'Le nom du fichier porte l’année 2017, son contenu 2018 : SIECLE le juge incohérent cette nuit et n’importe rien.',
    ],
    refaire: [['5']],
  },
  {
    nom: 'le XML seul, sans archive : son nom est comparé',
    dossier: exemple({ anneeLiens: 2018, noms: { archive: null } }),
    messages: [
      'Le nom du fichier porte l’année 2017, son contenu 2018 : SIECLE le juge incohérent cette nuit et n’importe rien.',
    ],
    refaire: [['5']],
  },
];
