import {
  date,
  type Exemple,
  exemple,
  type Fixture,
  nEleves,
  unEleve,
  uneDivision,
  unGroupe,
} from '../../../test/kit/exemple.ts';

const message = (division: string, eleves: number, groupes: string) =>
  `Aucun élève de ${division} (${nEleves(eleves)}) n’est dans le fichier, alors que SIECLE a des groupes pour cette classe seule : ${groupes}.`;
const deLaC = (eleveId: string) =>
  unEleve({ eleveId, idNational: null, nomFamille: `KAWA${eleveId}`, divisions: ['4EME C'], groupes: [] });
const groupeC = unGroupe({ code: '4CLATIN', divisions: ['4EME C'] });

/** The first deposit of a year: nobody has a group, and the file holds the one pupil of 4EME B. */
const premier = (change: Exemple = {}) =>
  exemple({
    eleves: [unEleve({ groupes: [] }), deLaC('2001'), deLaC('2002')],
    divisions: [uneDivision(), uneDivision({ code: '4EME C' })],
    groupes: [unGroupe(), groupeC],
    ...change,
  });

export const fixtures: readonly Fixture[] = [
  { nom: 'chaque élève est dans le fichier', dossier: exemple({ eleves: [unEleve({ groupes: [] })] }) },
  {
    nom: 'premier dépôt : une classe entière manque, qui a un groupe',
    dossier: premier(),
    messages: [message('4EME C', 2, '4CLATIN')],
    refaire: [['5']],
    sujets: [['4EME C | structures:5']],
  },
  {
    nom: 'deux classes, dont une a cinq groupes',
    dossier: premier({
      eleves: [
        unEleve({ groupes: [] }),
        deLaC('2001'),
        deLaC('2002'),
        unEleve({ eleveId: '3001', idNational: null, divisions: ['4EME D'], groupes: [] }),
        unEleve({ eleveId: '3002', idNational: null, divisions: ['4EME D'], groupes: [] }),
      ],
      divisions: [uneDivision(), uneDivision({ code: '4EME C' }), uneDivision({ code: '4EME D' })],
      groupes: [
        unGroupe(),
        groupeC,
        ...['1', '2', '3', '4', '5'].map((n) => unGroupe({ code: `4D${n}`, divisions: ['4EME D'] })),
      ],
    }),
    messages: [message('4EME C', 2, '4CLATIN'), message('4EME D', 2, '4D1, 4D2, 4D3 et 2 autres')],
    refaire: [['5'], ['5']],
  },
  {
    nom: 'des élèves ont des groupes : ce n’est pas le premier dépôt, et qui en perd est dit',
    dossier: premier({ eleves: [unEleve(), deLaC('2001'), deLaC('2002')] }),
  },
  {
    nom: 'le groupe d’un élève sorti n’en fait pas un second dépôt',
    dossier: premier({
      eleves: [
        unEleve({ groupes: [] }),
        deLaC('2001'),
        deLaC('2002'),
        unEleve({ eleveId: '9', idNational: null, dateSortie: date('2018-03-01') }),
      ],
    }),
    messages: [message('4EME C', 2, '4CLATIN')],
    refaire: [['5']],
  },
  {
    nom: 'le groupe est aussi celui d’une autre classe',
    dossier: premier({ groupes: [unGroupe({ divisions: ['4EME B', '4EME C'] })] }),
  },
  { nom: 'la classe n’a aucun groupe', dossier: premier({ groupes: [unGroupe()] }) },
  {
    nom: 'un des élèves de la classe est dans le fichier',
    dossier: premier({
      eleves: [unEleve({ groupes: [] }), unEleve({ eleveId: '1002', idNational: null, groupes: [] })],
    }),
  },
  {
    nom: 'un seul élève n’est pas une classe',
    dossier: premier({ eleves: [unEleve({ groupes: [] }), deLaC('2001')] }),
  },
  {
    nom: 'la division de rangement',
    dossier: premier({
      eleves: [
        unEleve({ groupes: [] }),
        ...['2001', '2002'].map((eleveId) =>
          unEleve({ eleveId, idNational: null, divisions: ['Inactifs'], groupes: [] }),
        ),
      ],
      divisions: [uneDivision(), uneDivision({ code: 'Inactifs' })],
      groupes: [unGroupe(), unGroupe({ code: 'X', divisions: ['Inactifs'] })],
    }),
  },
  { nom: 'un fichier sans élève est refusé : c’est D4 qui le dit', dossier: premier({ liens: [] }) },
  { nom: 'sans Structures', dossier: premier({ sans: ['structures'] }), manquants: ['structures'] },
];
