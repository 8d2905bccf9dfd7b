import { AJIE_EXEMPLE, exemple, type Fixture, uneDivision, unGroupe } from '../../../test/kit/exemple.ts';

const message = (code: string, ou: string) => `Le code « ${code} » sert plusieurs fois : ${ou}.`;
const [division, groupe] = [uneDivision({ code: '4LATIN' }), unGroupe({ code: '4LATIN', ligne: 30 })];

export const fixtures: readonly Fixture[] = [
  { nom: 'un code pour chaque structure', dossier: exemple() },
  {
    nom: 'deux codes qui ne diffèrent que par une espace',
    dossier: exemple({ groupesSts: [unGroupe(), unGroupe({ code: '4EMEB' })] }),
  },
  {
    nom: 'une division et un groupe de SIECLE sont signalés ailleurs',
    dossier: exemple({ divisions: [uneDivision(), division], groupes: [unGroupe(), groupe] }),
  },
  {
    nom: 'une division et un groupe de STS-Web',
    dossier: exemple({ divisionsSts: [uneDivision(), division], groupesSts: [unGroupe(), groupe] }),
    messages: [message('4LATIN', 'une division et un groupe le portent dans STS-Web')],
    refaire: [['4a', '5']],
    gravites: ['a-verifier'],
    corrections: ['distinguer'],
    sujets: [['4LATIN | sts:5', '4LATIN | 4LATIN | sts:30']],
  },
  {
    nom: 'une division des deux applications, un groupe de STS-Web',
    dossier: exemple({ divisions: [uneDivision(), division], groupesSts: [unGroupe(), groupe] }),
    messages: [message('4LATIN', 'une division le porte dans SIECLE et STS-Web, un groupe dans STS-Web')],
    refaire: [['4a', '5']],
  },
  {
    nom: 'une division de STS-Web, un groupe de SIECLE',
    dossier: exemple({
      divisionsSts: [uneDivision(), division],
      groupes: [unGroupe(), groupe],
      groupesSts: [unGroupe()],
    }),
    messages: [message('4LATIN', 'une division le porte dans STS-Web, un groupe dans SIECLE')],
    refaire: [['4a', '5']],
  },
  {
    nom: 'un groupe trois fois dans Structures, une division deux fois dans sts_emp',
    dossier: exemple({
      groupes: [unGroupe({ aussi: [22, 24] })],
      groupesSts: [unGroupe()],
      divisionsSts: [uneDivision({ aussi: [7] })],
    }),
    messages: [
      message('4EME B', 'plusieurs divisions le portent dans STS-Web'),
      message(AJIE_EXEMPLE, 'plusieurs groupes le portent dans SIECLE'),
    ],
    refaire: [['4a'], ['4a']],
    gravites: ['information', 'information'],
    corrections: ['reunir', 'reunir'],
    sujets: [
      ['4EME B | sts:5', '4EME B | sts:7'],
      [20, 22, 24].map((ligne) => `${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | structures:${ligne}`),
    ],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
