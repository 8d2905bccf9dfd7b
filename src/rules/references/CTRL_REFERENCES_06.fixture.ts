import { date, desEleves, exemple, type Fixture, nEleves } from '../../../test/kit/exemple.ts';

const message = (code: string, eleves: number) =>
  `La commune de naissance ${code} (${nEleves(eleves)}) n’est pas dans la liste des communes.`;
const avec = (...changes: Parameters<typeof desEleves>) =>
  exemple({ avec: ['geographique'], eleves: desEleves(...changes) });
const neA = (codeCommuneNaissance: string | null) => ({ codeCommuneNaissance });

export const fixtures: readonly Fixture[] = [
  { nom: 'code connu', dossier: avec(neA('98818')) },
  { nom: 'code absent ou vide', dossier: avec(neA(null), neA('')) },
  { nom: 'élève sorti', dossier: avec({ ...neA('99999'), dateSortie: date('2018-03-01') }) },
  {
    nom: 'deux codes inconnus, dont un de deux élèves',
    dossier: avec(neA('99999'), neA('99998'), neA('99999')),
    messages: [message('99999', 2), message('99998', 1)],
    vise: [['CODE_COMMUNE_INSEE_NAISS'], ['CODE_COMMUNE_INSEE_NAISS']],
    refaire: [['2'], ['2']],
  },
  { nom: 'sans Géographique', dossier: exemple(), manquants: ['geographique'] },
];
