import { AJIE_EXEMPLE, date, exemple, type Fixture, unEleve, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';

const dates = (debut: string | null, fin: string | null) =>
  unLienGroupe({ debut: debut === null ? null : date(debut), fin: fin === null ? null : date(fin) });
const message = (debut: string, fin: string, remplacee: string) =>
  `Dans le groupe « ${AJIE_EXEMPLE} », le début (${debut}) ne précède pas la fin (${fin}) : SIECLE remplace le début par le ${remplacee}.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'le début précède la fin', dossier: exemple() },
  {
    nom: 'une fin absente ne lève rien',
    dossier: exemple({ liens: [unLien({ groupes: [dates('2018-06-01', null)] })] }),
  },
  { nom: 'un début absent non plus', dossier: exemple({ liens: [unLien({ groupes: [dates(null, '2018-06-01')] })] }) },
  {
    nom: 'une date hors de l’année relève d’une autre règle',
    dossier: exemple({ liens: [unLien({ groupes: [dates('2019-06-01', '2018-06-01')] })] }),
  },
  {
    nom: 'dates égales',
    dossier: exemple({ liens: [unLien({ groupes: [dates('2018-06-01', '2018-06-01')] })] }),
    messages: [message('01/06/2018', '01/06/2018', '19/02/2018')],
    vise: [['DATE_DEBUT_GROUPE', 'DATE_FIN_GROUPE']],
    refaire: [[]],
  },
  {
    nom: 'élève entré dans l’année : le début devient son entrée',
    dossier: exemple({
      eleves: [unEleve({ dateEntree: date('2018-03-05') })],
      liens: [unLien({ groupes: [dates('2018-06-01', '2018-05-01')] })],
    }),
    messages: [message('01/06/2018', '01/05/2018', '05/03/2018')],
    refaire: [[]],
  },
  {
    nom: 'deux élèves',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002' })],
      liens: [
        unLien({ groupes: [dates('2018-06-02', '2018-06-01')] }),
        unLien({ rang: 2, eleveId: '1002', groupes: [dates('2018-06-02', '2018-06-01')] }),
      ],
    }),
    messages: [message('02/06/2018', '01/06/2018', '19/02/2018'), message('02/06/2018', '01/06/2018', '19/02/2018')],
    refaire: [[]],
  },
];
