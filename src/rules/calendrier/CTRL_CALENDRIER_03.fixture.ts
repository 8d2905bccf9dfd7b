import { date, exemple, type Fixture } from '../../../test/kit/exemple.ts';

const metropole = {
  debutEleve: date('2018-09-03'),
  finEleve: date('2019-07-05'),
  debutProf: date('2018-08-31'),
  finProf: date('2019-07-06'),
};

export const fixtures: readonly Fixture[] = [
  { nom: 'rentrée en février en Nouvelle-Calédonie', dossier: exemple() },
  {
    nom: 'rentrée en septembre en Nouvelle-Calédonie',
    dossier: exemple({ annee: metropole }),
    messages: [
      'L’établissement 9839990S est en Nouvelle-Calédonie et sa rentrée est le 03/09/2018 : c’est un calendrier métropolitain.',
    ],
    refaire: [[]],
    gravites: ['information'],
    sujets: [['Année scolaire | communs']],
  },
  {
    nom: 'rentrée en février en métropole',
    dossier: exemple(),
    uai: '0759990X',
    messages: [
      'L’établissement 0759990X est en métropole et sa rentrée est le 19/02/2018 : c’est un calendrier austral.',
    ],
    refaire: [[]],
  },
  {
    nom: 'rentrée en février en Corse',
    dossier: exemple(),
    uai: '6209990X',
    messages: [
      'L’établissement 6209990X est en métropole et sa rentrée est le 19/02/2018 : c’est un calendrier austral.',
    ],
    refaire: [[]],
  },
  { nom: 'rentrée en septembre en métropole', dossier: exemple({ annee: metropole }), uai: '0759990X' },
  {
    nom: 'ces chiffres ailleurs dans le numéro, en métropole',
    dossier: exemple({ annee: metropole }),
    uai: '0759830X',
  },
  { nom: 'ceux de la métropole, en Nouvelle-Calédonie', dossier: exemple(), uai: '9830750X' },
  { nom: 'outre-mer : rien n’est supposé, en février', dossier: exemple(), uai: '9869990X' },
  { nom: 'ni en septembre', dossier: exemple({ annee: metropole }), uai: '9869990X' },
  { nom: 'établissement inconnu', dossier: exemple({ annee: metropole }), uai: null },
  { nom: 'aucun calendrier', dossier: exemple({ annee: null }) },
  { nom: 'sans Communs', dossier: exemple({ sans: ['communs'] }), manquants: ['communs'] },
];
