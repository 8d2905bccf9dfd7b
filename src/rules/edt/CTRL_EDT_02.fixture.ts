import { AJIE_EXEMPLE, exemple, type Fixture, unGroupe, unGroupeEdt, unLienVers } from '../../../test/kit/exemple.ts';

const message = (groupe: string) => `Le groupe « ${groupe} » est dans l’emp_sts d’EDT et n’est pas dans STS-Web.`;
const envoyes = (...codes: string[]) => ({ groupes: codes.map((code) => unGroupeEdt({ code })) });

export const fixtures: readonly Fixture[] = [
  { nom: 'STS-Web a tout ce qu’EDT a envoyé', dossier: exemple({ edt: {} }) },
  { nom: 'sans emp_sts : rien ne manque', dossier: exemple({ groupesSts: [] }) },
  {
    nom: 'un groupe que SIECLE connaît est passé par STS-Web : sts_emp est plus ancien',
    dossier: exemple({ groupesSts: [], edt: {} }),
  },
  {
    nom: 'STS-Web l’a sous son nom entier',
    dossier: exemple({ groupesSts: [unGroupe({ code: '4LATIN' }), unGroupe()], edt: envoyes('4EME LV2') }),
  },
  {
    nom: 'deux groupes non importés, dont l’un attend des élèves cette nuit',
    dossier: exemple({
      liens: [unLienVers(AJIE_EXEMPLE, '4LATIN')],
      edt: envoyes(AJIE_EXEMPLE, '4LATIN', '4GREC'),
    }),
    messages: [message('4LATIN'), message('4GREC')],
    refaire: [
      ['3', '4a'],
      ['3', '4a'],
    ],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['4LATIN | 4LATIN | emp_sts:40'], ['4GREC | 4GREC | emp_sts:40']],
  },
  {
    nom: 'un groupe de STS-Web qui attend son transfert est dit ailleurs',
    dossier: exemple({ groupesSts: [unGroupe(), unGroupe({ code: '4LATIN' })], edt: envoyes(AJIE_EXEMPLE, '4LATIN') }),
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'], edt: {} }), manquants: ['sts'] },
];
