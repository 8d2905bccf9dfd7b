import { type Exemple, exemple, type Fixture } from '../../../test/kit/exemple.ts';

const message = (edt: number, attendue: number) =>
  `L’emp_sts d’EDT est celui de l’année ${edt}, pas de l’année ${attendue} : rien n’en est conclu.`;
const de = (anneeScolaire: number | null, change: Exemple = {}) =>
  exemple({
    ...change,
    edt: { parametres: { uaj: null, anneeScolaire, dateExport: null, horodatage: null }, groupes: [] },
  });

export const fixtures: readonly Fixture[] = [
  { nom: 'l’année de STS-Web', dossier: de(2018) },
  { nom: 'sans emp_sts : rien ne manque', dossier: exemple() },
  { nom: 'une année qui n’est pas dite', dossier: de(null) },
  { nom: 'sans sts_emp, une des deux années que la rentrée permet', dossier: de(2018, { sans: ['sts'] }) },
  ...[2017, 2018].map((annee) => ({
    nom: `sans sts_emp ni Communs, qui dit la rentrée, ${annee} est possible`,
    dossier: de(annee, { sans: ['sts', 'communs'] }),
  })),
  {
    nom: 'l’année d’avant : rien d’autre n’en est conclu',
    dossier: de(2017),
    messages: [message(2017, 2018)],
    refaire: [['3']],
    gravites: ['information'],
    sujets: [['Année scolaire | emp_sts']],
  },
  {
    nom: 'sts_emp est d’une autre année : celle de SIECLE décide',
    dossier: de(2020, { anneeSts: 2020 }),
    messages: [message(2020, 2017)],
    refaire: [['3']],
  },
];
