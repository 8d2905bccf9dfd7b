import { date, desEleves, exemple, type Fixture, MEF_3EME, nEleves } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `Le MEF ${code} est celui d’élèves présents (${nEleves(eleves)}) et n’est pas dans la nomenclature de SIECLE.`;
const avec = (...changes: Parameters<typeof desEleves>) =>
  exemple({ avec: ['nomenclature'], eleves: desEleves(...changes) });

export const fixtures: readonly Fixture[] = [
  { nom: 'code connu', dossier: avec({ codeMef: MEF_3EME }) },
  { nom: 'code absent ou vide', dossier: avec({ codeMef: null }, { codeMef: '' }) },
  { nom: 'élève sorti', dossier: avec({ ...{ codeMef: '99910010110' }, dateSortie: date('2018-03-01') }) },
  {
    nom: 'deux codes inconnus, dont un de deux élèves',
    dossier: avec({ codeMef: '99910010110' }, { codeMef: '99810010110' }, { codeMef: '99910010110' }),
    messages: [message('99910010110', 2), message('99810010110', 1)],
    vise: [['CODE_MEF'], ['CODE_MEF']],
    refaire: [['2'], ['2']],
  },
  { nom: 'sans Nomenclature', dossier: exemple(), manquants: ['nomenclature'] },
];
