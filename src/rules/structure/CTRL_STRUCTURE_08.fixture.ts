import {
  AJIE_EXEMPLE,
  date,
  exemple,
  type Fixture,
  MEF_3EME,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../../test/kit/exemple.ts';

const message = (groupe: string, avant: string) =>
  `Demain, le groupe « ${groupe} » n’a aucun élève dans SIECLE : ${avant}.`;
const vide = unGroupe({ code: '4LATIN' });

/** Three pupils of two groups each; the second group that the file gives each, '' for none. */
const partiel = (seconds: readonly string[]) =>
  exemple({
    eleves: seconds.map((_, i) =>
      unEleve({ eleveId: `100${i + 1}`, idNational: null, groupes: [AJIE_EXEMPLE, '4LATIN'] }),
    ),
    groupes: [unGroupe(), vide, ...(seconds.includes('4GREC') ? [unGroupe({ code: '4GREC' })] : [])],
    liens: seconds.map((code, i) =>
      unLien({
        eleveId: `100${i + 1}`,
        idNational: null,
        groupes: [unLienGroupe(), ...(code ? [unLienGroupe({ code })] : [])],
      }),
    ),
  });

export const fixtures: readonly Fixture[] = [
  { nom: 'un élève entre dans chaque groupe', dossier: exemple(), messages: [] },
  {
    nom: 'le lien est rejeté, l’autre groupe n’a jamais servi',
    dossier: exemple({ eleves: [unEleve({ codeMef: MEF_3EME })], groupes: [unGroupe(), vide] }),
    messages: [message('4EME LV2 AJE', '1\u00A0élève aujourd’hui'), message('4LATIN', 'aujourd’hui non plus')],
    refaire: [['5'], []],
    gravites: ['information', 'information'],
    sujets: [['POUNGUI Élise | 1001 | 4EME LV2 AJE | eleves:10'], ['4LATIN | 4LATIN | structures:20']],
  },
  {
    nom: 'deux élèves oubliés par le fichier',
    dossier: exemple({
      eleves: ['1001', '1002', '1003'].map((eleveId, i) => unEleve({ eleveId, groupes: i > 0 ? ['4LATIN'] : [] })),
      groupes: [unGroupe(), vide],
    }),
    messages: [message('4LATIN', '2\u00A0élèves aujourd’hui')],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'un élève de moins, qui garde son autre groupe',
    dossier: partiel(['4LATIN', '4LATIN', '']),
    messages: [],
  },
  {
    nom: 'la plupart changent de groupe',
    dossier: partiel(['4LATIN', '4GREC', '4GREC']),
    messages: [],
  },
  {
    nom: 'le fichier oublie la plupart, qui gardent leur autre groupe',
    dossier: partiel(['4LATIN', '', '']),
    messages: ['Demain, le groupe « 4LATIN » n’a plus que 1\u00A0élève dans SIECLE : 3\u00A0élèves aujourd’hui.'],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'le fichier y inscrit tous ses élèves, jusqu’à un jour qui est passé',
    dossier: exemple({ liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-06-29') })] })] }),
    messages: [message(AJIE_EXEMPLE, '1\u00A0élève aujourd’hui')],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'ses élèves sont tous sortis',
    dossier: exemple({
      eleves: [
        unEleve(),
        unEleve({ eleveId: '1002', idNational: null, groupes: ['4LATIN'], dateSortie: date('2018-03-01') }),
      ],
      groupes: [unGroupe(), vide],
    }),
    messages: [message('4LATIN', 'aujourd’hui non plus')],
    refaire: [[]],
    gravites: ['information'],
  },
  {
    nom: 'sans Structures, les groupes ne sont pas connus',
    dossier: exemple({ sans: ['structures'] }),
    messages: [],
    manquants: ['structures'],
  },
  {
    nom: 'ses élèves vont tous dans un groupe que SIECLE ne connaît pas : GROUPE_A_01 le dit',
    dossier: exemple({ liens: [unLien({ groupes: [unLienGroupe({ code: 'AJIE DE LUNDI' })] })] }),
    messages: [message(AJIE_EXEMPLE, '1\u00A0élève aujourd’hui')],
    refaire: [['5']],
    gravites: ['information'],
  },
  {
    nom: 'la plupart vont dans un groupe que SIECLE ne connaît pas, un seul reste',
    dossier: partiel(['4LATIN', 'LATIN DE LUNDI', 'LATIN DE LUNDI']),
    messages: ['Demain, le groupe « 4LATIN » n’a plus que 1\u00A0élève dans SIECLE : 3\u00A0élèves aujourd’hui.'],
    refaire: [['5']],
    gravites: ['information'],
  },
  {
    nom: 'un lien refusé et déjà fini ne demande pas le groupe',
    dossier: exemple({
      eleves: [unEleve({ codeMef: MEF_3EME })],
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-06-29') })] })],
    }),
    messages: [message(AJIE_EXEMPLE, '1\u00A0élève aujourd’hui')],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  { nom: 'un fichier sans élève est refusé : c’est D4 qui le dit', dossier: exemple({ liens: [] }), messages: [] },
];
