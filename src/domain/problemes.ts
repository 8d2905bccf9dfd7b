import type { EtatFichier, ProblemeFichier } from './fichier.ts';
import type { Trous } from './phrase.ts';
import { LIBELLES, type TypeSource } from './source.ts';
import { IGNORES, PROBLEMES } from './textes-problemes.ts';
import { typographier } from './typographie.ts';

export type CodeProbleme = keyof typeof PROBLEMES;

/** Thrown by intake and readers when a file cannot be read or is none that we read; `valeurs` fill the message. */
export class ProblemeLecture extends Error {
  readonly code: CodeProbleme;
  readonly ligne: number | null;
  readonly valeurs: Readonly<Record<string, string>>;

  constructor(code: CodeProbleme, ligne: number | null = null, valeurs: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.ligne = ligne;
    this.valeurs = valeurs;
  }
}

/** The problem that stopped a reading. @throws whatever else was thrown: a defect of ours, which goes out as it is */
export function problemeDe(erreur: unknown): ProblemeLecture {
  if (erreur instanceof ProblemeLecture) return erreur;
  throw erreur;
}

/** Where a document's first spoiled accent stands. */
export interface LieuAbime {
  readonly ligne: number;
  /** The element or the attribute. */
  readonly nom: string;
  /** The document's reader reads it: its name is one that we know. */
  readonly connu: boolean;
  /** Null where it may not be told: what the reader skips (an address, a parent's name), and a teacher's name. */
  readonly valeur: string | null;
}

/**
 * The same problem of a file opened and saved by another program, once it is known which document it is: where to
 * download it again, and where its first spoiled text stands when it was found.
 */
export function preciserContradiction(
  { code, ligne, valeurs }: ProblemeLecture,
  type: TypeSource,
  lieu: LieuAbime | null,
): ProblemeLecture {
  const { menu } = LIBELLES[type];
  const [application = ''] = menu.split(' > ');
  const signe = lieu ? { signe: enoncerLieu(lieu) } : {};
  return new ProblemeLecture(code, lieu?.ligne ?? ligne, { ...valeurs, menu, application, ...signe });
}

/** The line stands beside the message, as for any problem. What the file itself says stands between marks: a pseudonymised report leaves it out. */
function enoncerLieu({ nom, connu, valeur }: LieuAbime): string {
  const citer = (texte: string) => `«\u00A0${texte}\u00A0»`;
  const montree = valeur === null ? '' : ` (${citer(valeur)})`;
  return `les accents de ${connu ? nom : citer(nom)} sont abîmés${montree}`;
}

/** Problems whose file SIECLE might well take: refusing it is our own precaution, not what SIECLE will say. */
export const refusPropre = ({ code }: ProblemeLecture): boolean => PRECAUTIONS.includes(code);

/** Spoiled accents, the limits that we set ourselves, and what XML allows and we do not read (003.104, 003.160). */
const PRECAUTIONS: readonly CodeProbleme[] = [
  'encodage-contradictoire',
  'encodage-inconnu',
  'trop-gros',
  'xml-doctype',
  'xml-limite',
  'xml-version',
  'zip-bombe',
  'zip-sommaire',
  'zip-trop-de-fichiers',
];

/** What a problem makes of its file: recognised and not needed, or not readable. */
export function etatSelon({ code }: ProblemeLecture): EtatFichier {
  return code in IGNORES ? 'ignore' : 'illisible';
}

export function problemeEnMots({ code, ligne, valeurs }: ProblemeLecture): ProblemeFichier {
  const remplir = (texte: string) => typographier(texte).replace(/\{(\w+)\}/g, (trou, nom) => valeurs[nom] ?? trou);
  const [message, aFaire] = PROBLEMES[code];
  const textes = { code, message: remplir(message), aFaire: remplir(aFaire), ligne };
  return Object.keys(valeurs).length > 0 ? { ...textes, valeurs } : textes;
}

/** The holes of these texts: whoever hides what a file says has to know what each holds. */
export type TrouProbleme = Trous<(typeof PROBLEMES)[CodeProbleme][number]>;

export const estUnProbleme = (code: string): code is CodeProbleme => Object.hasOwn(PROBLEMES, code);

export const CODES_PROBLEMES = Object.keys(PROBLEMES) as readonly CodeProbleme[];
