import {
  AJIE_EXEMPLE,
  type Exemple,
  exemple,
  type Fixture,
  MATIERE_AJIE,
  unGroupeEdt,
  unService,
} from '../../../test/kit/exemple.ts';

const message = (defaut: string) => `Dans emp_sts, il y a un service ${defaut}.`;
const matiere = { code: MATIERE_AJIE, codeGestion: null, libelleCourt: null, libelleLong: null };
const avec = (services: Parameters<typeof unService>[0][], sts: NonNullable<Exemple['modeles']>['sts'] = {}) =>
  exemple({
    edt: { groupes: [unGroupeEdt({ services: services.map((service) => unService(service)) })] },
    modeles: { sts: { matieres: [matiere], ...sts } },
  });
const PERSONNE = { type: 'epp', nomUsage: 'KOINDI', nomPatronymique: null, prenom: 'Marc', fonction: 'ENS' };
const donne = (id: string, type = 'epp') => ({ enseignants: [{ id, type }] });

export const fixtures: readonly Fixture[] = [
  { nom: 'matière et enseignant connus', dossier: avec([{}]) },
  {
    nom: 'connus parmi d’autres',
    dossier: avec([{}], {
      matieres: [{ ...matiere, code: '020700' }, matiere],
      individus: ['12', '11'].map((id) => ({ ...PERSONNE, id })),
    }),
  },
  { nom: 'sans emp_sts : rien ne manque', dossier: exemple() },
  { nom: 'un enseignant sans type se cherche par son numéro', dossier: avec([donne('11', '')]) },
  { nom: 'un service sans enseignant est dit ailleurs', dossier: avec([{ enseignants: [] }]) },
  {
    nom: 'sts_emp sans matières ni personnels ne prouve rien',
    dossier: avec([{ codeMatiere: '999900', ...donne('99999') }], { matieres: [], individus: [] }),
  },
  {
    nom: 'une matière sans code national, une que STS-Web ne connaît pas, une qui n’est pas dite',
    dossier: avec([{ codeMatiere: 'CHANT' }, { codeMatiere: '999900' }, { codeMatiere: null }]),
    messages: [
      message('d’une matière sans code national de 6 caractères (CHANT)'),
      message('d’une matière que STS-Web ne connaît pas (999900)'),
      message('d’une matière sans code national de 6 caractères (non précisée)'),
    ],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
      ['3', '4b'],
    ],
    gravites: ['information', 'information', 'information'],
    corrections: ['matiere', 'matiere', 'matiere'],
  },
  {
    nom: 'un code de matière et un numéro, avec un signe de trop devant ou derrière',
    dossier: avec([{ codeMatiere: '1030602' }, { codeMatiere: '0306021' }, donne('A11'), donne('11A')]),
    messages: [
      message('d’une matière sans code national de 6 caractères (1030602)'),
      message('d’une matière sans code national de 6 caractères (0306021)'),
      message('d’un enseignant sans numéro (epp A11)'),
      message('d’un enseignant sans numéro (epp 11A)'),
    ],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
      ['3', '4b'],
      ['3', '4b'],
    ],
    corrections: ['matiere', 'matiere', 'enseignant', 'enseignant'],
  },
  {
    nom: 'un enseignant sans numéro, un inconnu, un d’un autre type : chacun une ligne, quel que soit le nombre de ses services',
    dossier: exemple({
      edt: {
        divisions: [{ ligne: 35, code: '4EME B', services: [unService(donne('99999'))] }],
        groupes: [unGroupeEdt({ services: [donne('0'), donne('99999'), donne('11', 'local')].map(unService) })],
      },
    }),
    messages: [
      message('d’un enseignant que STS-Web ne connaît pas (epp 99999)'),
      message('d’un enseignant sans numéro (epp 0)'),
      message('d’un enseignant que STS-Web ne connaît pas (local 11)'),
    ],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
      ['3', '4b'],
    ],
    corrections: ['enseignant', 'enseignant', 'enseignant'],
    sujets: [
      ['4EME B | emp_sts:35', `${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | emp_sts:40`],
      [`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | emp_sts:40`],
      [`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | emp_sts:40`],
    ],
  },
  {
    nom: 'un enseignant dont rien n’est dit',
    dossier: avec([donne('', '')]),
    messages: [message('d’un enseignant sans numéro (non précisé)')],
    refaire: [['3', '4b']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'], edt: {} }), manquants: ['sts'] },
];
