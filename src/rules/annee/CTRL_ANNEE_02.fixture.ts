import { exemple, type Fixture } from '../exemple.ts';

const message = (sts: number) =>
  `L’export sts_emp est celui de l’année ${sts}, la base SIECLE porte 2017 : ce n’est pas la même année scolaire.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'STS = SIECLE + 1 : normal ici', dossier: exemple({ anneeSts: 2018 }), messages: [] },
  { nom: 'STS = SIECLE : normal aussi', dossier: exemple({ anneeSts: 2017 }), messages: [] },
  {
    nom: 'deux ans d’écart',
    dossier: exemple({ anneeSts: 2019 }),
    messages: [message(2019)],
    refaire: [['1']],
    sujets: [[]],
  },
  { nom: 'STS en retard d’un an', dossier: exemple({ anneeSts: 2016 }), messages: [message(2016)], refaire: [['1']] },
  {
    nom: 'STS-Web ne dit pas son année',
    dossier: exemple({ parametresDe: { sts: { anneeScolaire: null } } }),
    messages: [],
  },
  {
    nom: 'SIECLE ne dit pas la sienne',
    dossier: exemple({ parametresDe: { eleves: { anneeScolaire: null } } }),
    messages: [],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), messages: [], manquants: ['sts'] },
];
