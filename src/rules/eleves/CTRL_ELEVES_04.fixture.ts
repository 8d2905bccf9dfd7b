import { date, desEleves, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (manque: string, eleves = nEleves(1)) => `Des élèves présents sont ${manque} dans SIECLE (${eleves}).`;
const autre = (eleveId: string, change: Parameters<typeof unEleve>[0]) =>
  unEleve({ eleveId, idNational: null, ...change });

export const fixtures: readonly Fixture[] = [
  { nom: 'une division et un MEF', dossier: exemple() },
  {
    nom: 'élève sorti',
    dossier: exemple({ eleves: [unEleve({ divisions: [], codeMef: null, dateSortie: date('2018-03-01') })] }),
  },
  {
    nom: 'une vraie division à côté de « Inactifs »',
    dossier: exemple({ eleves: [unEleve({ divisions: ['Inactifs', '4EME B'] })] }),
  },
  {
    nom: 'rangé dans « INACTIFS », sans MEF ni groupe',
    dossier: exemple({ eleves: [unEleve({ divisions: ['INACTIFS'], codeMef: null, groupes: [] })] }),
    messages: [message('dans la division de rangement')],
    gravites: ['information'],
    refaire: [['2']],
  },
  {
    nom: 'sans MEF',
    dossier: exemple({ eleves: [unEleve({ codeMef: '' })] }),
    messages: [message('sans MEF')],
    refaire: [['2']],
  },
  {
    nom: 'les trois manques, deux élèves pour le premier',
    dossier: exemple({
      eleves: [
        autre('1001', { divisions: [] }),
        autre('1002', { divisions: [], codeMef: null }),
        autre('1003', { divisions: ['Inactifs'] }),
        autre('1004', { codeMef: null }),
      ],
    }),
    messages: [message('sans division', nEleves(2)), message('sans MEF'), message('dans la division de rangement')],
    gravites: ['a-verifier', 'a-verifier', 'information'],
    refaire: [['2'], ['2'], ['2']],
    sujets: [
      ['POUNGUI Élise | 1001 | eleves:10', 'POUNGUI Élise | 1002 | eleves:10'],
      ['POUNGUI Élise | 1004 | eleves:10'],
      ['POUNGUI Élise | 1003 | eleves:10'],
    ],
    corrections: ['sans-division', 'sans-mef', 'de-cote'],
  },
  {
    nom: 'un seul élève dans l’export, sans division : c’est de lui qu’il s’agit',
    dossier: exemple({ eleves: [unEleve({ divisions: [] })] }),
    messages: [message('sans division')],
    refaire: [['2']],
    corrections: ['sans-division'],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
  {
    nom: 'personne n’a de division : l’export est d’avant les divisions, ou de l’année suivante',
    dossier: exemple({
      eleves: desEleves({ divisions: [] }, { divisions: [] }, { dateSortie: date('2018-03-01') }),
    }),
    messages: [message('sans division', nEleves(2))],
    refaire: [['2']],
    corrections: ['aucune-division'],
  },
  {
    nom: 'sans numéro, rien ne le joint à sa division : c’est CTRL_ELEVES_11',
    dossier: exemple({
      eleves: [unEleve({ eleveId: '', divisions: [] }), unEleve({ eleveId: '1002', idNational: null })],
    }),
  },
];
