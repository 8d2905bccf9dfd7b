import { date, exemple, type Fixture, unEleve, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';

const message = (eleves: string) =>
  `La date de fin des liens de ${eleves} est le 15/12/2018, dernier jour des professeurs : SIECLE la ramène au 14/12/2018, dernier jour des élèves.`;
const jusquau = (fin: string | null, eleveId = '1001') =>
  unLien({ eleveId, rang: Number(eleveId), groupes: [unLienGroupe({ fin: fin === null ? null : date(fin) })] });
const deux = [unEleve(), unEleve({ eleveId: '1002' })];
const ANNEE = { debutEleve: date('2018-02-19'), finEleve: date('2018-12-14'), debutProf: null };

export const fixtures: readonly Fixture[] = [
  { nom: 'les liens finissent avec les élèves', dossier: exemple() },
  { nom: 'aucune date de fin', dossier: exemple({ liens: [jusquau(null)] }) },
  {
    nom: 'deux élèves, une seule ligne ; un troisième finit avec les élèves',
    dossier: exemple({
      eleves: [...deux, unEleve({ eleveId: '1003' })],
      liens: [jusquau('2018-12-15'), jusquau('2018-12-15', '1002'), jusquau('2018-12-14', '1003')],
    }),
    messages: [message('2\u00A0élèves')],
    refaire: [[]],
    gravites: ['information'],
    sujets: [['POUNGUI Élise | 1001 | liens:12 | 1\u00A0lien', 'POUNGUI Élise | 1002 | liens:12 | 1\u00A0lien']],
  },
  {
    nom: 'un élève que le fichier désigne par son INE',
    dossier: exemple({
      liens: [{ ...jusquau('2018-12-15'), eleveId: null, idNational: '012345678AB', nomFamille: null }],
    }),
    messages: [message('1\u00A0élève')],
    refaire: [[]],
    sujets: [['Élise | liens:12 | 1\u00A0lien']],
  },
  {
    nom: 'une autre fin hors calendrier : la cause est ailleurs',
    dossier: exemple({ eleves: deux, liens: [jusquau('2018-12-15'), jusquau('2019-01-31', '1002')] }),
  },
  {
    nom: 'les professeurs finissent avec les élèves',
    dossier: exemple({ annee: { ...ANNEE, finProf: ANNEE.finEleve }, liens: [jusquau('2018-12-14')] }),
  },
  {
    nom: 'Communs ne dit pas le dernier jour des professeurs',
    dossier: exemple({ annee: { ...ANNEE, finProf: null }, liens: [jusquau('2018-12-15')] }),
  },
  { nom: 'aucun calendrier', dossier: exemple({ annee: null, liens: [jusquau('2018-12-15')] }) },
  { nom: 'sans Communs', dossier: exemple({ sans: ['communs'] }), manquants: ['communs'] },
];
