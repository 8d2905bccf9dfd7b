import { date, exemple, type Fixture, nEleves, unEleve, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';

const message = (eleves: string) => `Le fichier envoie des élèves sortis de l’établissement selon SIECLE (${eleves}).`;
const sorti = (jour: string) => unEleve({ dateSortie: date(jour) });

export const fixtures: readonly Fixture[] = [
  { nom: 'élève présent', dossier: exemple() },
  { nom: 'élève inconnu', dossier: exemple({ liens: [unLien({ eleveId: '9', nomFamille: 'KAWA' })] }) },
  {
    nom: 'SIECLE prend un élève pour un autre, qui est sorti : c’est CTRL_ELEVES_01',
    dossier: exemple({ eleves: [sorti('2018-03-01')], liens: [unLien({ nomFamille: 'KAWA' })] }),
  },
  { nom: 'sortie à venir', dossier: exemple({ eleves: [sorti('2018-07-25')] }) },
  {
    nom: 'sorti, mais pas dans le fichier',
    dossier: exemple({ eleves: [unEleve(), { ...sorti('2018-03-01'), eleveId: '1002', idNational: null }] }),
  },
  {
    nom: 'sorti, avec des liens qui finissent à sa sortie ou avant',
    dossier: exemple({
      eleves: [sorti('2018-05-02')],
      liens: [
        unLien({
          groupes: [unLienGroupe({ fin: date('2018-05-02') }), unLienGroupe({ code: 'X', fin: date('2018-03-01') })],
        }),
      ],
    }),
  },
  {
    nom: 'sorti, avec un lien qui finit le lendemain de sa sortie, à côté d’un autre qui finit avec lui',
    dossier: exemple({
      eleves: [sorti('2018-05-02')],
      liens: [
        unLien({
          groupes: [unLienGroupe({ fin: date('2018-05-02') }), unLienGroupe({ code: 'X', fin: date('2018-05-03') })],
        }),
      ],
    }),
    messages: [message(nEleves(1))],
    refaire: [['2', '5']],
  },
  {
    nom: 'sorti le jour de l’export, avec des liens qui finissent ce jour',
    dossier: exemple({
      eleves: [sorti('2018-07-24')],
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-07-24') })] })],
    }),
  },
  {
    nom: 'sorti, avec un lien sans fin',
    dossier: exemple({ eleves: [sorti('2018-05-02')], liens: [unLien({ groupes: [unLienGroupe({ fin: null })] })] }),
    messages: [message(nEleves(1))],
    refaire: [['2', '5']],
  },
  {
    nom: 'sorti le jour de l’export',
    dossier: exemple({ eleves: [sorti('2018-07-24')] }),
    messages: [message(nEleves(1))],
    refaire: [['2', '5']],
  },
  {
    nom: 'deux sortis : une seule ligne',
    dossier: exemple({
      eleves: [sorti('2018-03-01'), { ...sorti('2018-04-01'), eleveId: '1002', idNational: null }],
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002', nomFamille: null })],
    }),
    messages: [message(nEleves(2))],
    refaire: [['2', '5']],
    sujets: [
      ['POUNGUI Élise | 1001 | liens:12 | Sorti le 01/03/2018', 'Élise | 1002 | liens:12 | Sorti le 01/04/2018'],
    ],
  },
  { nom: 'sans ELEGROUPE ni élèves', dossier: exemple({ sans: ['liens', 'eleves'] }), manquants: ['liens', 'eleves'] },
];
