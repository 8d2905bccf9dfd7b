import { date, exemple, type Fixture, unEleve } from '../../../test/kit/exemple.ts';

const memeIne = 'Dans SIECLE, POUNGUI Élise (1001) et KAWA Jean (1002) ont le même INE.';
const memeIdentite = (a: string, b: string) =>
  `Dans SIECLE, POUNGUI Élise (${a}) et POUNGUI Élise (${b}) ont les mêmes nom, prénom et date de naissance.`;
const jean = unEleve({ eleveId: '1002', nomFamille: 'KAWA', prenom: 'Jean' });
const sansIne = (eleveId: string) => unEleve({ eleveId, idNational: null });
const sorti = { dateSortie: date('2018-03-01') };

export const fixtures: readonly Fixture[] = [
  { nom: 'deux élèves distincts', dossier: exemple({ eleves: [unEleve(), { ...jean, idNational: '' }] }) },
  {
    nom: 'même nom, dates inconnues',
    dossier: exemple({
      eleves: [
        { ...sansIne('1001'), dateNaissance: null },
        { ...sansIne('1002'), dateNaissance: null },
      ],
    }),
  },
  {
    nom: 'même nom, dates différentes',
    dossier: exemple({ eleves: [unEleve(), { ...sansIne('1002'), dateNaissance: date('2004-05-13') }] }),
  },
  { nom: 'jumeaux du même jour', dossier: exemple({ eleves: [unEleve(), { ...sansIne('1002'), prenom: 'Jean' }] }) },
  {
    nom: 'tous deux sortis',
    dossier: exemple({
      eleves: [
        { ...unEleve(), ...sorti },
        { ...jean, ...sorti },
      ],
    }),
  },
  {
    nom: 'deux homonymes, tous deux sortis',
    dossier: exemple({
      eleves: [
        { ...sansIne('1001'), ...sorti },
        { ...sansIne('1002'), ...sorti },
      ],
    }),
  },
  {
    nom: 'un seul est sorti',
    dossier: exemple({ eleves: [unEleve(), { ...jean, ...sorti }] }),
    messages: [memeIne],
    refaire: [['2']],
  },
  {
    nom: 'même INE et même identité : dit une fois',
    dossier: exemple({ eleves: [unEleve(), unEleve({ eleveId: '1002' })] }),
    messages: ['Dans SIECLE, POUNGUI Élise (1001) et POUNGUI Élise (1002) ont le même INE.'],
    refaire: [['2']],
  },
  {
    nom: 'un INE en double, et deux homonymes à la casse près',
    dossier: exemple({
      eleves: [unEleve(), jean, { ...sansIne('1003'), prenom: 'Mia' }, { ...sansIne('1004'), prenom: 'MIA' }],
    }),
    messages: [
      memeIne,
      'Dans SIECLE, POUNGUI Mia (1003) et POUNGUI MIA (1004) ont les mêmes nom, prénom et date de naissance.',
    ],
    vise: [['ID_NATIONAL'], ['NOM_DE_FAMILLE', 'PRENOM', 'DATE_NAISS']],
    refaire: [['2'], ['2']],
  },
  {
    nom: 'un troisième a la même identité, sous un autre INE ; un homonyme est sorti',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002' }), { ...sansIne('1003'), ...sorti }],
    }),
    messages: [
      'Dans SIECLE, POUNGUI Élise (1001), POUNGUI Élise (1002) et POUNGUI Élise (1003) ont les mêmes nom, prénom et date de naissance.',
      'Dans SIECLE, POUNGUI Élise (1001) et POUNGUI Élise (1002) ont le même INE.',
    ],
    refaire: [['2'], ['2']],
  },
  {
    nom: 'deux homonymes',
    dossier: exemple({ eleves: [sansIne('1001'), sansIne('1002')] }),
    messages: [memeIdentite('1001', '1002')],
    refaire: [['2']],
    sujets: [
      [
        'POUNGUI Élise | 1001 | eleves:10 | Identifiant SIECLE 1001',
        'POUNGUI Élise | 1002 | eleves:10 | Identifiant SIECLE 1002',
      ],
    ],
  },
  { nom: 'sans l’export des élèves', dossier: exemple({ sans: ['eleves'] }), manquants: ['eleves'] },
];
