import {
  AJIE_EXEMPLE,
  date,
  exemple,
  type Fixture,
  nEleves,
  unEleve,
  unLien,
  unLienGroupe,
  unLienVers,
} from '../../../test/kit/exemple.ts';

const message = (eleves: string, raison: string) =>
  `Des élèves ont des groupes dans SIECLE et n’en ont plus demain (${eleves}) : ${raison}.`;
const autre = unEleve({ eleveId: '1002', idNational: null, prenom: 'Jean' });
const refuse = unLienVers('MPERMANGR2');

export const fixtures: readonly Fixture[] = [
  { nom: 'chacun garde un groupe', dossier: exemple() },
  { nom: 'absent sans groupe', dossier: exemple({ eleves: [unEleve(), { ...autre, groupes: [] }] }) },
  { nom: 'absent sorti', dossier: exemple({ eleves: [unEleve(), { ...autre, dateSortie: date('2018-03-01') }] }) },
  { nom: 'deux passages, dont un seul crée des liens', dossier: exemple({ liens: [refuse, unLien({ rang: 2 })] }) },
  {
    nom: 'deux élèves oubliés',
    dossier: exemple({ eleves: [unEleve(), autre, { ...autre, eleveId: '1003' }] }),
    messages: [message(nEleves(2), 'le fichier ne les contient pas')],
    sujets: [
      [
        `POUNGUI Jean | 1002 | eleves:10 | Groupes de SIECLE : ${AJIE_EXEMPLE}`,
        `POUNGUI Jean | 1003 | eleves:10 | Groupes de SIECLE : ${AJIE_EXEMPLE}`,
      ],
    ],
    refaire: [['5']],
  },
  {
    nom: 'un élève oublié, un autre dont tous les liens sont refusés',
    dossier: exemple({ eleves: [unEleve(), autre], liens: [refuse] }),
    messages: [
      message(nEleves(1), 'SIECLE ne crée aucun des liens envoyés'),
      message(nEleves(1), 'le fichier ne les contient pas'),
    ],
    refaire: [['5'], ['5']],
    corrections: ['refuse', 'oublie'],
  },
  {
    nom: 'un élève rangé dans « Inactifs » à côté d’oubliés : l’un sans division, l’autre qui en a aussi une vraie',
    dossier: exemple({
      eleves: [
        unEleve(),
        { ...autre, divisions: ['INACTIFS'] },
        { ...autre, eleveId: '1003' },
        { ...autre, eleveId: '1004', divisions: [] },
        { ...autre, eleveId: '1005', divisions: ['Inactifs', '4EME B'] },
      ],
    }),
    messages: [
      message(nEleves(3), 'le fichier ne les contient pas'),
      message(nEleves(1), 'ils sont dans la division de rangement'),
    ],
    gravites: ['a-verifier', 'information'],
    refaire: [['5'], []],
    corrections: ['oublie', 'de-cote'],
    sujets: [
      ['1003', '1004', '1005'].map(
        (eleveId) => `POUNGUI Jean | ${eleveId} | eleves:10 | Groupes de SIECLE : ${AJIE_EXEMPLE}`,
      ),
      [`POUNGUI Jean | 1002 | eleves:10 | Groupes de SIECLE : ${AJIE_EXEMPLE}`],
    ],
  },
  { nom: 'sans ELEGROUPE ni élèves', dossier: exemple({ sans: ['liens', 'eleves'] }), manquants: ['liens', 'eleves'] },
  {
    nom: 'un lien qui finit ce jour, à côté d’un autre déjà fini',
    dossier: exemple({
      liens: [
        unLien({
          groupes: [
            unLienGroupe({ fin: date('2018-07-24') }),
            unLienGroupe({ code: '4LATIN', fin: date('2018-06-29') }),
          ],
        }),
      ],
    }),
  },
  {
    nom: 'tous les liens envoyés sont déjà finis',
    dossier: exemple({ liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-07-23') })] })] }),
    messages: [message(nEleves(1), 'les liens envoyés sont déjà finis')],
    refaire: [['5']],
    corrections: ['fini'],
  },
  {
    nom: 'un élève oublié, sans calendrier dans Communs',
    dossier: exemple({ annee: null, eleves: [unEleve(), autre] }),
    messages: [message(nEleves(1), 'le fichier ne les contient pas')],
    refaire: [['5']],
    corrections: ['oublie'],
  },
  {
    nom: 'le dernier jour de l’année, des liens finis la veille : le calendrier n’y est pour rien',
    dossier: exemple({
      parametres: { dateExport: date('2018-12-14') },
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-12-13') })] })],
    }),
    messages: [message(nEleves(1), 'les liens envoyés sont déjà finis')],
    refaire: [['5']],
    corrections: ['fini'],
  },
  {
    nom: 'le calendrier de SIECLE finit les liens avant ce jour',
    dossier: exemple({
      annee: {
        debutEleve: date('2017-09-04'),
        finEleve: date('2018-07-06'),
        debutProf: date('2017-09-01'),
        finProf: date('2018-07-06'),
      },
    }),
    messages: [message(nEleves(1), 'le calendrier de SIECLE finit les liens envoyés avant ce jour')],
    refaire: [['5']],
    corrections: ['calendrier'],
  },
  {
    nom: 'le fichier ne lui donne aucun groupe : rien de lui n’est refusé',
    dossier: exemple({ liens: [unLien({ groupes: [] })] }),
    messages: [message(nEleves(1), 'le fichier ne leur donne aucun groupe')],
    refaire: [['5']],
    corrections: ['sans-groupe'],
  },
  {
    nom: 'ses liens refusés étaient déjà finis : rien d’autre n’est à attendre de leur rejet',
    dossier: exemple({
      liens: [unLien({ groupes: [unLienGroupe({ code: 'MPERMANGR2', fin: date('2018-06-29') })] })],
    }),
    messages: [message(nEleves(1), 'les liens envoyés sont déjà finis')],
    refaire: [['5']],
    corrections: ['fini'],
  },
  {
    nom: 'un fichier sans élève est refusé : c’est D4 qui le dit',
    dossier: exemple({ liens: [] }),
  },
];
