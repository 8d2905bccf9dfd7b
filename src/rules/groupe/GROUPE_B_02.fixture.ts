import {
  AJIE_EXEMPLE,
  date,
  desEleves,
  exemple,
  type Fixture,
  MEF_3EME,
  MEF_4EME,
  unEleve,
  uneDivision,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../../test/kit/exemple.ts';
import type { LienGroupe } from '../../domain/elegroupe.ts';

const messageDe = (mef: string) =>
  `Le groupe « ${AJIE_EXEMPLE} » n’est pas rattaché au MEF de l’élève (${mef}) : ce lien est rejeté.`;
const message = messageDe(MEF_4EME);
const MEF_ULIS = '10010012110';
const troisieme = unGroupe({ mefs: [MEF_3EME] });

/** A pupil whom SIECLE has in 3EME A and its group. */
const enTroisieme = (groupes: readonly LienGroupe[], aujourdhui: readonly string[] = ['3LATIN']) =>
  exemple({
    eleves: [unEleve({ divisions: ['3EME A'], codeMef: MEF_3EME, groupes: aujourdhui })],
    divisions: [uneDivision(), uneDivision({ code: '3EME A', mefs: [MEF_3EME] })],
    groupes: [unGroupe(), unGroupe({ code: '3LATIN', divisions: ['3EME A'], mefs: [MEF_3EME] })],
    liens: [unLien({ groupes })],
  });

export const fixtures: readonly Fixture[] = [
  { nom: 'le MEF est celui du groupe', dossier: exemple() },
  { nom: 'groupe sans MEF : ceux de ses divisions comptent', dossier: exemple({ groupes: [unGroupe({ mefs: [] })] }) },
  {
    nom: 'ni MEF ni division : on ne peut rien dire',
    dossier: exemple({ groupes: [unGroupe({ mefs: [], divisions: [] })] }),
  },
  {
    nom: 'élève sans MEF : c’est GROUPE_B_01',
    dossier: exemple({ groupes: [troisieme], eleves: [unEleve({ codeMef: null })] }),
  },
  {
    nom: 'rattaché dans STS-Web, pas encore dans SIECLE',
    dossier: exemple({ groupes: [troisieme], groupesSts: [{ ...troisieme, code: '4LATIN' }, unGroupe()] }),
    messages: [message],
    vise: [['CODE_GROUPE']],
    refaire: [['4a', '5']],
    corrections: ['dans-sts'],
  },
  {
    nom: 'rattaché nulle part, pour deux élèves',
    dossier: exemple({
      groupes: [troisieme],
      eleves: [unEleve(), unEleve({ eleveId: '1002' })],
      liens: [unLien(), unLien({ rang: 2, eleveId: '1002' })],
    }),
    messages: [message, message],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'sans sts_emp',
    dossier: exemple({ groupes: [troisieme], sans: ['sts'] }),
    messages: [message],
    refaire: [['4a', '5']],
    corrections: ['sts-inconnu'],
  },
  {
    nom: 'le groupe n’est pas dans STS-Web',
    dossier: exemple({ groupes: [troisieme], groupesSts: [] }),
    messages: [message],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'une autre division de STS-Web a ce MEF, pas celle du groupe',
    dossier: exemple({ groupes: [troisieme], groupesSts: [unGroupe({ mefs: [], divisions: ['4EME C'] })] }),
    messages: [message],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'la division de STS-Web apporte le MEF',
    dossier: exemple({ groupes: [troisieme], groupesSts: [unGroupe({ mefs: [] })] }),
    messages: [message],
    refaire: [['4a', '5']],
    corrections: ['dans-sts'],
  },
  {
    nom: 'l’identifiant est celui d’un autre élève, d’une autre classe',
    dossier: exemple({
      eleves: [unEleve(), unEleve({ eleveId: '1002', nomFamille: 'KAWA', prenom: 'Jean', codeMef: MEF_3EME })],
      liens: [unLien({ eleveId: '1002' })],
    }),
    messages: [messageDe(MEF_3EME)],
    causes: [
      'Dans SIECLE, le groupe ne comprend ni ce MEF ni une division qui le suit : l’identifiant envoyé désigne un autre élève que celui du fichier.',
    ],
    refaire: [['2', '5']],
    corrections: ['autre-eleve'],
    sujets: [['POUNGUI Élise | 1002 | liens:19']],
  },
  {
    nom: 'un élève seul de sa division a un autre MEF qu’elle',
    dossier: exemple({
      eleves: desEleves({ codeMef: MEF_3EME }, { nomFamille: 'KAWA' }, { nomFamille: 'WEA' }),
    }),
    messages: [messageDe(MEF_3EME)],
    causes: [
      'Dans SIECLE, le groupe ne comprend ni ce MEF ni une division qui le suit ; ce MEF n’est pas non plus un de ceux de la division de l’élève.',
    ],
    refaire: [['2', '5']],
    corrections: ['mef-eleve'],
    sujets: [['POUNGUI Élise | 1001 | liens:19']],
  },
  {
    nom: 'la division suit deux MEF, et le groupe celui de la plupart',
    dossier: exemple({
      divisions: [uneDivision({ mefs: ['10010012110', MEF_4EME] })],
      eleves: [
        unEleve({ codeMef: MEF_3EME }),
        unEleve({ eleveId: '1002', nomFamille: 'KAWA' }),
        unEleve({ eleveId: '1003', nomFamille: 'WEA' }),
      ],
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['2', '5']],
    corrections: ['mef-eleve'],
  },
  {
    nom: 'autant d’élèves de chaque MEF dans la division : rien ne dit lequel est faux',
    dossier: exemple({
      eleves: [unEleve({ codeMef: MEF_3EME }), unEleve({ eleveId: '1002', nomFamille: 'KAWA' })],
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'un élève de deux divisions : laquelle dirait son MEF ?',
    dossier: exemple({
      eleves: desEleves(
        { codeMef: MEF_3EME, divisions: ['4EME B', '4EME C'] },
        { nomFamille: 'KAWA' },
        { nomFamille: 'WEA' },
      ),
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'les élèves d’une autre division ne disent rien de son MEF, ni un élève sans MEF',
    dossier: exemple({
      eleves: desEleves(
        { codeMef: MEF_3EME },
        { nomFamille: 'KAWA', divisions: ['4EME C'] },
        { nomFamille: 'WEA', divisions: ['4EME C'] },
        { nomFamille: 'TEIN', codeMef: null },
      ),
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'toute la division a ce MEF, que Structures ne lui donne pas',
    dossier: exemple({
      eleves: [unEleve({ codeMef: MEF_3EME }), unEleve({ eleveId: '1002', nomFamille: 'KAWA', codeMef: MEF_3EME })],
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'toute la division a ce MEF, qui est dans la nomenclature',
    dossier: exemple({ avec: ['nomenclature'], eleves: [unEleve({ codeMef: MEF_3EME })] }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'un MEF de plus que ceux de sa division, dont le groupe n’a aucun',
    dossier: exemple({
      groupes: [unGroupe({ mefs: ['10010012110'] })],
      eleves: desEleves({ codeMef: MEF_3EME }, { nomFamille: 'KAWA' }, { nomFamille: 'WEA' }),
    }),
    messages: [messageDe(MEF_3EME)],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'l’élève a quitté l’établissement : rien n’est perdu',
    dossier: exemple({ groupes: [troisieme], eleves: [unEleve({ dateSortie: date('2018-05-02') })] }),
    messages: [message],
    gravites: ['information'],
    corrections: ['sorti'],
    refaire: [[]],
  },
  {
    nom: 'il a une date de sortie, et l’export des élèves ne dit pas son jour : rien n’est perdu',
    dossier: exemple({
      groupes: [troisieme],
      eleves: [unEleve({ dateSortie: date('2018-05-02') })],
      parametresDe: { eleves: { dateExport: null } },
    }),
    messages: [message],
    gravites: ['information'],
    corrections: ['sorti'],
    refaire: [[]],
  },
  {
    nom: 'un MEF qui n’est ni de la division ni dans la nomenclature : aucun groupe ne s’y rattache',
    dossier: exemple({ avec: ['nomenclature'], eleves: [unEleve({ codeMef: '99910010110' })] }),
    messages: [messageDe('99910010110')],
    refaire: [['2', '5']],
    corrections: ['mef-eleve'],
  },
  {
    nom: 'un MEF de sa division, qui manque à une ancienne nomenclature',
    dossier: exemple({
      avec: ['nomenclature'],
      eleves: [unEleve({ codeMef: '99910010110' })],
      divisions: [uneDivision({ mefs: [MEF_4EME, '99910010110'] })],
    }),
    messages: [messageDe('99910010110')],
    refaire: [['4a', '5']],
    corrections: ['hors-sts'],
  },
  {
    nom: 'il a quitté le groupe avant l’export : rien n’est perdu',
    dossier: exemple({
      groupes: [troisieme, unGroupe({ code: '4LATIN' })],
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-06-30') }), unLienGroupe({ code: '4LATIN' })] })],
    }),
    messages: [message],
    gravites: ['information'],
    corrections: ['fini'],
    refaire: [[]],
  },
  {
    nom: 'il a changé de classe dans SIECLE, et pas dans PRONOTE : le groupe n’y est pour rien',
    dossier: enTroisieme([unLienGroupe()]),
    messages: [messageDe(MEF_3EME)],
    corrections: ['autre-classe'],
    refaire: [['2', '5']],
    causes: [
      'Dans SIECLE, le groupe ne comprend ni ce MEF ni une division qui le suit ; les groupes envoyés sont ceux d’une autre classe que la sienne dans SIECLE.',
    ],
  },
  {
    nom: 'le fichier lui donne aussi son groupe de troisième : il n’a pas changé de classe',
    dossier: enTroisieme([unLienGroupe(), unLienGroupe({ code: '3LATIN' })]),
    messages: [messageDe(MEF_3EME)],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'il n’a aucun groupe aujourd’hui : rien ne montre qu’il a changé de classe',
    dossier: enTroisieme([unLienGroupe()], []),
    messages: [messageDe(MEF_3EME)],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'le groupe est aussi celui de sa classe, dont il n’a pas le MEF : il n’a pas changé de classe',
    dossier: exemple({
      sans: ['nomenclature'],
      eleves: [unEleve({ divisions: ['3EME A'], codeMef: MEF_ULIS, groupes: ['3LATIN'] })],
      divisions: [uneDivision(), uneDivision({ code: '3EME A', mefs: [MEF_3EME] })],
      groupes: [unGroupe({ divisions: ['4EME B', '3EME A'] }), unGroupe({ code: '3LATIN', divisions: ['3EME A'] })],
    }),
    messages: [messageDe(MEF_ULIS)],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
  {
    nom: 'un des groupes envoyés est inconnu de SIECLE : il ne dit rien de sa classe',
    dossier: enTroisieme([unLienGroupe(), unLienGroupe({ code: 'INCONNU' })]),
    messages: [messageDe(MEF_3EME)],
    corrections: ['autre-classe'],
    refaire: [['2', '5']],
  },
  {
    nom: 'les groupes envoyés ne disent pas leurs classes : rien ne dit qu’il en a changé',
    dossier: exemple({
      eleves: [unEleve({ divisions: ['3EME A'], codeMef: MEF_3EME, groupes: ['3LATIN'] })],
      divisions: [uneDivision(), uneDivision({ code: '3EME A', mefs: [MEF_3EME] })],
      groupes: [unGroupe({ divisions: [] }), unGroupe({ code: '3LATIN', divisions: ['3EME A'], mefs: [MEF_3EME] })],
    }),
    messages: [messageDe(MEF_3EME)],
    corrections: ['hors-sts'],
    refaire: [['4a', '5']],
  },
];
