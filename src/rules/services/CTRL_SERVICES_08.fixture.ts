import {
  date,
  exemple,
  type Fixture,
  MATIERE_AJIE,
  nEleves,
  unEleve,
  unGroupe,
  unLien,
  unLienVers,
  unService,
} from '../../../test/kit/exemple.ts';

const [LV1, LV2, LV2_ESPAGNOL, LV1_RENFORCEE] = ['030201', '030202', '030602', '0302R1'] as const;
const matiere = (code: string, libelleLong: string) => ({ code, codeGestion: null, libelleCourt: null, libelleLong });
const MATIERES = [
  matiere(LV1, 'ANGLAIS LV1'),
  matiere(LV2, 'ANGLAIS LV2'),
  matiere(LV2_ESPAGNOL, 'ESPAGNOL LV2'),
  matiere(LV1_RENFORCEE, 'ANGLAIS LV1 RENFORCE'),
  matiere('020700', 'FRANCAIS'),
];
const option = (codeMatiere: string | null) => ({ num: '2', codeModalite: 'O', codeMatiere });
/** A pupil who follows that subject, in a group that teaches these. */
const suit = (
  codeMatiere: string | null,
  enseignees: readonly (string | null)[],
  change: Parameters<typeof exemple>[0] = {},
) =>
  exemple({
    eleves: [unEleve({ options: [option(codeMatiere)] })],
    groupesSts: [{ ...unGroupe(), services: enseignees.map((code) => unService({ codeMatiere: code })) }],
    modeles: { sts: { matieres: MATIERES } },
    ...change,
  });
const message = (nombre: number, suivie: string, service: string) =>
  `${suivie} n’aura demain pas de service pour ceux qui la suivent (${nEleves(nombre)}) : ils n’auront que le service ${service}.`;
const [NOM_LV1, NOM_LV2] = [`ANGLAIS LV1 (${LV1})`, `ANGLAIS LV2 (${LV2})`];

export const fixtures: readonly Fixture[] = [
  { nom: 'sans option', dossier: exemple() },
  { nom: 'le groupe enseigne sa matière', dossier: suit(LV2, [LV2]) },
  { nom: 'LV1 et LV2 ensemble, un service pour chacune', dossier: suit(LV2, [LV1, LV2]) },
  {
    nom: 'la division enseigne sa matière',
    dossier: suit(LV2, [LV1], { servicesDivision: [unService({ codeMatiere: LV2 })] }),
  },
  { nom: 'la même langue et le même rang, sous un autre code', dossier: suit(LV1, [LV1_RENFORCEE, LV2]) },
  { nom: 'une autre langue', dossier: suit(LV2_ESPAGNOL, [LV1]) },
  {
    nom: 'une autre langue, dont le nom finit de même',
    dossier: suit('030902', [LV1], {
      modeles: { sts: { matieres: [...MATIERES, matiere('030902', 'PORTUGAIS LV2')] } },
    }),
  },
  { nom: 'une matière qui n’est pas une langue', dossier: suit('020700', [LV1]) },
  { nom: 'une matière que STS-Web ne nomme pas', dossier: suit(MATIERE_AJIE, [LV1]) },
  { nom: 'une option dont la matière n’est pas dite', dossier: suit(null, [LV1]) },
  { nom: 'un service dont la matière n’est pas dite', dossier: suit(LV2, [null]) },
  {
    nom: 'le lien vers le groupe n’est pas créé',
    dossier: suit(LV2, [LV1], { liens: [unLienVers('X')] }),
  },
  {
    nom: 'un élève sorti',
    dossier: suit(LV2, [LV1], { eleves: [unEleve({ options: [option(LV2)], dateSortie: date('2018-05-02') })] }),
  },
  {
    nom: 'deux élèves de LV2 sous le code de la LV1',
    dossier: suit(LV2, [LV1], {
      eleves: ['1001', '1002'].map((eleveId) => unEleve({ eleveId, idNational: null, options: [option(LV2)] })),
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002' })],
    }),
    messages: [message(2, NOM_LV2, NOM_LV1)],
    refaire: [['3', '4b']],
    gravites: ['information'],
    sujets: [
      [
        `POUNGUI Élise | 1001 | eleves:10 | Service ${NOM_LV1}`,
        `POUNGUI Élise | 1002 | eleves:10 | Service ${NOM_LV1}`,
      ],
    ],
  },
  {
    nom: 'un élève de LV1 sous le code de la LV2',
    dossier: suit(LV1, [LV2]),
    messages: [message(1, NOM_LV1, NOM_LV2)],
    refaire: [['3', '4b']],
  },
  {
    nom: 'STS-Web n’a ni sa division ni son groupe',
    dossier: suit(LV2, [LV1], { divisionsSts: [], groupesSts: [] }),
  },
  {
    nom: 'des libellés où les espaces ne sont pas les mêmes',
    dossier: suit(LV2, [LV1], {
      modeles: { sts: { matieres: [matiere(LV1, 'ANGLAIS  LV1'), matiere(LV2, 'ANGLAIS LV 2')] } },
    }),
    messages: [message(1, `ANGLAIS LV 2 (${LV2})`, `ANGLAIS  LV1 (${LV1})`)],
    refaire: [['3', '4b']],
  },
  {
    nom: 'une langue qui n’a qu’un libellé court',
    dossier: suit(LV2, [LV1], {
      modeles: {
        sts: { matieres: MATIERES.map((une) => ({ ...une, libelleLong: null, libelleCourt: une.libelleLong })) },
      },
    }),
    messages: [message(1, 'ANGLAIS LV2 (030202)', 'ANGLAIS LV1 (030201)')],
    refaire: [['3', '4b']],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
