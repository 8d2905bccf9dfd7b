import { date, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (nombre: number) => `Des élèves présents sont dans plusieurs divisions de SIECLE (${nEleves(nombre)}).`;
const double = unEleve({ divisions: ['4EME B', '4EME C'] });

export const fixtures: readonly Fixture[] = [
  { nom: 'une division', dossier: exemple() },
  { nom: 'aucune', dossier: exemple({ eleves: [unEleve({ divisions: [] })] }) },
  {
    nom: 'une division et celle de rangement',
    dossier: exemple({ eleves: [unEleve({ divisions: ['Inactifs', '4EME B'] })] }),
  },
  { nom: 'un élève sorti', dossier: exemple({ eleves: [{ ...double, dateSortie: date('2018-05-02') }] }) },
  {
    nom: 'deux élèves, l’un dans deux divisions, l’autre dans trois',
    dossier: exemple({
      eleves: [double, { ...double, eleveId: '1002', idNational: null, divisions: ['4EME B', '4EME C', 'ULIS'] }],
    }),
    messages: [message(2)],
    refaire: [['2']],
    gravites: ['information'],
    vise: [['CODE_STRUCTURE']],
    sujets: [
      [
        'POUNGUI Élise | 1001 | eleves:10 | 4EME B et 4EME C',
        'POUNGUI Élise | 1002 | eleves:10 | 4EME B, 4EME C et ULIS',
      ],
    ],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
