import { date, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (defaut: string, nombre = 1) =>
  `Des élèves présents ont une date de naissance ${defaut} dans l’export de SIECLE (${nEleves(nombre)}).`;
const sans = unEleve({ dateNaissance: null });
const autre = (eleveId: string, change: Parameters<typeof unEleve>[0]) =>
  unEleve({ eleveId, idNational: null, ...change });

export const fixtures: readonly Fixture[] = [
  { nom: 'une date de naissance', dossier: exemple() },
  { nom: 'un élève sorti', dossier: exemple({ eleves: [{ ...sans, dateSortie: date('2018-05-02') }] }) },
  {
    nom: 'deux absentes, une en ISO, une qui n’est pas une date',
    dossier: exemple({
      eleves: [
        sans,
        autre('1002', { dateNaissance: null }),
        autre('1003', { naissanceEcrite: '2004-05-12' }),
        autre('1004', { dateNaissance: null, naissanceEcrite: '31/02/2004' }),
      ],
    }),
    messages: [message('absente', 2), message('écrite autrement que JJ/MM/AAAA'), message('qui n’en est pas une')],
    refaire: [['2'], [], ['2']],
    corrections: ['absente', 'autrement', 'illisible'],
    vise: [['DATE_NAISS'], ['DATE_NAISS'], ['DATE_NAISS']],
    gravites: ['information', 'information', 'information'],
    sujets: [
      ['POUNGUI Élise | 1001 | eleves:10', 'POUNGUI Élise | 1002 | eleves:10'],
      ['POUNGUI Élise | 1003 | eleves:10 | Écrite « 2004-05-12 »'],
      ['POUNGUI Élise | 1004 | eleves:10 | Écrite « 31/02/2004 »'],
    ],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
