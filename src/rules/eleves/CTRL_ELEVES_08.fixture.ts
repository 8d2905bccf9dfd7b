import { exemple, type Fixture, unEleve, unLien } from '../../../test/kit/exemple.ts';

const message = (eleve: string, lignes: string) => `${eleve} est plusieurs fois dans le fichier, lignes ${lignes}.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'une seule fois', dossier: exemple() },
  {
    nom: 'deux inconnus ne sont pas un doublon',
    dossier: exemple({
      liens: [unLien({ eleveId: '8', prenom: 'A' }), unLien({ rang: 2, eleveId: '9', prenom: 'B' })],
    }),
  },
  {
    nom: 'la seconde fois sous un identifiant périmé',
    dossier: exemple({ liens: [unLien(), unLien({ rang: 2, ligne: 40, eleveId: '9' })] }),
    messages: [message('POUNGUI Élise', '12, 40')],
    vise: [['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE']],
    refaire: [['2', '5']],
  },
  {
    nom: 'la seconde fois sans nom, par son seul identifiant',
    dossier: exemple({ liens: [unLien(), unLien({ rang: 2, ligne: 40, nomFamille: null, prenom: null })] }),
    messages: [message('POUNGUI Élise', '12, 40')],
    sujets: [['POUNGUI Élise | 1001 | liens:12', 'sans nom | 1001 | liens:40']],
    refaire: [['2', '5']],
  },
  {
    nom: 'deux élèves en double, dont un trois fois',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002', idNational: '112345678AB', prenom: 'Jean' })],
      liens: [
        unLien({ ligne: 10 }),
        unLien({ rang: 2, ligne: 20, eleveId: '1002', prenom: 'Jean' }),
        unLien({ rang: 3, ligne: 30, eleveId: '9', prenom: 'Jean' }),
        unLien({ rang: 4, ligne: 40, eleveId: '8' }),
        unLien({ rang: 5, ligne: 50, eleveId: null, idNational: '012345678AB' }),
      ],
    }),
    messages: [message('POUNGUI Élise', '10, 40, 50'), message('POUNGUI Jean', '20, 30')],
    refaire: [
      ['2', '5'],
      ['2', '5'],
    ],
    sujets: [
      ['POUNGUI Élise | 1001 | liens:10', 'POUNGUI Élise | 1001 | liens:40', 'POUNGUI Élise | 1001 | liens:50'],
      ['POUNGUI Jean | 1002 | liens:20', 'POUNGUI Jean | 1002 | liens:30'],
    ],
  },
  {
    nom: 'deux élèves sous un même identifiant ne sont pas un doublon : c’est CTRL_ELEVES_01 qui le dit',
    dossier: exemple({ liens: [unLien(), unLien({ rang: 2, ligne: 40, nomFamille: 'KAWA' })] }),
  },
  {
    nom: 'sans ELEGROUPE ni élèves',
    dossier: exemple({ sans: ['liens', 'eleves'] }),
    manquants: ['liens', 'eleves'],
  },
];
