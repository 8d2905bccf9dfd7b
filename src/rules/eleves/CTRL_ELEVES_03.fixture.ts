import {
  AJIE_EXEMPLE,
  exemple,
  type Fixture,
  MEF_3EME,
  MEF_4EME,
  nEleves,
  unEleve,
  uneDivision,
  unGroupe,
  unLien,
  unLienGroupe,
  unLienVers,
} from '../../../test/kit/exemple.ts';

const message = (groupe: string, eleves: string) =>
  `Le groupe « ${groupe} » reçoit des élèves de divisions qu’il n’accueille pas dans SIECLE (${eleves}).`;
const ailleurs = unEleve({ divisions: ['4EME C'] });
const deux = [uneDivision(), uneDivision({ code: '4EME C' })];
/** Of 4EME C in SIECLE, with a group of it, and sent in the groups of 4EME B. */
const change = unEleve({ divisions: ['4EME C'], groupes: ['4CLATIN'] });
const groupesDeDeux = [unGroupe(), unGroupe({ code: '4CLATIN', divisions: ['4EME C'] })];

export const fixtures: readonly Fixture[] = [
  { nom: 'le groupe accueille la division', dossier: exemple() },
  {
    nom: 'SIECLE prend un élève pour un autre, d’une autre division : c’est CTRL_ELEVES_01',
    dossier: exemple({
      eleves: [ailleurs],
      divisions: deux,
      liens: [unLien({ nomFamille: 'KAWA' })],
    }),
  },
  {
    nom: 'un élève que SIECLE ne trouve pas',
    dossier: exemple({ eleves: [ailleurs], liens: [unLien({ eleveId: '9', nomFamille: 'KAWA' })] }),
  },
  {
    nom: 'le groupe ne dit pas ses divisions',
    dossier: exemple({ eleves: [ailleurs], divisions: deux, groupes: [unGroupe({ divisions: [] })] }),
  },
  {
    nom: 'une des divisions de l’élève suffit',
    dossier: exemple({ eleves: [unEleve({ divisions: ['4EME C', '4EME B'] })] }),
  },
  {
    nom: 'inclusion : le groupe a le MEF de l’élève, qu’aucune de ses divisions n’a',
    dossier: exemple({
      eleves: [unEleve({ divisions: ['ULIS'], codeMef: '10010012110' })],
      divisions: [uneDivision(), uneDivision({ code: 'ULIS', mefs: ['10010012110'] })],
      groupes: [unGroupe({ mefs: [MEF_4EME, '10010012110'] })],
    }),
  },
  {
    nom: 'inclusion : sa division suit plusieurs MEF, dont le sien, qui est aussi celui du groupe',
    dossier: exemple({
      eleves: [unEleve({ divisions: ['ULIS'] })],
      divisions: [uneDivision(), uneDivision({ code: 'ULIS', mefs: [MEF_4EME, MEF_3EME] })],
      groupes: [unGroupe({ mefs: [] })],
    }),
  },
  {
    nom: 'une division du même MEF n’est pas une inclusion',
    dossier: exemple({ eleves: [ailleurs], divisions: deux }),
    messages: [message(AJIE_EXEMPLE, nEleves(1))],
    refaire: [['4a']],
  },
  {
    nom: 'des MEF que rien ne dit n’en font pas une inclusion',
    dossier: exemple({ groupes: [unGroupe({ divisions: ['5EME A'], mefs: [] })] }),
    messages: [message(AJIE_EXEMPLE, nEleves(1))],
    refaire: [['4a']],
  },
  { nom: 'élève sans division', dossier: exemple({ eleves: [unEleve({ divisions: [] })] }) },
  {
    nom: 'le lien n’est pas créé : il est signalé ailleurs',
    dossier: exemple({ eleves: [ailleurs], divisions: deux, liens: [unLienVers('MPERMANGR2')] }),
  },
  {
    nom: 'deux élèves d’une autre division dans un groupe, un dans un autre',
    dossier: exemple({
      eleves: [ailleurs, { ...ailleurs, eleveId: '1002', idNational: null }],
      divisions: deux,
      groupes: [unGroupe(), unGroupe({ code: '4LATIN' })],
      liens: [unLienVers(AJIE_EXEMPLE, '4LATIN'), unLien({ rang: 2, eleveId: '1002' })],
    }),
    messages: [message(AJIE_EXEMPLE, nEleves(2)), message('4LATIN', nEleves(1))],
    sujets: [
      [
        'POUNGUI Élise | 1001 | 4EME LV2 AJE | liens:19 | Division 4EME C',
        'POUNGUI Élise | 1002 | 4EME LV2 AJE | liens:19 | Division 4EME C',
      ],
      ['POUNGUI Élise | 1001 | 4LATIN | liens:19 | Division 4EME C'],
    ],
    refaire: [['4a'], ['4a']],
  },
  {
    nom: 'de sa division, Structures ne sait rien : CTRL_REFERENCES_03 le dit',
    dossier: exemple({ eleves: [ailleurs] }),
  },
  {
    nom: 'dans la division de rangement, il n’a pas de division',
    dossier: exemple({
      eleves: [unEleve({ divisions: ['Inactifs'] })],
      divisions: [uneDivision(), uneDivision({ code: 'Inactifs' })],
    }),
  },
  {
    nom: 'il a changé de classe dans SIECLE, et pas dans PRONOTE : le groupe n’y est pour rien',
    dossier: exemple({ eleves: [change], divisions: deux, groupes: groupesDeDeux }),
    messages: [message(AJIE_EXEMPLE, nEleves(1))],
    sujets: [['POUNGUI Élise | 1001 | liens:19 | Division 4EME C']],
    corrections: ['autre-classe'],
    refaire: [['2', '5']],
  },
  {
    nom: 'il garde un de ses groupes : il n’a pas changé de classe',
    dossier: exemple({
      eleves: [change],
      divisions: deux,
      groupes: groupesDeDeux,
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: '4CLATIN' })] })],
    }),
    messages: [message(AJIE_EXEMPLE, nEleves(1))],
    corrections: ['rattacher'],
    refaire: [['4a']],
  },
  {
    nom: 'le fichier lui donne aussi un groupe de sa classe : il n’en a pas changé',
    dossier: exemple({
      eleves: [change],
      divisions: deux,
      groupes: [...groupesDeDeux, unGroupe({ code: '4CAJIE', divisions: ['4EME C'] })],
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: '4CAJIE' })] })],
    }),
    messages: [message(AJIE_EXEMPLE, nEleves(1))],
    corrections: ['rattacher'],
    refaire: [['4a']],
  },
  {
    nom: 'des groupes de deux autres classes ne sont pas une autre classe',
    dossier: exemple({
      eleves: [change],
      divisions: [...deux, uneDivision({ code: '4EME D' })],
      groupes: [...groupesDeDeux, unGroupe({ code: '4DAJIE', divisions: ['4EME D'] })],
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: '4DAJIE' })] })],
    }),
    messages: [message(AJIE_EXEMPLE, nEleves(1)), message('4DAJIE', nEleves(1))],
    corrections: ['rattacher', 'rattacher'],
    refaire: [['4a'], ['4a']],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'] }), manquants: ['structures'] },
];
