import { date, desEleves, exemple, type Fixture, nEleves, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `L’établissement ${code}, d’où viennent des élèves (${nEleves(eleves)}), n’est pas dans la liste des établissements.`;
const avec = (...changes: Parameters<typeof desEleves>) =>
  exemple({ avec: ['etablissements'], eleves: desEleves(...changes) });
const venuDe = (codeRne: string | null) => ({ anDernier: { codeMef: null, codeStructure: null, codeRne } });

export const fixtures: readonly Fixture[] = [
  { nom: 'code connu', dossier: avec(venuDe(UAI_EXEMPLE)) },
  { nom: 'code absent ou vide', dossier: avec({ anDernier: null }, venuDe(null)) },
  { nom: 'élève sorti', dossier: avec({ ...venuDe('9909999X'), dateSortie: date('2018-03-01') }) },
  {
    nom: 'deux codes inconnus, dont un de deux élèves',
    dossier: avec(venuDe('9909999X'), venuDe('9909998W'), venuDe('9909999X')),
    messages: [message('9909999X', 2), message('9909998W', 1)],
    vise: [['CODE_RNE'], ['CODE_RNE']],
    refaire: [['2'], ['2']],
  },
  { nom: 'sans Établissements', dossier: exemple(), manquants: ['etablissements'] },
];
