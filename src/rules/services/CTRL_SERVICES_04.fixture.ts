import {
  AJIE_EXEMPLE,
  date,
  exemple,
  type Fixture,
  MATIERE_AJIE,
  nEleves,
  unEleve,
  uneDivision,
  unGroupe,
  unLien,
  unLienVers,
  unService,
} from '../../../test/kit/exemple.ts';

const message = (nombre: number, matiere = MATIERE_AJIE) =>
  `${matiere} aura demain plusieurs services pour un même élève (${nEleves(nombre)}) : le LSU n’en prend qu’un.`;
const [UN, DEUX] = [
  { id: '11', type: 'epp' },
  { id: '12', type: 'epp' },
];
const autre = unService({ enseignants: [DEUX] });
const enDeuxGroupes = [unLienVers(AJIE_EXEMPLE, '4BESOIN')];
const besoin = unGroupe({ code: '4BESOIN' });
const deuxGroupes = (services: readonly ReturnType<typeof unService>[]) => ({
  groupes: [unGroupe(), besoin],
  groupesSts: [unGroupe(), { ...besoin, services }],
  liens: enDeuxGroupes,
});

export const fixtures: readonly Fixture[] = [
  { nom: 'un seul service de la matière', dossier: exemple() },
  {
    nom: 'une autre matière dans la division',
    dossier: exemple({ servicesDivision: [unService({ codeMatiere: '020700' })] }),
  },
  { nom: 'la division et le groupe, avec un seul enseignant', dossier: exemple({ servicesDivision: [unService()] }) },
  {
    nom: 'la division et le groupe, avec les deux mêmes enseignants, dans un autre ordre',
    dossier: exemple({
      servicesDivision: [unService({ enseignants: [UN, DEUX] })],
      groupesSts: [{ ...unGroupe(), services: [unService({ enseignants: [DEUX, UN] })] }],
    }),
  },
  {
    nom: 'la division de rangement, où il n’y a pas cours',
    dossier: exemple({
      eleves: [unEleve({ divisions: ['INACTIFS', '4EME B'] })],
      divisionsSts: [uneDivision(), { ...uneDivision({ code: 'INACTIFS' }), services: [autre] }],
    }),
  },
  {
    nom: 'deux services du même groupe, en cours et en travaux pratiques',
    dossier: exemple({ groupesSts: [{ ...unGroupe(), services: [unService({ codeModalite: 'CG' }), autre] }] }),
  },
  {
    nom: 'un service sans enseignant est signalé ailleurs',
    dossier: exemple({ servicesDivision: [unService({ enseignants: [] })] }),
  },
  {
    nom: 'le lien vers le groupe n’est pas créé',
    dossier: exemple({ servicesDivision: [autre], liens: [unLienVers('X')] }),
  },
  {
    nom: 'un élève sorti',
    dossier: exemple({ servicesDivision: [autre], eleves: [unEleve({ dateSortie: date('2018-05-02') })] }),
  },
  {
    nom: 'dans la division et dans le groupe, pour deux élèves',
    dossier: exemple({
      servicesDivision: [autre],
      eleves: [unEleve(), unEleve({ eleveId: '1002', idNational: null })],
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002' })],
    }),
    messages: [message(2)],
    refaire: [[]],
    gravites: ['information'],
    sujets: [
      [
        `POUNGUI Élise | 1001 | eleves:10 | 4EME B et ${AJIE_EXEMPLE}`,
        `POUNGUI Élise | 1002 | eleves:10 | 4EME B et ${AJIE_EXEMPLE}`,
      ],
    ],
  },
  { nom: 'dans deux groupes', dossier: exemple(deuxGroupes([autre])), messages: [message(1)], refaire: [[]] },
  {
    nom: 'deux matières en double, dont une que STS-Web nomme',
    dossier: exemple({
      ...deuxGroupes([autre, unService({ codeMatiere: '020700' })]),
      servicesDivision: [{ ...autre, codeMatiere: '020700' }],
      modeles: {
        sts: { matieres: [{ code: '020700', codeGestion: null, libelleCourt: null, libelleLong: 'FRANCAIS' }] },
      },
    }),
    messages: [message(1, 'FRANCAIS (020700)'), message(1)],
    refaire: [[], []],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
