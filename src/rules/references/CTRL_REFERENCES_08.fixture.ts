import { date, exemple, type Fixture, nEleves, unEleve, unResponsable } from '../../../test/kit/exemple.ts';

const message = (eleves: number) =>
  `Des élèves présents n’ont pas de responsable légal dans SIECLE (${nEleves(eleves)}).`;

export const fixtures: readonly Fixture[] = [
  { nom: 'un responsable légal', dossier: exemple({ avec: ['responsables'] }) },
  { nom: 'élève sorti', dossier: exemple({ eleves: [unEleve({ dateSortie: date('2018-03-01') })], responsables: [] }) },
  {
    nom: 'un légal et un contact',
    dossier: exemple({ responsables: [unResponsable({ niveau: '3' }), unResponsable()] }),
  },
  {
    nom: 'un élève sans personne, un autre qui n’a qu’un contact',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002', idNational: null, prenom: 'Jean' })],
      responsables: [unResponsable({ niveau: '3' })],
    }),
    messages: [message(2)],
    refaire: [['2']],
    sujets: [['POUNGUI Élise | 1001 | eleves:10', 'POUNGUI Jean | 1002 | eleves:10']],
  },
  {
    nom: 'sans numéro, rien ne le joint à personne : c’est CTRL_ELEVES_11',
    dossier: exemple({ eleves: [unEleve({ eleveId: '' })], responsables: [] }),
  },
  { nom: 'sans Responsables', dossier: exemple(), manquants: ['responsables'] },
];
