import { exemple, type Fixture, unGroupe } from '../../../test/kit/exemple.ts';

const message = (code: string) => `Le groupe « ${code} » est dans STS-Web et n’est pas dans SIECLE.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'mêmes groupes des deux côtés', dossier: exemple() },
  {
    nom: 'deux groupes oubliés par 4a',
    dossier: exemple({ groupesSts: [unGroupe(), unGroupe({ code: 'MPERMANGR2' }), unGroupe({ code: '4LATIN' })] }),
    messages: [message('MPERMANGR2'), message('4LATIN')],
    vise: [null, null],
    refaire: [['4a'], ['4a']],
    sujets: [['MPERMANGR2 | MPERMANGR2 | sts:20'], ['4LATIN | 4LATIN | sts:20']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
