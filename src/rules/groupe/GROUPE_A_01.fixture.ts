import {
  AJIE_EXEMPLE,
  date,
  exemple,
  type Fixture,
  unEleve,
  uneDivision,
  unGroupe,
  unGroupeEdt,
  unLien,
  unLienGroupe,
  unLienVers,
} from '../../../test/kit/exemple.ts';

const message = (code: string) =>
  `Le groupe "${code}" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.`;
const perm = unLienVers('MPERMANGR2');

/** Two pupils of the same groups of SIECLE, whom the file puts in another, and in those that it still fills. */
const deuxEleves = (groupes: readonly string[], envoye: string, gardes: readonly string[] = []) => {
  const siens = [envoye, ...gardes].map((code) => unLienGroupe({ code }));
  return exemple({
    eleves: [unEleve({ groupes }), unEleve({ groupes, eleveId: '1002', idNational: null, nomFamille: 'KAWA' })],
    groupes: groupes.map((code) => unGroupe({ code })),
    liens: [unLien({ groupes: siens }), unLien({ rang: 2, eleveId: '1002', nomFamille: 'KAWA', groupes: siens })],
  });
};

export const fixtures: readonly Fixture[] = [
  { nom: 'groupe de douze caractères, connu', dossier: exemple() },
  {
    nom: 'Si oui : le groupe est dans STS-Web, la structure n’a pas été transférée',
    dossier: exemple({ liens: [perm], groupesSts: [unGroupe({ code: 'MPERMANGR2' })] }),
    messages: [message('MPERMANGR2')],
    vise: [['CODE_GROUPE']],
    refaire: [['4a', '5']],
    corrections: ['dans-sts'],
  },
  {
    nom: 'Si non : le groupe n’est nulle part',
    dossier: exemple({ liens: [perm] }),
    messages: [message('MPERMANGR2')],
    refaire: [['4a', '5']],
    causes: ['Ce groupe n’est pas connu de SIECLE : il est donc ignoré.'],
    corrections: ['hors-sts'],
  },
  {
    nom: 'EDT l’a envoyé, STS-Web ne l’a pas : l’import reste à faire',
    dossier: exemple({ liens: [perm], edt: { groupes: [unGroupeEdt({ code: 'MPERMANGR2' })] } }),
    messages: [message('MPERMANGR2')],
    refaire: [['3', '4a', '5']],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. EDT l’a envoyé à STS-Web (emp_sts), qui ne l’a pas.',
    ],
    corrections: ['a-importer'],
  },
  {
    nom: 'EDT l’a envoyé sous un nom coupé',
    dossier: exemple({ liens: [perm], edt: { groupes: [unGroupeEdt({ code: 'MPERMANG' })] } }),
    messages: [message('MPERMANGR2')],
    refaire: [['3', '4a', '5']],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. EDT l’a envoyé à STS-Web sous le nom « MPERMANG » (emp_sts).',
    ],
    corrections: ['coupe'],
  },
  {
    nom: 'EDT ne l’a pas envoyé : il n’a pas de correspondance',
    dossier: exemple({ liens: [perm], edt: {} }),
    messages: [message('MPERMANGR2')],
    refaire: [['3', '4a', '5']],
    causes: ['Ce groupe n’est pas connu de SIECLE : il est donc ignoré. EDT ne l’a pas envoyé à STS-Web (emp_sts).'],
    corrections: ['a-correspondre'],
  },
  {
    nom: 'dans emp_sts et dans STS-Web : il ne manque que le transfert',
    dossier: exemple({
      liens: [perm],
      groupesSts: [unGroupe({ code: 'MPERMANGR2' })],
      edt: { groupes: [unGroupeEdt({ code: 'MPERMANGR2' })] },
    }),
    messages: [message('MPERMANGR2')],
    refaire: [['4a', '5']],
    corrections: ['dans-sts'],
  },
  {
    nom: 'emp_sts sans sts_emp ne dit pas si STS-Web l’a',
    dossier: exemple({ liens: [perm], sans: ['sts'], edt: {} }),
    messages: [message('MPERMANGR2')],
    refaire: [['4a', '5']],
    corrections: ['sts-inconnu'],
  },
  {
    nom: 'sans sts_emp, on ne sait pas',
    dossier: exemple({ liens: [perm], sans: ['sts'] }),
    messages: [message('MPERMANGR2')],
    refaire: [['4a', '5']],
    corrections: ['sts-inconnu'],
  },
  {
    nom: 'le code se compare tel quel : une espace en trop suffit',
    dossier: exemple({ liens: [unLienVers('4EME  LV2 AJE')] }),
    messages: [message('4EME  LV2 AJE')],
    refaire: [['5']],
    corrections: ['nom-proche'],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Noms proches : « 4EME LV2 AJE » dans SIECLE et STS-Web (espace en trop).',
    ],
  },
  {
    nom: 'quatre noms proches, de STS-Web et de SIECLE : trois sont cités, le reste est compté',
    dossier: exemple({
      liens: [unLienVers('4LATIN')],
      groupes: [unGroupe({ code: '4latin' })],
      groupesSts: ['4LATIN1', '4LATIN2', '4LATIN3'].map((code) => unGroupe({ code })),
    }),
    messages: [message('4LATIN')],
    refaire: [['5']],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Noms proches : « 4latin » dans SIECLE (majuscules), « 4LATIN1 » dans STS-Web (un caractère), « 4LATIN2 » dans STS-Web (un caractère), 1 autre.',
    ],
  },
  {
    nom: 'un nom proche dans SIECLE, sans sts_emp ; cinq noms proches',
    dossier: exemple({
      liens: [unLienVers('4LATIN')],
      groupes: ['4LATIN1', '4LATIN2', '4LATIN3', '4LATIN4', '4LATIN5'].map((code) => unGroupe({ code })),
      sans: ['sts'],
    }),
    messages: [message('4LATIN')],
    refaire: [['4a', '5']],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Noms proches : « 4LATIN1 » dans SIECLE (un caractère), « 4LATIN2 » dans SIECLE (un caractère), « 4LATIN3 » dans SIECLE (un caractère), 2 autres.',
    ],
  },
  {
    nom: 'le nom qu’EDT donne de lui-même à un groupe de SIECLE',
    dossier: exemple({ liens: [unLienVers('6AGL1Gr.1')], groupes: [unGroupe({ code: '6AGL1GR1' })] }),
    messages: [message('6AGL1Gr.1')],
    refaire: [['5']],
    corrections: ['nom-proche'],
  },
  ...[
    ['des majuscules', '6agl1gr1'],
    ['des points', '6.AGL1.GR1'],
    ['des espaces', '6 AGL1 GR1'],
    ['une coupe, puis des signes ôtés', '6AGL1GR1.LUNDI'],
    ['des signes ôtés, puis une coupe', '6-AGL1-GR1-LUNDI'],
    ['une lettre pour un chiffre', '6AGLIGR1'],
  ].map(([nom, code = '']) => ({
    nom: `le nom exact est dans SIECLE, à ceci près : ${nom}`,
    dossier: exemple({ liens: [unLienVers(code)], groupes: [unGroupe({ code: '6AGL1GR1' })] }),
    messages: [message(code)],
    refaire: [['5' as const]],
    corrections: ['nom-proche'],
  })),
  {
    nom: 'presque le même nom dans STS-Web seulement',
    dossier: exemple({
      liens: [unLienVers('6AGL1Gr.1')],
      groupesSts: [unGroupe(), unGroupe({ code: '6AGL1GR1' })],
    }),
    messages: [message('6AGL1Gr.1')],
    refaire: [['4a', '5']],
    corrections: ['nom-proche-sts'],
  },
  {
    nom: 'un autre numéro de groupe n’est pas le même groupe',
    dossier: exemple({ liens: [unLienVers('6AGL1GR2')], groupes: [unGroupe({ code: '6AGL1GR1' })] }),
    messages: [message('6AGL1GR2')],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'un groupe de STS-Web attend son transfert, quel que soit son voisin dans SIECLE',
    dossier: exemple({
      liens: [unLienVers('4LATIN')],
      groupes: [unGroupe({ code: '4latin' })],
      groupesSts: [unGroupe({ code: '4LATIN' })],
    }),
    messages: [message('4LATIN')],
    refaire: [['4a', '5']],
    causes: ['Ce groupe n’est pas connu de SIECLE : il est donc ignoré.'],
    corrections: ['dans-sts'],
  },
  {
    nom: 'le code d’une division n’est pas celui d’un groupe',
    dossier: exemple({ liens: [unLienVers('4EME B')], divisions: [uneDivision({ code: '4EME A' }), uneDivision()] }),
    messages: [message('4EME B')],
    refaire: [['5']],
    causes: ['Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Une division de SIECLE porte ce code.'],
    corrections: ['division'],
  },
  {
    nom: 'le même groupe inconnu pour deux élèves : une seule ligne à corriger',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002' })],
      liens: [perm, { ...perm, rang: 2, eleveId: '1002' }],
    }),
    messages: [message('MPERMANGR2'), message('MPERMANGR2')],
    refaire: [['4a', '5']],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'] }), manquants: ['structures'] },
  {
    nom: 'l’élève a quitté l’établissement : rien n’est perdu',
    dossier: exemple({ eleves: [unEleve({ dateSortie: date('2018-05-02') })], liens: [perm] }),
    messages: [message('MPERMANGR2')],
    gravites: ['information'],
    corrections: ['sorti'],
    refaire: [[]],
  },
  {
    nom: 'le lien était déjà fini : rien n’est perdu',
    dossier: exemple({
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: 'MPERMANGR2', fin: date('2018-06-30') })] })],
    }),
    messages: [message('MPERMANGR2')],
    gravites: ['information'],
    corrections: ['fini'],
    refaire: [[]],
  },
  {
    nom: 'fini pour l’un, en cours pour l’autre : seul le second attend le groupe',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002' })],
      liens: [
        unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: 'MPERMANGR2', fin: date('2018-06-30') })] }),
        unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe(), unLienGroupe({ code: 'MPERMANGR2' })] }),
      ],
    }),
    messages: [message('MPERMANGR2'), message('MPERMANGR2')],
    gravites: ['lien-rejete', 'information'],
    corrections: ['hors-sts', 'fini'],
    refaire: [['4a', '5'], []],
  },
  {
    nom: 'un groupe de SIECLE a les mêmes élèves, et le fichier n’y met plus personne : il a été renommé',
    dossier: deuxEleves([AJIE_EXEMPLE], 'AJIE DE LUNDI'),
    messages: [message('AJIE DE LUNDI'), message('AJIE DE LUNDI')],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Les mêmes élèves sont aujourd’hui dans « 4EME LV2 AJE », où le fichier n’inscrit plus personne.',
    ],
    corrections: ['memes-eleves'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'deux groupes de SIECLE ont les mêmes élèves : les deux sont dits',
    dossier: deuxEleves([AJIE_EXEMPLE, '4LATIN'], 'GR 12'),
    messages: [message('GR 12'), message('GR 12')],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Les mêmes élèves sont aujourd’hui dans « 4EME LV2 AJE » et « 4LATIN », où le fichier n’inscrit plus personne.',
    ],
    corrections: ['memes-eleves'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'de deux groupes des mêmes élèves, celui dont le code est dans l’autre',
    dossier: deuxEleves([AJIE_EXEMPLE, '4LATIN'], 'GR_4LATIN'),
    messages: [message('GR_4LATIN'), message('GR_4LATIN')],
    causes: [
      'Ce groupe n’est pas connu de SIECLE : il est donc ignoré. Les mêmes élèves sont aujourd’hui dans « 4LATIN », où le fichier n’inscrit plus personne.',
    ],
    corrections: ['memes-eleves'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'quatre groupes des mêmes élèves ne disent pas lequel',
    dossier: deuxEleves(['4A1', '4B2', '4C3', '4D4'], 'SOUTIEN'),
    messages: [message('SOUTIEN'), message('SOUTIEN')],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'le fichier remplit aussi l’ancien groupe : le nouveau en est un autre',
    dossier: deuxEleves([AJIE_EXEMPLE], 'AJIE DE LUNDI', [AJIE_EXEMPLE]),
    messages: [message('AJIE DE LUNDI'), message('AJIE DE LUNDI')],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'sans le jour de l’export, un lien n’est pas dit fini',
    dossier: exemple({
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: 'MPERMANGR2', fin: date('2018-06-30') })] })],
      parametresDe: { eleves: { dateExport: null } },
    }),
    messages: [message('MPERMANGR2')],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'un élève sorti, un autre que le fichier désigne par son INE : rien ne dit que le groupe est le même',
    dossier: exemple({
      eleves: [
        unEleve({ groupes: ['4LATIN'] }),
        unEleve({ groupes: ['4LATIN'], eleveId: '1002', idNational: '112345678AB', nomFamille: 'KAWA' }),
        unEleve({ groupes: ['4LATIN'], eleveId: '1003', idNational: null, dateSortie: date('2018-03-01') }),
      ],
      groupes: [unGroupe(), unGroupe({ code: '4LATIN' })],
      liens: [
        unLien({ groupes: [unLienGroupe({ code: 'GR 12' })] }),
        unLien({
          rang: 2,
          eleveId: null,
          idNational: '112345678AB',
          nomFamille: 'KAWA',
          groupes: [unLienGroupe({ code: 'GR 12' })],
        }),
        unLien({ rang: 3, eleveId: '77', nomFamille: 'AUTRE', groupes: [unLienGroupe({ code: 'GR 12' })] }),
      ],
    }),
    messages: [message('GR 12'), message('GR 12')],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
];
