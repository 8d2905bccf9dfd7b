import { date, exemple, type Fixture } from '../../../test/kit/exemple.ts';
import type { DateIso } from '../../domain/dates.ts';

const sts = (debut: DateIso | null, fin: DateIso | null) => ({ modeles: { sts: { debut, fin } } });

export const fixtures: readonly Fixture[] = [
  { nom: 'les dates des élèves', dossier: exemple() },
  { nom: 'les dates des professeurs', dossier: exemple(sts(date('2018-02-16'), date('2018-12-15'))) },
  { nom: 'STS-Web ne dit pas ses dates', dossier: exemple(sts(null, null)) },
  { nom: 'aucun calendrier dans SIECLE', dossier: exemple({ annee: null }) },
  {
    nom: 'un calendrier vide dans SIECLE',
    dossier: exemple({ annee: { debutEleve: null, finEleve: null, debutProf: null, finProf: null } }),
  },
  {
    nom: 'les deux bornes diffèrent',
    dossier: exemple(sts(date('2018-09-01'), date('2019-08-31'))),
    messages: [
      'Pour STS-Web, l’année commence le 01/09/2018 ; pour SIECLE, le 19/02/2018 (élèves) ou le 16/02/2018 (professeurs).',
      'Pour STS-Web, l’année finit le 31/08/2019 ; pour SIECLE, le 14/12/2018 (élèves) ou le 15/12/2018 (professeurs).',
    ],
    refaire: [[], []],
    gravites: ['information', 'information'],
    sujets: [['Année scolaire | sts | 01/09/2018'], ['Année scolaire | sts | 31/08/2019']],
  },
  {
    nom: 'SIECLE n’a que les dates des élèves',
    dossier: exemple({
      ...sts(date('2018-02-12'), null),
      annee: { debutEleve: date('2018-02-19'), finEleve: date('2018-12-14'), debutProf: null, finProf: null },
    }),
    messages: ['Pour STS-Web, l’année commence le 12/02/2018 ; pour SIECLE, le 19/02/2018.'],
    refaire: [[]],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
