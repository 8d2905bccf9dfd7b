import { exemple, type Fixture } from '../../../test/kit/exemple.ts';

const de = (anneeScolaire: number | null) => ({ anneeScolaire });

export const fixtures: readonly Fixture[] = [
  { nom: 'tous de la même base', dossier: exemple(), messages: [] },
  { nom: 'un export ne dit pas son année', dossier: exemple({ parametresDe: { communs: de(null) } }), messages: [] },
  {
    nom: 'STS-Web et l’ELEGROUPE ont leurs propres contrôles',
    dossier: exemple({ anneeSts: 2018, anneeLiens: 2018 }),
    messages: [],
  },
  {
    nom: 'deux exports de la base en préparation',
    dossier: exemple({ parametresDe: { structures: de(2018), communs: de(2018) } }),
    messages: ['La base contrôlée est 2017, celle de Structures et Communs est 2018.'],
    refaire: [[]],
    sujets: [['Structures | structures | base 2018', 'Communs | communs | base 2018']],
  },
  {
    nom: 'trois bases',
    dossier: exemple({ parametresDe: { structures: de(2018), communs: de(2016) } }),
    messages: [
      'La base contrôlée est 2017, celle de Structures est 2018.',
      'La base contrôlée est 2017, celle de Communs est 2016.',
    ],
    refaire: [[], []],
  },
];
