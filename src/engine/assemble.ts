import type { DepotRecu, Dossier, Modeles, NomsDepot } from '../domain/dossier.ts';
import { lireNomElegroupe } from '../domain/ids.ts';
import type { LectureRecue } from '../domain/lecture.ts';
import { enMots, ProblemeLecture } from '../domain/problemes.ts';
import type { Fichier } from '../domain/report.ts';
import { SOURCES, type SourceKind } from '../domain/source.ts';

/** A reading, whatever form its model has: which document counts is chosen without looking into it. */
export interface LectureOuverte<M = unknown> extends Omit<LectureRecue, 'modele'> {
  readonly modele: M;
}

interface Tri {
  readonly uai: string | null;
  /** Every file with its final state, in an order that does not depend on the drop's. */
  readonly fichiers: readonly Fichier[];
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
  readonly retenues: ReadonlyMap<SourceKind, LectureOuverte<M>>;
  readonly depot: DepotRecu | null;
}

/** The dossier of the documents that count: the others are not opened. */
export function assembler<M>(
  lectures: readonly LectureOuverte<M>[],
  ouvrir: (modele: M) => unknown = (modele) => modele,
): Assemblage & Cles {
  const { retenues, depot, ...tri } = choisir(lectures);
  const modeles = Object.fromEntries([...retenues].map(([kind, { modele }]) => [kind, ouvrir(modele)]));
  return { dossier: { modeles: modeles as Partial<Modeles>, depot }, ...tri };
}

/**
 * Chooses the school and, for each kind, the document that counts (import-rules §7): the school is the ELEGROUPE's,
 * else the most frequent; of two exports of a kind the newest is kept. What is set aside is said, never lost.
 */
export function choisir<M>(lectures: readonly LectureOuverte<M>[]): Choix<M> {
  const triees = [...lectures].sort(plusRecenteDAbord);
  const lues = triees.filter((l) => l.fichier.etat === 'lu');
  const uai = choisirEcole(lues, triees);
  const retenues = new Map<SourceKind, LectureOuverte<M>>();
  const etatFinal = (lecture: LectureOuverte<M>): Fichier => {
    const { fichier } = lecture;
    if (fichier.etat !== 'lu' || !fichier.type) return fichier;
    if (uai && fichier.uai && fichier.uai !== uai) {
      return ecarter(fichier, new ProblemeLecture('autre-etablissement', null, { uai: fichier.uai, attendu: uai }));
    }
    const retenue = retenues.get(fichier.type);
    if (retenue) {
      const identique = retenue.empreinte === lecture.empreinte;
      const code = identique ? 'doublon-identique' : 'doublon-ancien';
      return ecarter(fichier, new ProblemeLecture(code, null, { nom: retenue.fichier.entree ?? retenue.fichier.nom }));
    }
    retenues.set(fichier.type, lecture);
    return fichier;
  };
  const finales = triees
    .map((lecture) => ({ fichier: etatFinal(lecture), cle: lecture.cle }))
    .sort((a, b) => parType(a.fichier, b.fichier));
  // an ELEGROUPE that broke while being read is still what the secretary means to deposit, when there is no other
  const depot = (retenues.get('liens') ?? triees.find((l) => l.depot))?.depot ?? null;
  const fichiers = finales.map(({ fichier }) => fichier);
  return { retenues, depot, uai, fichiers, cles: finales.map(({ cle }) => cle) };
}

function choisirEcole(lues: readonly LectureOuverte[], toutes: readonly LectureOuverte[]): string | null {
  const liens = lues.find((l) => l.fichier.type === 'liens') ?? toutes.find((l) => l.depot);
  if (liens) {
    const uai = liens.fichier.uai ?? nomElegroupe(liens.depot?.noms)?.uai;
    if (uai) return uai;
  }
  const frequences = new Map<string, number>();
  for (const { fichier } of lues) {
    if (fichier.uai) frequences.set(fichier.uai, (frequences.get(fichier.uai) ?? 0) + 1);
  }
  const [premiere] = [...frequences].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return premiere?.[0] ?? null;
}

const nomElegroupe = (noms: NomsDepot | undefined) =>
  noms ? (lireNomElegroupe(noms.archive ?? noms.entree) ?? lireNomElegroupe(noms.entree)) : null;

/** Newest first: the stamp of an ELEGROUPE's name, the HORODATAGE of an export, else the later drop. */
function plusRecenteDAbord(a: LectureOuverte, b: LectureOuverte): number {
  return (
    comparer(horodatage(b), horodatage(a)) ||
    b.vague - a.vague ||
    bienNommee(b) - bienNommee(a) ||
    comparer(nom(a), nom(b))
  );
}

const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nom = ({ fichier }: LectureOuverte): string => `${fichier.nom}\n${fichier.entree ?? ''}`;
const bienNommee = ({ depot }: LectureOuverte): number =>
  depot && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree) ? 1 : 0;

function horodatage({ fichier, depot }: LectureOuverte): string {
  if (depot) return nomElegroupe(depot.noms)?.horodatage ?? '';
  return fichier.horodatage ?? (fichier.dateExport ? `${fichier.dateExport}T00:00:00` : '');
}

function ecarter(fichier: Fichier, probleme: ProblemeLecture): Fichier {
  return { ...fichier, etat: 'ignore', probleme: enMots(probleme) };
}

function parType(a: Fichier, b: Fichier): number {
  const rang = ({ type }: Fichier) => (type ? SOURCES.indexOf(type) : SOURCES.length);
  return rang(a) - rang(b) || comparer(a.nom, b.nom) || comparer(a.entree ?? '', b.entree ?? '');
}
