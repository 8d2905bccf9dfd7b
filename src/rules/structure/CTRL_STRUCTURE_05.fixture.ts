import { exemple, type Fixture, MEF_3EME, MEF_4EME, unGroupe } from '../../../test/kit/exemple.ts';

const message = (code: string, defaut: string) => `Le groupe « ${code} » ${defaut}.`;
const nu = (code: string) => unGroupe({ code, divisions: [], mefs: [] });

export const fixtures: readonly Fixture[] = [
  { nom: 'une division et un MEF', dossier: exemple() },
  {
    nom: 'les MEF du groupe sont ceux de ses divisions',
    dossier: exemple({ groupes: [unGroupe({ mefs: [] })], groupesSts: [unGroupe()] }),
  },
  {
    nom: 'dans STS-Web, la division suffit, le MEF aussi',
    dossier: exemple({
      groupes: [unGroupe(), unGroupe({ code: '4LATIN' })],
      groupesSts: [unGroupe({ mefs: [] }), unGroupe({ code: '4LATIN', divisions: [] })],
    }),
  },
  {
    nom: 'ni l’un ni l’autre, dans SIECLE et dans STS-Web : une ligne par groupe',
    dossier: exemple({ groupes: [unGroupe(), nu('4LATIN')], groupesSts: [unGroupe(), nu('4LATIN'), nu('4GREC')] }),
    messages: [
      message('4LATIN', 'n’a ni division ni MEF dans SIECLE'),
      message('4GREC', 'n’a ni division ni MEF dans STS-Web'),
    ],
    refaire: [['4a'], ['4a']],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['4LATIN | 4LATIN | structures:20'], ['4GREC | 4GREC | sts:20']],
  },
  {
    nom: 'des MEF et aucune division : SIECLE ne demande que le MEF',
    dossier: exemple({ groupes: [unGroupe({ code: '4LATIN', divisions: [] })] }),
  },
  {
    nom: 'des MEF et aucune division dans SIECLE, une division et aucun MEF dans STS-Web, et l’inverse',
    dossier: exemple({
      groupes: [unGroupe({ divisions: [] }), unGroupe({ code: '4LATIN', mefs: [] })],
      groupesSts: [unGroupe({ mefs: [] }), unGroupe({ code: '4LATIN', divisions: [] })],
    }),
  },
  {
    nom: 'sans MEF, car sa division n’en a pas',
    dossier: exemple({ groupes: [unGroupe({ code: '4GREC', divisions: ['4EME Z'], mefs: [] })] }),
    messages: [message('4GREC', 'n’a pas de MEF dans SIECLE')],
    refaire: [['4a']],
    corrections: ['rattacher'],
  },
  {
    nom: 'STS-Web le rattache, SIECLE pas encore : il ne manque que le transfert',
    dossier: exemple({
      groupes: [nu('4LATIN'), nu('4GREC')],
      groupesSts: [unGroupe({ code: '4LATIN' }), unGroupe({ code: '4GREC', mefs: [] })],
    }),
    messages: [
      message('4LATIN', 'n’a ni division ni MEF dans SIECLE'),
      message('4GREC', 'n’a ni division ni MEF dans SIECLE'),
    ],
    refaire: [['4a'], ['4a']],
    corrections: ['envoyer', 'envoyer'],
  },
  {
    nom: 'MEF différents',
    dossier: exemple({ groupesSts: [unGroupe({ mefs: [MEF_4EME, MEF_3EME] })] }),
    messages: [
      message('4EME LV2 AJE', 'est rattaché à 10310010110 dans SIECLE et à 10310010110 et 10410010110 dans STS-Web'),
    ],
    refaire: [['4a']],
    sujets: [['4EME LV2 AJE | 4EME LV2 AJE | structures:20']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
