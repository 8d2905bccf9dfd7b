import type { Paquet } from './constats.ts';

/**
 * Findings that are one cause seen from several sides. The first fusion that takes a finding keeps it; a finding that
 * none takes is a cause by itself. Codes are names here: the engine knows no rule.
 */
export interface Fusion {
  /** Names the cause, with what `cle` adds, whichever of the codes were raised. */
  readonly id: string;
  readonly codes: RegExp;
  /** What distinguishes two causes of this kind; null when the finding is not of this kind. */
  readonly cle?: (paquet: Paquet) => string | null;
  /**
   * What to say when the cause holds several findings; `{eleves}`, `{liens}`, `{groupes}` and `{ecarts}` (the findings) are
   * counted phrases.
   * Without a consequence, the findings' own sentences stand.
   */
  readonly titre: string;
  readonly consequence?: string;
  /** A code whose correction is told even though it asks for no other step than the leading finding's. */
  readonly aDire?: string;
}

/** The control that sees SIECLE enrol somebody else in silence. */
export const MAUVAIS_ELEVE = 'CTRL_ELEVES_01';

const FUSIONS: readonly Fusion[] = [
  {
    id: 'fichier-non-conforme',
    codes: /^D4$/,
    cle: ({ levees }) => levees[0].atteinte.correction,
    titre: 'Fichier non conforme au format d’import',
    consequence: 'SIECLE refuse le fichier sans dire pourquoi : il y a {ecarts} au format d’import, dans le détail.',
  },
  {
    id: 'structure-non-transferee',
    codes: /^(GROUPE_A_01|CTRL_STRUCTURE_01)$/,
    cle: ({ constat, levees }) =>
      constat.code === 'CTRL_STRUCTURE_01' || levees[0].atteinte.correction === 'dans-sts' ? '' : null,
    titre: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
    consequence: 'SIECLE ne connaît pas {groupes} de STS-Web et ne créera pas {liens} ({eleves}).',
  },
  {
    id: 'groupe-hors-mef',
    codes: /^(GROUPE_B_02|CTRL_STRUCTURE_05)$/,
    cle: groupe,
    titre: 'Le groupe n’est pas rattaché au bon MEF',
    consequence: 'SIECLE ne créera pas {liens} ({eleves}), parce que le groupe n’est pas rattaché au MEF de l’élève.',
  },
  {
    id: 'identifiants-inconnus',
    codes: /^(REJELEGROUPE_01|CTRL_ELEVES_0[79])$/,
    // when most pupils are unknown, the school or the year of the base is the first thing to look at
    aDire: 'CTRL_ELEVES_09',
    titre: 'SIECLE ne reconnaît pas les identifiants du fichier',
    consequence:
      'SIECLE ne trouve pas {eleves} par l’identifiant, et rejette ceux que leur identité ne désigne pas non plus.',
  },
  {
    id: 'eleve-en-double',
    codes: /^(REJELEGROUPE_03|CTRL_ELEVES_08)$/,
    titre: 'Le même élève est plusieurs fois dans le fichier',
    consequence: 'Le fichier désigne plusieurs fois {eleves} : SIECLE ne garde que les premiers liens créés.',
  },
  {
    id: 'eleve-sans-mef',
    codes: /^(GROUPE_B_01|CTRL_ELEVES_04)$/,
    cle: ({ constat, levees }) =>
      constat.code === 'GROUPE_B_01' || levees[0].atteinte.correction === 'sans-mef' ? '' : null,
    titre: 'Élève sans MEF',
    consequence: 'SIECLE ne connaît pas le MEF de {eleves} et ne créera pas {liens}.',
  },
  {
    id: 'autre-eleve',
    codes: new RegExp(`^${MAUVAIS_ELEVE}$`),
    titre: 'SIECLE inscrit un autre élève à la place de celui du fichier',
    consequence: 'SIECLE inscrira un autre élève à la place de {eleves} du fichier, sans le dire.',
  },
  {
    id: 'fin-hors-annee',
    codes: /^(ELEGRP_A_03|CTRL_CALENDRIER_02)$/,
    titre: 'Fin de groupe hors de l’année des élèves',
    consequence: 'SIECLE corrigera d’office la date de fin de {liens} ({eleves}), sans rien perdre.',
  },
  {
    id: 'millesime',
    codes: /^(D3|CTRL_ANNEE_0[23])$/,
    titre: 'Les années ne concordent pas',
    consequence: 'SIECLE compare le millésime du fichier avec celui de sa base : ils doivent concorder avant le dépôt.',
  },
  {
    id: 'mauvais-fichier',
    codes: /^CTRL_FICHIERS_0[14]$/,
    // a list of several missing files is a cause of its own, whichever it names first
    cle: ({ constat: { sujets } }) => (sujets.length === 1 ? (sujets[0]?.fichier ?? null) : null),
    titre: 'Un autre fichier a été apporté à la place du bon',
  },
];

function groupe({ constat }: Paquet): string | null {
  return constat.sujets.find((sujet) => sujet.groupe !== undefined)?.groupe ?? null;
}

/** The cause that a finding belongs to: its name, and the words of the fusion when one takes it. */
export function rattacher(paquet: Paquet): { id: string; fusion: Fusion | null } {
  const { code } = paquet.constat;
  for (const fusion of FUSIONS) {
    if (!fusion.codes.test(code)) continue;
    const cle = fusion.cle ? fusion.cle(paquet) : '';
    if (cle !== null) return { id: [fusion.id, cle].filter(Boolean).join(':'), fusion };
  }
  const { cle, correction } = paquet.levees[0].atteinte;
  return { id: `${code}:${cle ?? correction}`, fusion: null };
}
