import type { Dossier, Modeles } from '../domain/dossier.ts';
import type { DepotRecu } from '../domain/elegroupe.ts';
import type { Fichier } from '../domain/fichier.ts';
import { attenduALaPlace, estJumeau } from '../domain/jumeaux.ts';
import type { EcoleChoisie, LectureRecue } from '../domain/lecture-document.ts';
import { ordreDesCaracteres } from '../domain/ordre.ts';
import { parCle } from '../domain/par-cle.ts';
import { type CodeProbleme, ProblemeLecture, problemeEnMots } from '../domain/problemes.ts';
import type { EtablissementEcarte } from '../domain/rapport.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';
import { choisirEcole, ecolesDites } from './choisir-ecole.ts';
import { motifDuDoublon, plusRecente } from './plus-recent.ts';

/** A reading, whatever form its model has: which document counts is chosen without looking into it. */
export interface LectureOuverte<M = unknown> extends Omit<LectureRecue, 'modele'> {
  readonly modele: M;
}

interface Tri {
  readonly uai: string | null;
  /** Every file with its final state, in an order that does not depend on the drop's. */
  readonly fichiers: readonly Fichier[];
  /** Schools whose files are there too, and are not judged here. */
  readonly ecartes?: readonly EtablissementEcarte[];
}

export interface Assemblage extends Tri {
  readonly dossier: Dossier;
}

/** The keys of the documents behind `fichiers`, in the same order. */
interface Cles {
  readonly cles: readonly string[];
}

export interface Choix<M> extends Tri, Cles {
  /** Of each kind, the document that counts. */
  readonly retenues: ReadonlyMap<TypeSource, LectureOuverte<M>>;
  readonly depot: DepotRecu | null;
}

/** The dossier of the documents that count: the others are not opened. */
export function assembler<M>(
  lectures: readonly LectureOuverte<M>[],
  ouvrir: (modele: M) => unknown = (modele) => modele,
  choisie: EcoleChoisie | null = null,
): Assemblage & Cles {
  const { retenues, depot, ...tri } = choisir(lectures, choisie);
  const modeles = Object.fromEntries([...retenues].map(([kind, { modele }]) => [kind, ouvrir(modele)]));
  return { dossier: { modeles: modeles as Partial<Modeles>, depot }, ...tri };
}

/**
 * Chooses the school and, for each kind, the document that counts (import-rules §7): the newest by what it says of
 * itself, even when it cannot be read, since it is what the secretary holds. What is set aside is said, never lost; what
 * a later drop replaces is gone.
 * @param choisie the school that the secretary asked for, when files of several are there
 */
export function choisir<M>(lectures: readonly LectureOuverte<M>[], choisie: EcoleChoisie | null = null): Choix<M> {
  const triees = [...lectures].sort((a, b) => ordreDesCaracteres(nom(a), nom(b)) || a.vague - b.vague);
  const uai = choisirEcole(triees, choisie);
  const autres = dAutresEcoles(triees, uai);
  const siennes = triees.filter((lecture) => !autres.has(lecture));
  const retenues = new Map<TypeSource, LectureOuverte<M>>();
  let depot: Dossier['depot'] = null;
  const finales: { fichier: Fichier; cle: string }[] = [];
  const rendre = ({ cle }: LectureOuverte, fichier: Fichier) => finales.push({ fichier, cle });
  for (const [lecture, ecoles] of autres) {
    // the name of an ELEGROUPE may be all that tells its school
    rendre(lecture, { ...ecarter(lecture, 'autre-etablissement', ecoles), uai: ecoles.uai });
  }
  for (const type of SOURCES) {
    const candidates = siennes.filter(({ fichier }) => fichier.type === type);
    const retenue = candidates.reduce<LectureOuverte<M> | null>((a, b) => (a && !plusRecente(b, a) ? a : b), null);
    if (!retenue) continue;
    rendre(retenue, retenue.fichier);
    if (retenue.fichier.etat === 'lu') retenues.set(type, retenue);
    // an ELEGROUPE alone has one
    depot ??= retenue.depot;
    for (const autre of candidates) {
      // what a later drop replaced is gone
      if (autre === retenue || autre.vague < retenue.vague) continue;
      const valeurs = { nom: nomDistinct(retenue.fichier, autre.fichier) };
      rendre(autre, ecarter(autre, motifDuDoublon(autre, retenue), valeurs));
    }
  }
  for (const lecture of siennes) {
    if (lecture.fichier.type) continue;
    const code = lecture.fichier.probleme?.code ?? '';
    // the right file came since: nothing more is said of the wrong one
    if (estJumeau(code) && (retenues.get(attenduALaPlace(code))?.vague ?? 0) > lecture.vague) continue;
    rendre(lecture, lecture.fichier);
  }
  finales.sort((a, b) => parType(a.fichier, b.fichier));
  return {
    retenues,
    depot,
    uai,
    fichiers: finales.map(({ fichier }) => fichier),
    cles: finales.map(({ cle }) => cle),
    ecartes: etablissementsEcartes(autres),
  };
}

/** Of a file set aside: the school that it names, and the one that is judged. */
type Ecoles = Record<'uai' | 'attendu', string>;

/** A file that names no school, or a number that no school can have, is of the school at hand. */
function dAutresEcoles<M>(lectures: readonly LectureOuverte<M>[], attendu: string | null) {
  const autres = new Map<LectureOuverte<M>, Ecoles>();
  const ecoleDe = ecolesDites(lectures);
  for (const lecture of lectures) {
    const uai = ecoleDe(lecture);
    if (uai && attendu && uai !== attendu) autres.set(lecture, { uai, attendu });
  }
  return autres;
}

function etablissementsEcartes(autres: ReadonlyMap<LectureOuverte, Ecoles>): readonly EtablissementEcarte[] {
  return [...parCle([...autres], ([, { uai }]) => uai)]
    .sort(([a], [b]) => ordreDesCaracteres(a, b))
    .map(([uai, fichiers]) => ({
      uai,
      nom: fichiers.find(([{ denomination }]) => denomination)?.[0].denomination ?? null,
      fichiers: fichiers.length,
    }));
}

function ecarter({ fichier }: LectureOuverte, code: CodeProbleme, valeurs: Record<string, string>): Fichier {
  return { ...fichier, etat: 'ignore', probleme: problemeEnMots(new ProblemeLecture(code, null, valeurs)) };
}

/** What tells a file from another: its entry, else its archive, when the two hold entries of one name. */
const nomDistinct = (celui: Fichier, autre: Fichier): string =>
  celui.entree && celui.entree !== autre.entree ? celui.entree : celui.nom;

const nom = ({ fichier }: LectureOuverte): string => `${fichier.nom}\n${fichier.entree ?? ''}`;

function parType(a: Fichier, b: Fichier): number {
  const rang = ({ type }: Fichier) => (type ? SOURCES.indexOf(type) : SOURCES.length);
  return rang(a) - rang(b) || ordreDesCaracteres(a.nom, b.nom) || ordreDesCaracteres(a.entree ?? '', b.entree ?? '');
}
