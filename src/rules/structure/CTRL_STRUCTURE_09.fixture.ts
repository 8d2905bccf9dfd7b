import {
  date,
  desEleves,
  exemple,
  type Fixture,
  MEF_3EME,
  MEF_4EME,
  unEleve,
  uneDivision,
  unGroupe,
} from '../../../test/kit/exemple.ts';

const INCONNU = '10010010999';
const message = (mef: string, ou: string, qui: string) => `Le MEF ${mef} est inconnu de ${ou} : ${qui}.`;
const mefsSts = (...codes: string[]) => ({
  modeles: { sts: { mefs: codes.map((code) => ({ code, libelle: null })) } },
});
const avec = ['nomenclature'] as const;

export const fixtures: readonly Fixture[] = [
  { nom: 'MEF connus des deux', dossier: exemple({ avec, ...mefsSts(MEF_4EME) }) },
  { nom: 'STS-Web n’écrit pas ses MEF', dossier: exemple({ avec, ...mefsSts() }) },
  { nom: 'la Nomenclature n’en écrit pas', dossier: exemple({ avec, modeles: { nomenclature: { mefs: [] } } }) },
  {
    nom: 'un élève sorti, un élève sans MEF',
    dossier: exemple({
      avec,
      eleves: desEleves({ codeMef: INCONNU, dateSortie: date('2018-05-04') }, { codeMef: null }),
    }),
  },
  {
    nom: 'une division, un groupe et deux élèves d’un MEF inconnu',
    dossier: exemple({
      avec,
      divisions: [uneDivision({ mefs: [MEF_4EME, INCONNU] })],
      groupes: [unGroupe({ mefs: [MEF_4EME, INCONNU] })],
      eleves: [unEleve({ codeMef: INCONNU }), unEleve({ eleveId: '1002', codeMef: INCONNU })],
    }),
    messages: [message(INCONNU, 'la Nomenclature', '1\u00A0division, 1\u00A0groupe et 2\u00A0élèves')],
    vise: [['CODE_MEF']],
    refaire: [[]],
    gravites: ['a-verifier'],
    sujets: [
      [
        '4EME B | structures:5',
        '4EME LV2 AJE | 4EME LV2 AJE | structures:20',
        'POUNGUI Élise | 1001 | eleves:10',
        'POUNGUI Élise | 1002 | eleves:10',
      ],
    ],
  },
  {
    nom: 'inconnu des deux côtés ; connu de la Nomenclature seule',
    dossier: exemple({
      avec,
      eleves: [unEleve({ codeMef: INCONNU }), unEleve({ eleveId: '1002', codeMef: MEF_3EME })],
      ...mefsSts(MEF_4EME),
    }),
    messages: [
      message(INCONNU, 'la Nomenclature', '1\u00A0élève'),
      message(INCONNU, 'STS-Web', '1\u00A0élève'),
      message(MEF_3EME, 'STS-Web', '1\u00A0élève'),
    ],
    refaire: [[], [], []],
    gravites: ['a-verifier', 'information', 'information'],
    corrections: ['nomenclature', 'sts', 'sts'],
  },
  { nom: 'sans Nomenclature', dossier: exemple(), manquants: ['nomenclature'] },
];
