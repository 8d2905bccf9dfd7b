import { AJIE_EXEMPLE, date, exemple, type Fixture, unEleve, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';

const debut = (iso: string | null) => unLienGroupe({ debut: iso === null ? null : date(iso) });
const message = (debutFr: string, remplacee: string) =>
  `La date de début ${debutFr} du groupe « ${AJIE_EXEMPLE} » est hors de l’année des élèves (du 19/02/2018 au 14/12/2018) : SIECLE la remplace par le ${remplacee}.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'le premier jour est dans l’année', dossier: exemple() },
  { nom: 'pas de date de début', dossier: exemple({ liens: [unLien({ groupes: [debut(null)] })] }) },
  {
    nom: 'la veille du premier jour',
    dossier: exemple({ liens: [unLien({ groupes: [debut('2018-02-18')] })] }),
    messages: [message('18/02/2018', '19/02/2018')],
    vise: [['DATE_DEBUT_GROUPE']],
    refaire: [[]],
  },
  {
    nom: 'élève entré dans l’année, et un début après la fin de l’année',
    dossier: exemple({
      eleves: [unEleve({ dateEntree: date('2018-03-05') })],
      liens: [unLien({ groupes: [debut('2018-12-15')] })],
    }),
    messages: [message('15/12/2018', '05/03/2018')],
    refaire: [[]],
  },
  {
    nom: 'deux liens du même élève',
    dossier: exemple({ liens: [unLien({ groupes: [debut('2018-02-16'), debut('2018-02-17')] })] }),
    messages: [message('16/02/2018', '19/02/2018'), message('17/02/2018', '19/02/2018')],
    refaire: [[]],
  },
  { nom: 'sans Communs', dossier: exemple({ sans: ['communs'] }), manquants: ['communs'] },
  { nom: 'Communs sans calendrier', dossier: exemple({ annee: null }), manquants: ['calendrier'] },
];
