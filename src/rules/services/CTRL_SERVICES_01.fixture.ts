import {
  AJIE_EXEMPLE,
  exemple,
  type Fixture,
  nEleves,
  uneDivision,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../../test/kit/exemple.ts';

const message = (groupe: string, nombre: number) =>
  `Le groupe « ${groupe} » a des élèves dans le fichier (${nEleves(nombre)}) et aucun service dans STS-Web.`;
const sansService = (code: string) => ({ ...unGroupe({ code }), services: [] });

export const fixtures: readonly Fixture[] = [
  { nom: 'le groupe a un service', dossier: exemple() },
  {
    nom: 'un groupe sans service ne reçoit personne',
    dossier: exemple({ groupesSts: [unGroupe(), sansService('4LATIN')] }),
  },
  { nom: 'un groupe que STS-Web ne connaît pas est signalé ailleurs', dossier: exemple({ groupesSts: [] }) },
  {
    nom: 'deux groupes sans service, dont un de deux élèves',
    dossier: exemple({
      groupesSts: [sansService(AJIE_EXEMPLE), sansService('4LATIN')],
      liens: [
        unLien({ groupes: [unLienGroupe(), unLienGroupe()] }),
        unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe(), unLienGroupe({ code: '4LATIN' })] }),
      ],
    }),
    messages: [message(AJIE_EXEMPLE, 2), message('4LATIN', 1)],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
    ],
    sujets: [['4EME LV2 AJE | 4EME LV2 AJE | sts:20'], ['4LATIN | 4LATIN | sts:20']],
  },
  {
    nom: 'aucun service nulle part : signalé une fois, ailleurs',
    dossier: exemple({
      groupesSts: [sansService(AJIE_EXEMPLE)],
      divisionsSts: [uneDivision(), uneDivision({ code: '4EME C' })],
    }),
  },
  {
    nom: 'les divisions n’ont pas de service, un autre groupe en a',
    dossier: exemple({
      groupesSts: [sansService(AJIE_EXEMPLE), unGroupe({ code: '4LATIN' })],
      divisionsSts: [uneDivision(), uneDivision({ code: '4EME C' })],
    }),
    messages: [message(AJIE_EXEMPLE, 1)],
    refaire: [['3', '4b']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
