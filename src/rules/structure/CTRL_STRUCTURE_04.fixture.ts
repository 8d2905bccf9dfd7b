import { exemple, type Fixture, unGroupe } from '../../../test/kit/exemple.ts';

const B = unGroupe({ divisions: ['4EME B'] });
const BC = unGroupe({ divisions: ['4EME B', '4EME C'] });
const latin = (...divisions: string[]) => unGroupe({ code: '4LATIN', divisions });

export const fixtures: readonly Fixture[] = [
  { nom: 'mêmes divisions', dossier: exemple() },
  {
    nom: 'l’ordre et les répétitions ne comptent pas',
    dossier: exemple({ groupes: [BC], groupesSts: [unGroupe({ divisions: ['4EME C', '4EME B', '4EME C'] })] }),
  },
  {
    nom: 'un côté ne dit rien',
    dossier: exemple({ groupes: [B, latin()], groupesSts: [unGroupe({ divisions: [] }), latin('4EME B')] }),
  },
  { nom: 'le groupe n’est que d’un côté', dossier: exemple({ groupes: [B, latin('4EME B')], groupesSts: [B] }) },
  {
    nom: 'une division de plus, une autre division',
    dossier: exemple({ groupes: [B, latin('4EME B')], groupesSts: [BC, latin('4EME C')] }),
    messages: [
      'Le groupe « 4EME LV2 AJE » réunit 4EME B dans SIECLE et 4EME B et 4EME C dans STS-Web.',
      'Le groupe « 4LATIN » réunit 4EME B dans SIECLE et 4EME C dans STS-Web.',
    ],
    refaire: [['4a'], ['4a']],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['4EME LV2 AJE | 4EME LV2 AJE | structures:20'], ['4LATIN | 4LATIN | structures:20']],
  },
  {
    nom: 'autant de divisions, dont une seule commune',
    dossier: exemple({ groupes: [BC], groupesSts: [unGroupe({ divisions: ['4EME B', '4EME D'] })] }),
    messages: ['Le groupe « 4EME LV2 AJE » réunit 4EME B et 4EME C dans SIECLE et 4EME B et 4EME D dans STS-Web.'],
    refaire: [['4a']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
