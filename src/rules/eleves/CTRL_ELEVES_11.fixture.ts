import { date, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (nombre: number) =>
  `Des élèves présents n’ont pas d’identifiant de SIECLE utilisable (${nEleves(nombre)}).`;
const sans = unEleve({ eleveId: '', idNational: null });

export const fixtures: readonly Fixture[] = [
  { nom: 'un entier positif', dossier: exemple() },
  { nom: 'un élève sorti', dossier: exemple({ eleves: [{ ...sans, dateSortie: date('2018-05-02') }] }) },
  {
    nom: 'deux sans identifiant, un de zéro, un qui n’est pas un nombre',
    dossier: exemple({
      eleves: [
        unEleve(),
        sans,
        { ...sans, prenom: 'Jean' },
        { ...sans, eleveId: '0' },
        { ...sans, eleveId: 'A12', ligne: 40 },
      ],
    }),
    messages: [message(4)],
    refaire: [['2']],
    gravites: ['a-verifier'],
    vise: [['ELEVE_ID']],
    sujets: [
      [
        'POUNGUI Élise | eleves:10 | Sans ELEVE_ID',
        'POUNGUI Jean | eleves:10 | Sans ELEVE_ID',
        'POUNGUI Élise | 0 | eleves:10 | ELEVE_ID « 0 »',
        'POUNGUI Élise | A12 | eleves:40 | ELEVE_ID « A12 »',
      ],
    ],
  },
  {
    nom: 'un nombre suivi d’une lettre',
    dossier: exemple({ eleves: [{ ...sans, eleveId: '12A' }] }),
    messages: [message(1)],
    refaire: [['2']],
    sujets: [['POUNGUI Élise | 12A | eleves:10 | ELEVE_ID « 12A »']],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
