import { date, exemple, type Fixture } from '../../../test/kit/exemple.ts';

const message = (sts: string, siecle = '2017') => messageDe(`de l’année ${sts}`, siecle);
const messageDe = (sts: string, siecle = '2017') =>
  `L’export sts_emp est celui ${sts}, la base SIECLE porte ${siecle} : ce n’est pas la même année scolaire.`;

/** The example's STS-Web with dates of its own. */
const sts = (anneeSts: number, debut: string | null, fin: string | null) => ({
  anneeSts,
  modeles: { sts: { debut: debut ? date(debut) : null, fin: fin ? date(fin) : null } },
});
const nord = {
  annee: { debutEleve: date('2017-09-04'), finEleve: date('2018-07-06'), debutProf: null, finProf: null },
};

export const fixtures: readonly Fixture[] = [
  { nom: 'dans le Sud, STS = SIECLE + 1 : normal', dossier: exemple({ anneeSts: 2018 }) },
  {
    nom: 'dans le Nord, STS = SIECLE : normal',
    dossier: exemple({ ...nord, ...sts(2017, '2017-09-01', '2018-08-31') }),
  },
  {
    nom: 'deux ans d’écart',
    dossier: exemple(sts(2019, null, null)),
    messages: [message('2019')],
    refaire: [['1']],
    sujets: [['Année scolaire | sts']],
  },
  {
    nom: 'deux ans d’écart, et une seule des dates de STS-Web : elle n’est pas dite',
    dossier: exemple(sts(2019, '2018-02-16', null)),
    messages: [message('2019')],
    refaire: [['1']],
  },
  {
    nom: 'deux ans d’écart, et l’autre date seule',
    dossier: exemple(sts(2019, null, '2018-12-15')),
    messages: [message('2019')],
    refaire: [['1']],
  },
  {
    nom: 'STS en retard d’un an',
    dossier: exemple(sts(2016, null, null)),
    messages: [message('2016')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Nord, STS = SIECLE + 1 : c’est l’année suivante',
    dossier: exemple({ ...nord, ...sts(2018, '2018-09-01', '2019-08-31') }),
    messages: [message('2018 (du 01/09/2018 au 31/08/2019)')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Nord, sans dates dans STS-Web, SIECLE + 1 ne va pas non plus',
    dossier: exemple({ ...nord, ...sts(2018, null, null) }),
    messages: [message('2018')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Sud, les dates de l’année suivante, quel que soit le millésime',
    dossier: exemple(sts(2018, '2019-02-18', '2019-12-13')),
    messages: [message('2018 (du 18/02/2019 au 13/12/2019)')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Sud, les dates de l’année passée',
    dossier: exemple(sts(2017, '2017-02-20', '2017-12-15')),
    messages: [message('2017 (du 20/02/2017 au 15/12/2017)')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Nord, SIECLE + 1 ne va pas, même aux dates de cette année',
    dossier: exemple({ ...nord, ...sts(2018, '2017-09-01', '2018-08-31') }),
    messages: [message('2018 (du 01/09/2017 au 31/08/2018)')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Nord, l’année passée',
    dossier: exemple({ ...nord, ...sts(2016, '2016-09-01', '2017-08-31') }),
    messages: [message('2016 (du 01/09/2016 au 31/08/2017)')],
    refaire: [['1']],
  },
  {
    nom: 'dans le Sud, STS = SIECLE aux dates de cette année : CTRL_ANNEE_01 le dit',
    dossier: exemple(sts(2017, '2018-02-16', '2018-12-15')),
  },
  {
    nom: 'Communs ne donne que les jours des professeurs : ils suffisent',
    dossier: exemple({
      annee: { debutEleve: null, finEleve: null, debutProf: date('2018-02-16'), finProf: date('2018-12-15') },
      ...sts(2018, '2019-02-15', '2019-12-14'),
    }),
    messages: [message('2018 (du 15/02/2019 au 14/12/2019)')],
    refaire: [['1']],
  },
  { nom: 'sans Communs, SIECLE + 1 est possible', dossier: exemple({ anneeSts: 2018, sans: ['communs'] }) },
  { nom: 'STS-Web ne dit pas son année', dossier: exemple({ parametresDe: { sts: { anneeScolaire: null } } }) },
  {
    nom: 'STS-Web ne dit pas son année, et ses dates sont celles de l’année suivante',
    dossier: exemple({
      parametresDe: { sts: { anneeScolaire: null } },
      modeles: { sts: { debut: date('2019-02-18'), fin: date('2019-12-13') } },
    }),
    messages: [messageDe('d’une autre année (du 18/02/2019 au 13/12/2019)')],
    refaire: [['1']],
  },
  {
    nom: 'SIECLE ne dit pas son année, et ses dates en sont une autre',
    dossier: exemple({
      parametres: { anneeScolaire: null },
      modeles: { sts: { debut: date('2019-02-18'), fin: date('2019-12-13') } },
    }),
    messages: [message('2018 (du 18/02/2019 au 13/12/2019)', 'une autre année')],
    refaire: [['1']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
  {
    nom: 'sans export de SIECLE',
    dossier: exemple({ sans: ['eleves', 'structures', 'communs'] }),
    manquants: ['eleves'],
  },
  {
    nom: 'les exports de SIECLE sont de l’an dernier : ce sont eux qui sont à refaire',
    dossier: exemple({
      parametres: { anneeScolaire: 2016, dateExport: date('2017-07-24') },
      annee: { debutEleve: date('2017-02-20'), finEleve: date('2017-12-15'), debutProf: null, finProf: null },
      anneeLiens: 2017,
      ...sts(2018, '2018-02-19', '2018-12-14'),
    }),
    messages: [message('2018 (du 19/02/2018 au 14/12/2018)', '2016')],
    refaire: [[]],
    corrections: ['exports'],
  },
];
