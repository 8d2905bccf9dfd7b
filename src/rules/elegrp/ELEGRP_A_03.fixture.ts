import { AJIE_EXEMPLE, date, exemple, type Fixture, unEleve, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';

const fin = (iso: string | null) => unLienGroupe({ fin: iso === null ? null : date(iso) });
const message = (finFr: string, remplacee: string) =>
  `La date de fin "${finFr}" du groupe "${AJIE_EXEMPLE}" n'est pas incluse dans la période scolaire autorisée sur l'année en cours (du 19/02/2018 au 14/12/2018). Celle-ci a été réinitialisée à "${remplacee}".`;

export const fixtures: readonly Fixture[] = [
  { nom: 'le dernier jour est dans l’année', dossier: exemple() },
  { nom: 'pas de date de fin', dossier: exemple({ liens: [unLien({ groupes: [fin(null)] })] }) },
  {
    nom: 'le dernier jour des professeurs : l’exemple de la procédure',
    dossier: exemple({ liens: [unLien({ groupes: [fin('2018-12-15')] })] }),
    messages: [message('15/12/2018', '14/12/2018')],
    vise: [['DATE_FIN_GROUPE']],
    refaire: [[]],
  },
  {
    nom: 'élève sorti : la fin devient sa date de sortie',
    dossier: exemple({
      eleves: [unEleve({ dateSortie: date('2018-06-30') })],
      liens: [unLien({ groupes: [fin('2019-07-05')] })],
    }),
    messages: [message('05/07/2019', '30/06/2018')],
    refaire: [[]],
  },
  {
    nom: 'une date de sortie hors de l’année est prise telle quelle',
    dossier: exemple({
      eleves: [unEleve({ dateSortie: date('2019-01-31') })],
      liens: [unLien({ groupes: [fin('2019-07-05')] })],
    }),
    messages: [message('05/07/2019', '31/01/2019')],
    refaire: [[]],
  },
  {
    nom: 'un lien rejeté n’a pas de date à corriger',
    dossier: exemple({ liens: [unLien({ groupes: [unLienGroupe({ code: 'INCONNU', fin: date('2018-12-15') })] })] }),
  },
  {
    nom: 'deux liens : un dernier jour des professeurs, une fin d’une autre année',
    dossier: exemple({ liens: [unLien({ groupes: [fin('2018-12-15'), fin('2017-12-15')] })] }),
    messages: [message('15/12/2018', '14/12/2018'), message('15/12/2017', '14/12/2018')],
    refaire: [[], []],
  },
  { nom: 'sans Communs', dossier: exemple({ sans: ['communs'] }), manquants: ['communs'] },
];
