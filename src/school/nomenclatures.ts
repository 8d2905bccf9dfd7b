import type { MatiereFictive, Mef, Pays } from './modele.ts';

/** Codes and labels as genuine exports write them (formats §4), cut to what a collège needs. */

export const NIVEAUX = [6, 5, 4, 3] as const;

export const MEFS: readonly Mef[] = [
  { code: '10010012110', formation: '6EME', libelle: '6EME', mefstat: '21110010012' },
  { code: '10110001110', formation: '5G', libelle: '5EME', mefstat: '21120010001' },
  { code: '10210001110', formation: '4G', libelle: '4EME', mefstat: '21130010001' },
  { code: '10310019110', formation: '3EME', libelle: '3EME', mefstat: '21160010019' },
  { code: '16710002110', formation: '3SEGPA', libelle: '3EME SEGPA', mefstat: '21160710002' },
];

export const MEF_3EME_SEGPA = '16710002110';

/** The ordinary MEF of a level. */
export function mefDuNiveau(niveau: number): string {
  const mef = MEFS[6 - niveau];
  if (!mef) throw new RangeError(`no MEF for level ${niveau}`);
  return mef.code;
}

const matiere = (code: string, gestion: string, court: string, long: string, edition: string): MatiereFictive => ({
  code,
  gestion,
  court,
  long,
  edition,
});

/** The Ajië of the procedure is taught under a code that no source gives: this one is invented. */
export const AJIE = '03F302';
export const ANGLAIS = '030201';
export const ESPAGNOL = '030602';
export const LATIN = '020300';
export const ACCOMPAGNEMENT = '006600';
export const MATHS = '061300';

export const MATIERES: readonly MatiereFictive[] = [
  matiere(
    ACCOMPAGNEMENT,
    'ACCPE',
    'ACCOMPAGNEMT. PERSO.',
    'ACCOMPAGNEMENT PERSONNALISE',
    'Accompagnement personnalisé',
  ),
  matiere('008400', 'VICLA', 'VIE DE CLASSE', 'VIE DE CLASSE', 'Vie de classe'),
  matiere(
    LATIN,
    'LCALA',
    'LCA LATIN',
    "LANGUES ET CULTURES DE L'ANTIQUITE LATIN",
    "Langues et cultures de l'Antiquité LATIN",
  ),
  matiere('020700', 'FRANC', 'FRANCAIS', 'FRANCAIS', 'Français'),
  matiere(ANGLAIS, 'AGL1', 'ANGLAIS LV1', 'ANGLAIS LV1', 'Anglais lv1'),
  matiere(ESPAGNOL, 'ESP2', 'ESPAGNOL LV2', 'ESPAGNOL LV2', 'Espagnol lv2'),
  matiere(AJIE, 'AJE2', 'MELANESIEN AJIE LV2', 'MELANESIEN AJIE LV2', 'Mélanésien ajië lv2'),
  matiere('043700', 'HI-GE', 'HISTOIRE-GEOGRAPHIE', 'HISTOIRE-GEOGRAPHIE', 'Histoire-géographie'),
  matiere(MATHS, 'MATHS', 'MATHEMATIQUES', 'MATHEMATIQUES', 'Mathématiques'),
  matiere('062300', 'PH-CH', 'PHYSIQUE-CHIMIE', 'PHYSIQUE-CHIMIE', 'Physique-chimie'),
  matiere(
    '062900',
    'SVT',
    'SCIENCES VIE & TERRE',
    'SCIENCES DE LA VIE ET DE LA TERRE',
    'Sciences de la vie et de la terre',
  ),
  matiere('090100', 'A-PLA', 'ARTS PLASTIQUES', 'ARTS PLASTIQUES', 'Arts plastiques'),
  matiere('100100', 'EPS', 'ED.PHYSIQUE & SPORT.', 'EDUCATION PHYSIQUE ET SPORTIVE', 'Education physique et sportive'),
];

/** Subjects that every division follows, with their weekly hours. */
export const TRONC_COMMUN: readonly (readonly [matiere: string, heures: string])[] = [
  ['020700', '4.50'],
  ['043700', '3.00'],
  [MATHS, '4.50'],
  ['062900', '1.50'],
  ['090100', '1.00'],
  ['100100', '4.00'],
];

/** What a level may choose: the subject, how it is chosen, its rank among the compulsory options (0: not one). */
export function optionsDuNiveau(
  niveau: number,
): readonly (readonly [matiere: string, modalite: string, rang: number])[] {
  const lv1 = [ANGLAIS, 'O', 1] as const;
  if (niveau === 6) return [lv1, [ACCOMPAGNEMENT, 'F', 0]];
  return [lv1, [ESPAGNOL, 'O', 2], [AJIE, 'O', 2], [LATIN, 'F', 0], [ACCOMPAGNEMENT, 'F', 0]];
}

export const PAYS: readonly Pays[] = [
  { code: '100', libelle: 'FRANCE' },
  { code: '901', libelle: 'ILES FICTIVES' },
  { code: '902', libelle: 'PAYS IMAGINE' },
];

