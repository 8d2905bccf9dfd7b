import { date, exemple, type Fixture, nEleves, unEleve } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `Des élèves sont dans « ${code} » (${nEleves(eleves)}), qui n’est pas dans l’export « Structures ».`;
const ailleurs = unEleve({ divisions: ['4EME C'] });

export const fixtures: readonly Fixture[] = [
  { nom: 'division et groupe connus', dossier: exemple() },
  { nom: 'ni division ni groupe', dossier: exemple({ eleves: [unEleve({ divisions: [], groupes: [] })] }) },
  { nom: 'élève sorti', dossier: exemple({ eleves: [{ ...ailleurs, dateSortie: date('2018-03-01') }] }) },
  {
    nom: 'une division de deux élèves et un groupe inconnus',
    dossier: exemple({ eleves: [ailleurs, { ...ailleurs, eleveId: '1002', groupes: ['4LATIN'] }] }),
    messages: [message('4EME C', 2), message('4LATIN', 1)],
    refaire: [['2'], ['2']],
  },
  {
    nom: 'le code d’une division n’est pas celui d’un groupe',
    dossier: exemple({ eleves: [unEleve({ groupes: ['4EME B'] })] }),
    messages: [message('4EME B', 1)],
    refaire: [['2']],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'] }), manquants: ['structures'] },
];
