import { exemple, type Fixture, unEleve } from '../../../test/kit/exemple.ts';

const message = (eleves: string) => `Dans l’export de SIECLE, le nom de ${eleves} contient un « ? ».`;
const avec = (change: Parameters<typeof unEleve>[0], eleveId = '1001') => unEleve({ eleveId, ...change });

export const fixtures: readonly Fixture[] = [
  { nom: 'noms entiers', dossier: exemple() },
  {
    nom: 'un nom de famille',
    dossier: exemple({ eleves: [avec({ nomFamille: 'W?NIM?' }), unEleve({ eleveId: '1002' })] }),
    messages: [message('1\u00A0élève')],
    refaire: [[]],
  },
  {
    nom: 'un nom d’usage et chacun des prénoms : une seule ligne',
    dossier: exemple({
      eleves: [
        avec({ nomUsage: 'K?A' }),
        avec({ prenom: '?lise' }, '1002'),
        avec({ prenom2: 'Ma?' }, '1003'),
        avec({ prenom3: 'L?a' }, '1004'),
      ],
    }),
    messages: [message('4\u00A0élèves')],
    refaire: [[]],
    sujets: [
      [
        'POUNGUI Élise | 1001 | eleves:10',
        'POUNGUI ?lise | 1002 | eleves:10',
        'POUNGUI Élise | 1003 | eleves:10',
        'POUNGUI Élise | 1004 | eleves:10',
      ],
    ],
  },
  { nom: 'sans la base des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
