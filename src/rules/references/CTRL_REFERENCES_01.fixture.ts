import { date, desEleves, exemple, type Fixture, MATIERE_AJIE, nEleves } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `La matière ${code}, suivie en option (${nEleves(eleves)}), n’est pas dans la nomenclature de SIECLE.`;
const avec = (...changes: Parameters<typeof desEleves>) =>
  exemple({ avec: ['nomenclature'], eleves: desEleves(...changes) });
const option = (codeMatiere: string | null) => ({ options: [{ num: '1', codeModalite: 'F', codeMatiere }] });

export const fixtures: readonly Fixture[] = [
  { nom: 'code connu', dossier: avec(option(MATIERE_AJIE)) },
  { nom: 'code absent ou vide', dossier: avec({ options: [] }, option(null)) },
  { nom: 'élève sorti', dossier: avec({ ...option('999900'), dateSortie: date('2018-03-01') }) },
  {
    nom: 'deux codes inconnus, dont un de deux élèves',
    dossier: avec(option('999900'), option('999901'), option('999900')),
    messages: [message('999900', 2), message('999901', 1)],
    refaire: [['2'], ['2']],
    sujets: [
      ['POUNGUI Élise | 1001 | eleves:10', 'POUNGUI Élise | 1003 | eleves:10'],
      ['POUNGUI Élise | 1002 | eleves:10'],
    ],
  },
  { nom: 'sans Nomenclature', dossier: exemple(), manquants: ['nomenclature'] },
];
