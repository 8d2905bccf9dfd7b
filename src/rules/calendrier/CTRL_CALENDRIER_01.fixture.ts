import { date, exemple, type Fixture } from '../../../test/kit/exemple.ts';

const ANNEE = {
  debutEleve: date('2018-02-19'),
  finEleve: date('2018-12-14'),
  debutProf: date('2018-02-16'),
  finProf: date('2018-12-15'),
};
const message = (defaut: string) => `Le calendrier de SIECLE est à vérifier : ${defaut}.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'calendrier complet', dossier: exemple() },
  {
    nom: 'les professeurs suivent les dates des élèves, ou n’en ont pas',
    dossier: exemple({ annee: { ...ANNEE, debutProf: ANNEE.debutEleve, finProf: null } }),
  },
  { nom: 'mêmes derniers jours', dossier: exemple({ annee: { ...ANNEE, debutProf: null, finProf: ANNEE.finEleve } }) },
  {
    nom: 'aucun calendrier',
    dossier: exemple({ annee: null }),
    messages: [message('le premier jour des élèves et le dernier jour des élèves manquent')],
    refaire: [[]],
    gravites: ['a-verifier'],
  },
  {
    nom: 'un jour manque',
    dossier: exemple({ annee: { ...ANNEE, finEleve: null } }),
    messages: [message('le dernier jour des élèves manque')],
    refaire: [[]],
  },
  {
    nom: 'l’autre manque',
    dossier: exemple({ annee: { ...ANNEE, debutEleve: null } }),
    messages: [message('le premier jour des élèves manque')],
    refaire: [[]],
  },
  {
    nom: 'une année d’un seul jour',
    dossier: exemple({ annee: { ...ANNEE, debutEleve: ANNEE.finEleve } }),
    messages: [message('le premier jour des élèves (14/12/2018) n’est pas avant le dernier (14/12/2018)')],
    refaire: [[]],
  },
  {
    nom: 'les professeurs rentrent après les élèves et finissent avant eux',
    dossier: exemple({ annee: { ...ANNEE, debutProf: date('2018-02-20'), finProf: date('2018-12-13') } }),
    messages: [
      message('les professeurs rentrent le 20/02/2018, après les élèves (19/02/2018)'),
      message('les professeurs finissent le 13/12/2018, avant les élèves (14/12/2018)'),
    ],
    refaire: [[], []],
    gravites: ['information', 'information'],
    sujets: [['Année scolaire | communs'], ['Année scolaire | communs']],
  },
  { nom: 'sans Communs', dossier: exemple({ sans: ['communs'] }), manquants: ['communs'] },
];
