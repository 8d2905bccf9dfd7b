import { date, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (code: string, nombre: number) =>
  `Des élèves ont une option de modalité « ${code} » (${nEleves(nombre)}), que le LSU ne connaît pas.`;
const avec = (...modalites: readonly (string | null)[]) =>
  unEleve({ options: modalites.map((codeModalite) => ({ num: '1', codeModalite, codeMatiere: '030201' })) });

export const fixtures: readonly Fixture[] = [
  { nom: 'les sept modalités du LSU', dossier: exemple({ eleves: [avec('S', 'O', 'F', 'L', 'R', 'X', 'D')] }) },
  { nom: 'aucune', dossier: exemple({ eleves: [avec(null, '')] }) },
  { nom: 'un élève sorti', dossier: exemple({ eleves: [{ ...avec('N'), dateSortie: date('2018-05-02') }] }) },
  {
    nom: 'une modalité pour deux élèves, dont l’un l’a deux fois, et une minuscule',
    dossier: exemple({
      eleves: [avec('N', 'N'), { ...avec('N', 'o'), eleveId: '1002', idNational: null }],
    }),
    messages: [message('N', 2), message('o', 1)],
    refaire: [['2'], ['2']],
    gravites: ['information', 'information'],
    vise: [['CODE_MODALITE_ELECT'], ['CODE_MODALITE_ELECT']],
    sujets: [
      ['POUNGUI Élise | 1001 | eleves:10', 'POUNGUI Élise | 1002 | eleves:10'],
      ['POUNGUI Élise | 1002 | eleves:10'],
    ],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
