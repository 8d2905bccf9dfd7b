import { exemple, type Fixture } from '../../../test/kit/exemple.ts';

export const fixtures: readonly Fixture[] = [
  { nom: 'l’export des élèves est là', dossier: exemple() },
  {
    nom: 'l’export est vide',
    dossier: exemple({ eleves: [] }),
    messages: [
      'L’export des élèves ne contient aucun élève : SIECLE bloque le dépôt tant qu’aucun export n’a été fait.',
    ],
    refaire: [['2', '5']],
  },
  { nom: 'sans l’export, rien ne le dit', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
