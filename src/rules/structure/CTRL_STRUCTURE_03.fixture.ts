import { exemple, type Fixture, uneDivision } from '../../../test/kit/exemple.ts';

const C = uneDivision({ code: '4EME C' });
const D = uneDivision({ code: '4EME D' });

export const fixtures: readonly Fixture[] = [
  { nom: 'mêmes divisions des deux côtés', dossier: exemple() },
  {
    nom: 'une dans chaque application',
    dossier: exemple({ divisions: [uneDivision(), C], divisionsSts: [uneDivision(), D] }),
    messages: [
      'La division « 4EME D » est dans STS-Web et n’est pas dans SIECLE.',
      'La division « 4EME C » est dans SIECLE et n’est pas dans STS-Web.',
    ],
    refaire: [['4a'], ['4a']],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['4EME D | sts:5'], ['4EME C | structures:5']],
  },
  {
    nom: 'renommée dans STS-Web, à une majuscule près',
    dossier: exemple({ divisions: [uneDivision(), C], divisionsSts: [uneDivision(), uneDivision({ code: '4eme C' })] }),
    messages: [
      'La division « 4eme C » est dans STS-Web et n’est pas dans SIECLE.',
      'La division « 4EME C » est dans SIECLE et n’est pas dans STS-Web.',
    ],
    refaire: [['4a'], ['4a']],
    corrections: ['transferer', 'renommee'],
  },
  {
    nom: 'renommée, à côté d’une autre nouvelle qui lui ressemble moins',
    dossier: exemple({
      divisions: [uneDivision(), C],
      divisionsSts: [uneDivision(), uneDivision({ code: '4eme C' }), D],
    }),
    messages: [
      'La division « 4eme C » est dans STS-Web et n’est pas dans SIECLE.',
      'La division « 4EME D » est dans STS-Web et n’est pas dans SIECLE.',
      'La division « 4EME C » est dans SIECLE et n’est pas dans STS-Web.',
    ],
    refaire: [['4a'], ['4a'], ['4a']],
    corrections: ['transferer', 'transferer', 'renommee'],
  },
  {
    nom: 'presque le nom d’une division que SIECLE a aussi : ce n’est pas elle, renommée',
    dossier: exemple({ divisions: [uneDivision(), uneDivision({ code: '4eme B' })], divisionsSts: [uneDivision()] }),
    messages: ['La division « 4eme B » est dans SIECLE et n’est pas dans STS-Web.'],
    refaire: [['4a']],
    corrections: ['decider'],
  },
  {
    nom: 'la division de rangement n’est que dans SIECLE',
    dossier: exemple({ divisions: [uneDivision(), uneDivision({ code: 'Inactifs' })], divisionsSts: [uneDivision()] }),
  },
  {
    nom: 'deux oubliées par 4a',
    dossier: exemple({ divisionsSts: [uneDivision(), C, D] }),
    messages: [
      'La division « 4EME C » est dans STS-Web et n’est pas dans SIECLE.',
      'La division « 4EME D » est dans STS-Web et n’est pas dans SIECLE.',
    ],
    refaire: [['4a'], ['4a']],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'] }), manquants: ['structures'] },
];
