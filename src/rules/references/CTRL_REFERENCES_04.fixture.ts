import { exemple, type Fixture, unResponsable } from '../../../test/kit/exemple.ts';

const message = (fiche: string, fois: number) =>
  `Des liens de « Responsables avec adresses » désignent ${fiche}, qui n’est pas dans les exports (${fois}\u00A0fois).`;

export const fixtures: readonly Fixture[] = [
  { nom: 'élève et personne connus', dossier: exemple({ avec: ['responsables'] }) },
  {
    nom: 'lien sans élève ni personne : rien à chercher',
    dossier: exemple({ responsables: [unResponsable({ eleveId: null, personneId: null })] }),
  },
  {
    nom: 'élève inconnu deux fois, et personne inconnue',
    dossier: exemple({
      responsables: [
        unResponsable({ eleveId: '9001' }),
        unResponsable({ ligne: 31, eleveId: '9001' }),
        unResponsable({ ligne: 32, personneId: '599' }),
      ],
    }),
    messages: [message('la personne 599', 1), message('l’élève 9001', 2)],
    sujets: [
      ['POUNGUI Élise | 1001 | responsables:32 | Désigne la personne 599'],
      ['élève 9001 | responsables:30 | Désigne l’élève 9001', 'élève 9001 | responsables:31 | Désigne l’élève 9001'],
    ],
    vise: [['PERSONNE_ID'], ['ELEVE_ID']],
    refaire: [['2'], ['2']],
  },
  {
    nom: 'un lien qui ne dit pas son élève',
    dossier: exemple({ responsables: [unResponsable({ eleveId: null, personneId: '599' })] }),
    messages: [message('la personne 599', 1)],
    sujets: [['élève non précisé | responsables:30 | Désigne la personne 599']],
    refaire: [['2']],
  },
  { nom: 'sans Responsables', dossier: exemple(), manquants: ['responsables'] },
];