/** Lists of Nomenclature.xml of one shape: section, item, attribute of the code, then the rows by element. */
export interface Liste {
  readonly section: string;
  readonly item: string;
  readonly cle: string;
  readonly champs: readonly string[];
  readonly lignes: readonly (readonly [code: string, ...valeurs: string[]])[];
}

const liste = (
  section: string,
  item: string,
  cle: string,
  champs: Liste['champs'],
  lignes: Liste['lignes'],
): Liste => ({
  section,
  item,
  cle,
  champs,
  lignes,
});

const COURT_LONG = ['LIBELLE_COURT', 'LIBELLE_LONG'] as const;
const ET_EDITION = [...COURT_LONG, 'LIBELLE_EDITION'] as const;

export const LISTES: readonly Liste[] = [
  liste('MODALITES_ELECTION', 'MODALITE_ELECTION', 'CODE_MODALITE_ELECT', COURT_LONG, [
    ['S', 'TRONC COMM', 'MATIERE ENSEIGNEE EN TRONC COMMUN'],
    ['O', 'OBLIGATOIR', 'MATIERE ENSEIGNEE OPTION OBLIGATOIRE'],
    ['F', 'FACULTATIF', 'MATIERE ENSEIGNEE OPTION FACULTATIVE'],
  ]),
  liste('REGIMES', 'REGIME', 'CODE_REGIME', COURT_LONG, [
    ['2', 'DP DAN', "DEMI-PENSIONNAIRE DANS L'ETABLISSEMENT"],
    ['3', 'INTERN', "INTERNE DANS L'ETABLISSEMENT"],
    ['0', 'EXTERN', 'EXTERNE LIBRE'],
  ]),
  liste(
    'LIENS_PARENTE',
    'LIEN_PARENTE',
    'CODE_PARENTE',
    [...ET_EDITION, 'TRI'],
    [
      ['50', 'TUTEUR', 'TUTEUR', 'Tuteur', '6'],
      ['10', 'MERE', 'MERE', 'Mère', '1'],
      ['20', 'PERE', 'PERE', 'Père', '2'],
    ],
  ),
  liste('NIVEAUX_RESPONSABILITE', 'N_NIVEAU_RESPONSABILITE', 'NIVEAU_RESPONSABILITE', ET_EDITION, [
    ['1', 'LEGAL', 'REPRESENTANT LEGAL', 'Représentant légal'],
    ['2', 'EN CHARGE', "PERSONNE EN CHARGE DE L'ELEVE", "Personne en charge de l'élève"],
    ['3', 'CONTACT', 'PERSONNE A CONTACTER', 'Personne à contacter'],
  ]),
  liste(
    'BOURSES',
    'BOURSE',
    'CODE_BOURSE',
    [...COURT_LONG, 'BOURSE_NATIONALE'],
    [['1', 'NAT.', 'BOURSE NATIONALE', '1']],
  ),
  liste(
    'PROFESSIONS',
    'PROFESSION',
    'CODE_PROFESSION',
    ['LIBELLE_COURT_PCS', 'LIBELLE_LONG_PCS'],
    [['56', 'Services directs aux particuliers', 'Personnels des services directs aux particuliers']],
  ),
  liste('PROVENANCES', 'PROVENANCE', 'CODE_PROVENANCE', COURT_LONG, [
    ['2', 'PR ACA', 'ETAB. PRIVE DE L ACADEMIE'],
    ['1', 'PU ACA', 'ETAB. PUBLIC DE L ACADEMIE'],
  ]),
  liste('MOTIFS_SORTIE', 'MOTIF_SORTIE', 'CODE_MOTIF_SORTIE', COURT_LONG, [
    ['10', 'SE 2D PUAC', 'SUITE ETUDES 2D DEG. MEN:PUBLIC ACADEMIE'],
  ]),
  liste('STATUTS_ELEVE', 'STATUT_ELEVE', 'CODE_STATUT', COURT_LONG, [['ST', 'SCOLAIRE', 'SCOLAIRE']]),
  liste('CONTRATS', 'CONTRAT', 'CODE_CONTRAT', COURT_LONG, [['3', 'CTR ASSOC', "SOUS CONTRAT D'ASSOCIATION"]]),
  liste('TYPES_ETABLISSEMENT', 'TYPE_ETABLISSEMENT', 'CODE_TYPE_ETAB', COURT_LONG, [['CLG', 'COLLEGE', 'COLLEGE']]),
  liste('CIVILITES', 'CIVILITE', 'CODE_CIVILITE', COURT_LONG, [
    ['1', 'M.', 'MONSIEUR'],
    ['2', 'MME', 'MADAME'],
  ]),
  liste(
    'MODALITES_COURS',
    'MODALITE_COURS',
    'CODE_MODALITE_COURS',
    [...COURT_LONG, 'CO_ENSEIGNEMENT'],
    [['CG', 'COURS', 'COURS GENERAL', '1']],
  ),
];
