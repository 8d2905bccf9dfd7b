import {
  AJIE_EXEMPLE,
  date,
  desEleves,
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

/** Pupils of two groups each; the second group that the file gives each, '' for none. */
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
  { nom: 'un élève entre dans chaque groupe', dossier: exemple() },
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
  { nom: 'un élève de moins, qui garde son autre groupe', dossier: partiel(['4LATIN', '4LATIN', '']) },
  { nom: 'la plupart changent de groupe', dossier: partiel(['4LATIN', '4GREC', '4GREC']) },
  {
    nom: 'le fichier oublie la plupart, qui gardent leur autre groupe',
    dossier: partiel(['4LATIN', '', '']),
    messages: ['Demain, le groupe « 4LATIN » n’a plus que 1\u00A0élève dans SIECLE : 3\u00A0élèves aujourd’hui.'],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'la moitié est oubliée : ce n’est pas la plupart',
    dossier: partiel(['4LATIN', '4LATIN', '', '']),
  },
  {
    nom: 'son seul élève le quitte, un autre y entre',
    dossier: exemple({
      eleves: [
        unEleve({ groupes: [AJIE_EXEMPLE, '4LATIN'] }),
        unEleve({ eleveId: '1002', idNational: null, groupes: [] }),
      ],
      groupes: [unGroupe(), vide],
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe({ code: '4LATIN' })] })],
    }),
  },
  {
    nom: 'ceux que le fichier ne contient pas, ou à qui tout est refusé, perdent tous leurs groupes : c’est CTRL_ELEVES_06',
    dossier: exemple({
      eleves: ['1001', '1002', '1003', '1004', '1005'].map((eleveId) =>
        unEleve({ eleveId, idNational: null, groupes: [AJIE_EXEMPLE, '4LATIN'] }),
      ),
      groupes: [unGroupe(), vide],
      liens: [
        unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: '4LATIN' })] }),
        ...['1002', '1003', '1004'].map((eleveId, i) =>
          unLien({ rang: i + 2, eleveId, groupes: [unLienGroupe({ code: '4GREC' })] }),
        ),
      ],
    }),
  },
  {
    nom: 'le fichier désigne deux fois le même élève : son premier passage l’y inscrit',
    dossier: exemple({ liens: [unLien(), unLien({ rang: 2 })] }),
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
      eleves: desEleves({}, { groupes: ['4LATIN'], dateSortie: date('2018-03-01') }),
      groupes: [unGroupe(), vide],
    }),
    messages: [message('4LATIN', 'aujourd’hui non plus')],
    refaire: [[]],
    gravites: ['information'],
  },
  {
    nom: 'sans Structures, les groupes ne sont pas connus',
    dossier: exemple({ sans: ['structures'] }),
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
  { nom: 'un fichier sans élève est refusé : c’est D4 qui le dit', dossier: exemple({ liens: [] }) },
];
