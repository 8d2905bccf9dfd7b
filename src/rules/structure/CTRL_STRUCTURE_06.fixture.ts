import {
  exemple,
  type Fixture,
  unEleve,
  uneDivision,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../../test/kit/exemple.ts';

const dans = (code: string, eleveId: string | null = '1001') =>
  unLien({ eleveId, rang: Number(eleveId), groupes: [unLienGroupe({ code })] });
const lien = (code: string) =>
  `Le code « ${code} » est celui d’une division : l’ELEGROUPE s’en sert comme d’un groupe.`;
const groupe = (code: string) => `Le code « ${code} » est celui d’une division : un groupe de SIECLE le porte aussi.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'un groupe, une division', dossier: exemple() },
  { nom: 'un code qui n’est rien', dossier: exemple({ liens: [dans('4LATIN')] }) },
  {
    nom: 'deux élèves dans la même division : une ligne',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002' })],
      liens: [dans('4EME B'), dans('4EME B', '1002')],
    }),
    messages: [lien('4EME B')],
    refaire: [['5']],
    gravites: ['a-verifier'],
  },
  {
    nom: 'deux divisions, dont une pour un élève sans ELEVE_ID',
    dossier: exemple({
      divisions: [uneDivision(), uneDivision({ code: '4EME C' })],
      liens: [dans('4EME B'), { ...dans('4EME C', null), rang: 2, idNational: '012345678AB', nomFamille: null }],
    }),
    messages: [lien('4EME B'), lien('4EME C')],
    refaire: [['5'], ['5']],
    sujets: [['POUNGUI Élise | 1001 | 4EME B | liens:19'], ['Élise | 4EME C | liens:19']],
  },
  {
    nom: 'un groupe porte le code d’une division : le lien y va',
    dossier: exemple({ groupes: [unGroupe(), unGroupe({ code: '4EME B' })], liens: [dans('4EME B')] }),
    messages: [groupe('4EME B')],
    refaire: [['4a', '5']],
    sujets: [['4EME B | 4EME B | structures:20']],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'] }), manquants: ['structures'] },
];
