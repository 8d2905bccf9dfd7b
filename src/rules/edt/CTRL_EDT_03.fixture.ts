import { AJIE_EXEMPLE, exemple, type Fixture, unGroupeEdt } from '../../../test/kit/exemple.ts';

const message = (code: string, defaut: string) => `Dans emp_sts, « ${code} » ${defaut}.`;
const avec = (...groupes: Parameters<typeof unGroupeEdt>[0][]) =>
  exemple({ edt: { groupes: groupes.map((groupe) => unGroupeEdt(groupe)) } });

export const fixtures: readonly Fixture[] = [
  { nom: 'un groupe, sa division, ses élèves', dossier: exemple({ edt: {} }) },
  { nom: 'sans emp_sts : rien ne manque', dossier: exemple() },
  { nom: 'un effectif qui n’est pas dit', dossier: avec({ effectif: null }) },
  {
    nom: 'sans division, d’effectif nul, les deux : la division d’abord',
    dossier: avec(
      { code: '4LATIN', divisions: [] },
      { code: '4GREC', effectif: 0 },
      { code: '4CHANT', divisions: [], effectif: 0 },
    ),
    messages: [
      message('4LATIN', 'est un groupe sans division'),
      message('4CHANT', 'est un groupe sans division'),
      message('4GREC', 'est un groupe d’effectif nul'),
    ],
    refaire: [['3'], ['3'], ['3']],
    gravites: ['a-verifier', 'a-verifier', 'a-verifier'],
    corrections: ['rattacher', 'rattacher', 'peupler'],
    sujets: [['4LATIN | 4LATIN | emp_sts:40'], ['4CHANT | 4CHANT | emp_sts:40'], ['4GREC | 4GREC | emp_sts:40']],
  },
  {
    nom: 'STS-Web a déjà le groupe : une information',
    dossier: avec({ effectif: 0 }),
    messages: [message(AJIE_EXEMPLE, 'est un groupe d’effectif nul')],
    refaire: [['3']],
    gravites: ['information'],
  },
  {
    nom: 'sans sts_emp, rien ne dit que STS-Web l’a',
    dossier: exemple({ sans: ['sts'], edt: { groupes: [unGroupeEdt({ effectif: 0 })] } }),
    messages: [message(AJIE_EXEMPLE, 'est un groupe d’effectif nul')],
    refaire: [['3']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'deux groupes et une division du même code : une seule ligne, sans leurs autres défauts',
    dossier: avec({ code: '4EME B' }, { code: '4EME B', divisions: [] }),
    messages: [message('4EME B', 'est le code de 3 structures (groupes ou divisions)')],
    refaire: [['3']],
    corrections: ['distinguer'],
    sujets: [['4EME B | emp_sts:35', '4EME B | 4EME B | emp_sts:40', '4EME B | 4EME B | emp_sts:40']],
  },
];
