import { date, desEleves, exemple, type Fixture, nEleves } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `Le pays ${code}, de naissance ou de nationalité (${nEleves(eleves)}), n’est pas dans la liste des pays.`;
const avec = (...changes: Parameters<typeof desEleves>) =>
  exemple({ avec: ['geographique'], eleves: desEleves(...changes) });

export const fixtures: readonly Fixture[] = [
  { nom: 'code connu', dossier: avec({ codePaysNaissance: '100', codePaysNationalite: '100' }) },
  { nom: 'code absent ou vide', dossier: avec({ codePaysNaissance: '' }) },
  { nom: 'élève sorti', dossier: avec({ ...{ codePaysNaissance: '999' }, dateSortie: date('2018-03-01') }) },
  {
    nom: 'deux codes inconnus, dont un de deux élèves',
    dossier: avec({ codePaysNaissance: '999' }, { codePaysNationalite: '998' }, { codePaysNaissance: '999' }),
    messages: [message('999', 2), message('998', 1)],
    refaire: [['2'], ['2']],
  },
  {
    nom: 'le même pays inconnu deux fois pour un élève',
    dossier: avec({ codePaysNaissance: '999', codePaysNationalite: '999' }),
    messages: [message('999', 1)],
    sujets: [['POUNGUI Élise | 1001 | eleves:10']],
    vise: [['CODE_PAYS', 'CODE_PAYS_NAT']],
    refaire: [['2']],
  },
  { nom: 'sans Géographique', dossier: exemple(), manquants: ['geographique'] },
];
