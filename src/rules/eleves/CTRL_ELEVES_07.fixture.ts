import { desEleves, exemple, type Fixture, nEleves, unLien } from '../../../test/kit/exemple.ts';

const message = (eleves: string) =>
  `SIECLE ne trouve des élèves que par leur nom, leur prénom et leur date de naissance (${eleves}).`;

export const fixtures: readonly Fixture[] = [
  { nom: 'trouvé par l’ELEVE_ID', dossier: exemple() },
  { nom: 'trouvé par l’INE', dossier: exemple({ liens: [unLien({ eleveId: null, idNational: '012345678AB' })] }) },
  { nom: 'introuvable', dossier: exemple({ liens: [unLien({ eleveId: '9', nomFamille: 'KAWA' })] }) },
  {
    nom: 'deux élèves trouvés par leur seule identité',
    dossier: exemple({
      eleves: desEleves({}, { prenom: 'Jean' }),
      liens: [unLien({ eleveId: '9' }), unLien({ rang: 2, eleveId: '8', prenom: 'Jean' })],
    }),
    messages: [message(nEleves(2))],
    vise: [['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE']],
    refaire: [['2', '5']],
    sujets: [['POUNGUI Élise | 1001 | liens:12', 'POUNGUI Jean | 1002 | liens:12']],
  },
  { nom: 'sans ELEGROUPE ni élèves', dossier: exemple({ sans: ['liens', 'eleves'] }), manquants: ['liens', 'eleves'] },
];
