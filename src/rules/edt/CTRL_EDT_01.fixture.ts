import { AJIE_EXEMPLE, exemple, type Fixture, unGroupe, unGroupeEdt, unLienVers } from '../../../test/kit/exemple.ts';

const message = (groupe: string, eleves: string, nom = '') =>
  `Le groupe « ${groupe} » a des élèves dans le fichier (${eleves}) et n’est pas dans emp_sts${nom}.`;
const connus = (...codes: string[]) => codes.map((code) => unGroupe({ code }));

export const fixtures: readonly Fixture[] = [
  { nom: 'EDT a envoyé le groupe', dossier: exemple({ edt: {} }) },
  {
    nom: 'sans emp_sts : rien ne manque',
    dossier: exemple({ liens: [unLienVers('4LATIN')], groupes: connus('4LATIN') }),
  },
  {
    nom: 'un groupe que SIECLE ne connaît pas non plus est dit par son rejet',
    dossier: exemple({ liens: [unLienVers('4LATIN')], edt: {} }),
  },
  {
    nom: 'un groupe que personne n’envoie à SIECLE',
    dossier: exemple({ groupes: connus(AJIE_EXEMPLE, '4LATIN'), edt: {} }),
  },
  {
    nom: 'deux groupes jamais envoyés, dont un de deux élèves',
    dossier: exemple({
      liens: [unLienVers(AJIE_EXEMPLE, '4LATIN', '4GREC'), { ...unLienVers('4LATIN'), rang: 2, eleveId: '1002' }],
      groupes: connus(AJIE_EXEMPLE, '4LATIN', '4GREC'),
      edt: {},
    }),
    messages: [message('4LATIN', '2\u00A0élèves'), message('4GREC', '1\u00A0élève')],
    refaire: [['3'], ['3']],
    gravites: ['information', 'information'],
    corrections: ['correspondre', 'correspondre'],
    sujets: [['4LATIN | 4LATIN | liens:19'], ['4GREC | 4GREC | liens:19']],
  },
  {
    nom: 'coupé à 8 caractères, ou privé de ses signes',
    dossier: exemple({
      liens: [unLienVers(AJIE_EXEMPLE, '6AGL1.GR.1')],
      groupes: connus(AJIE_EXEMPLE, '6AGL1.GR.1'),
      edt: { groupes: [unGroupeEdt({ code: '4EME LV2' }), unGroupeEdt({ code: '6AGL1GR1' })] },
    }),
    messages: [
      message(AJIE_EXEMPLE, '1\u00A0élève', ' : EDT l’y appelle « 4EME LV2 »'),
      message('6AGL1.GR.1', '1\u00A0élève', ' : EDT l’y appelle « 6AGL1GR1 »'),
    ],
    refaire: [['3'], ['3']],
    corrections: ['renommer', 'renommer'],
  },
  { nom: 'sans Structures', dossier: exemple({ sans: ['structures'], edt: {} }), manquants: ['structures'] },
];
