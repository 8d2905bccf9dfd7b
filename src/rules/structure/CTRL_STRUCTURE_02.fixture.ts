import { exemple, type Fixture, unGroupe } from '../../../test/kit/exemple.ts';

const message = (code: string) => `Le groupe « ${code} » est dans SIECLE et n’est pas dans STS-Web.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'mêmes groupes des deux côtés', dossier: exemple() },
  {
    nom: 'un groupe de plus dans STS-Web',
    dossier: exemple({ groupesSts: [unGroupe(), unGroupe({ code: '4LATIN' })] }),
  },
  {
    nom: 'deux groupes supprimés de STS-Web',
    dossier: exemple({
      groupes: [unGroupe(), unGroupe({ code: 'MPERMANGR2' }), unGroupe({ code: '4LATIN' })],
      groupesSts: [unGroupe()],
    }),
    messages: [message('MPERMANGR2'), message('4LATIN')],
    refaire: [['4a'], ['4a']],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['MPERMANGR2 | MPERMANGR2 | structures:20'], ['4LATIN | 4LATIN | structures:20']],
  },
  {
    nom: 'un groupe renommé dans STS-Web à un signe près, un autre dont le voisin existe déjà dans SIECLE',
    dossier: exemple({
      groupes: ['6AGL1GR1', '4LATIN', '4 LATIN'].map((code) => unGroupe({ code })),
      groupesSts: ['6AGL1Gr.1', '4 LATIN'].map((code) => unGroupe({ code })),
    }),
    messages: [message('6AGL1GR1'), message('4LATIN')],
    refaire: [['4a'], ['4a']],
    corrections: ['transferer', 'decider'],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
