import {
  AJIE_EXEMPLE,
  date,
  exemple,
  type Fixture,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../../test/kit/exemple.ts';

const message = 'L’élève n’a pas de MEF dans SIECLE : aucun de ses liens n’est importé.';
const deuxGroupes = [unLienGroupe({ code: 'CAP12' }), unLienGroupe({ code: AJIE_EXEMPLE })];

export const fixtures: readonly Fixture[] = [
  { nom: 'élève avec MEF', dossier: exemple() },
  {
    nom: 'une seule fois pour tous ses liens, à côté de GROUPE_A_01',
    dossier: exemple({ eleves: [unEleve({ codeMef: null })], liens: [unLien({ groupes: deuxGroupes })] }),
    messages: [message],
    refaire: [['5']],
  },
  {
    nom: 'MEF présent mais vide, pour deux élèves',
    dossier: exemple({
      eleves: [unEleve({ codeMef: '' }), unEleve({ eleveId: '1002', codeMef: null })],
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002' })],
    }),
    messages: [message, message],
    refaire: [['5']],
  },
  {
    nom: 'l’identifiant est celui d’un ancien élève, que SIECLE garde sans MEF',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '9', nomFamille: 'KAWA', codeMef: null, dateSortie: date('2017-12-15') })],
      liens: [unLien({ eleveId: '9' })],
    }),
    messages: [message],
    causes: [
      'La scolarité de l’élève n’est pas complète dans SIECLE : l’identifiant envoyé désigne un autre élève que celui du fichier.',
    ],
    refaire: [['2', '5']],
    corrections: ['autre-eleve'],
  },
  {
    nom: 'l’élève a quitté l’établissement : rien n’est perdu',
    dossier: exemple({ eleves: [unEleve({ codeMef: null, dateSortie: date('2018-05-02') })] }),
    messages: [message],
    gravites: ['information'],
    corrections: ['sorti'],
    refaire: [[]],
  },
  {
    nom: 'tous ses liens étaient déjà finis : rien n’est perdu',
    dossier: exemple({
      eleves: [unEleve({ codeMef: null, groupes: [] })],
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-06-29') })] })],
    }),
    messages: [message],
    gravites: ['information'],
    corrections: ['fini'],
    refaire: [[]],
  },
  {
    nom: 'le fichier ne lui donne aucun groupe : rien ne dit qu’il en avait quitté un',
    dossier: exemple({ eleves: [unEleve({ codeMef: null })], liens: [unLien({ groupes: [] })] }),
    messages: [message],
    corrections: ['scolarite'],
    refaire: [['5']],
  },
  {
    nom: 'un de ses liens est en cours',
    dossier: exemple({
      eleves: [unEleve({ codeMef: null })],
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: '4LATIN', fin: date('2018-06-29') })] })],
      groupes: [unGroupe(), unGroupe({ code: '4LATIN' })],
    }),
    messages: [message],
    corrections: ['scolarite'],
    refaire: [['5']],
  },
];
