import { date, exemple, type Fixture, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';

const metropole = {
  debutEleve: date('2018-09-03'),
  finEleve: date('2019-07-05'),
  debutProf: date('2018-08-31'),
  finProf: date('2019-07-06'),
};
const nom2018 = `${UAI_EXEMPLE}ELEGROUPE2018180724091341`;
const noms2018 = { archive: `${nom2018}.zip`, entree: `${nom2018}.xml` };

export const fixtures: readonly Fixture[] = [
  {
    nom: 'SIECLE 2017, STS-Web 2018, rentrée en février 2018',
    dossier: exemple(),
    messages: ['Année 2018 : SIECLE et l’ELEGROUPE disent 2017, STS-Web dit 2018 ; c’est normal.'],
    corrections: ['rien'],
    refaire: [[]],
    gravites: ['information'],
  },
  {
    nom: 'dans le Sud, STS-Web dit l’année de SIECLE : c’est dit',
    dossier: exemple({ anneeSts: 2017 }),
    messages: ['Année 2018 : SIECLE et l’ELEGROUPE disent 2017, STS-Web dit 2017 ; STS-Web dit d’ordinaire 2018.'],
    refaire: [[]],
    gravites: ['information'],
    corrections: ['comparer'],
  },
  {
    nom: 'le calendrier métropolitain n’a qu’un millésime',
    dossier: exemple({
      annee: metropole,
      parametres: { anneeScolaire: 2018 },
      noms: noms2018,
      anneeSts: 2018,
      modeles: { sts: { debut: date('2018-09-01'), fin: date('2019-08-31') } },
    }),
  },
  { nom: 'l’ELEGROUPE est refusé pour son année : D3 le dit', dossier: exemple({ noms: noms2018 }) },
  { nom: 'STS-Web est ailleurs : CTRL_ANNEE_02 le dit', dossier: exemple({ anneeSts: 2019 }), manquants: ['sts'] },
  { nom: 'STS-Web ne dit pas son année', dossier: exemple({ parametresDe: { sts: { anneeScolaire: null } } }) },
  { nom: 'SIECLE ne dit pas la sienne', dossier: exemple({ parametres: { anneeScolaire: null } }) },
  {
    nom: 'l’ELEGROUPE ne dit pas la sienne',
    dossier: exemple({
      noms: { archive: null, entree: 'liens.xml' },
      parametresDe: { liens: { anneeScolaire: null } },
    }),
  },
  { nom: 'Communs ne dit pas la rentrée', dossier: exemple({ annee: null }) },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
