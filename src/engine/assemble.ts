import type { Dossier, Liens, Modeles, NomsDepot } from '../domain/dossier.ts';
import { lireNomElegroupe } from '../domain/ids.ts';
import type { LectureRecue } from '../domain/lecture.ts';
import { enMots, ProblemeLecture } from '../domain/problemes.ts';
import type { Fichier } from '../domain/report.ts';
import { SOURCES, type SourceKind } from '../domain/source.ts';

/** A reading whose model has been decoded. */
export interface LectureOuverte extends Omit<LectureRecue, 'modele'> {
  readonly modele: unknown;
}

export interface Assemblage {
  readonly dossier: Dossier;
  readonly uai: string | null;
  /** Every file with its final state, in an order that does not depend on the drop's. */
  readonly fichiers: readonly Fichier[];
}

/**
 * Chooses the school and, for each kind, the document that counts (import-rules §7): the school is the ELEGROUPE's,
 * else the most frequent; of two exports of a kind the newest is kept. What is set aside is said, never lost.
 */
export function assembler(lectures: readonly LectureOuverte[]): Assemblage {
  const triees = [...lectures].sort(plusRecenteDAbord);
  const lues = triees.filter((l) => l.fichier.etat === 'lu');
  const uai = choisirEcole(lues, triees);
  const modeles: Partial<Record<SourceKind, unknown>> = {};
  const retenues = new Map<SourceKind, LectureOuverte>();
  const fichiers = triees.map((lecture) => {
    const { fichier } = lecture;
    if (fichier.etat !== 'lu' || !fichier.type) return fichier;
    if (uai && fichier.uai && fichier.uai !== uai) {
      return ecarter(fichier, new ProblemeLecture('autre-etablissement', null, { uai: fichier.uai, attendu: uai }));
    }
    const retenue = retenues.get(fichier.type);
    if (retenue) {
      const identique = JSON.stringify(retenue.modele) === JSON.stringify(lecture.modele);
      const code = identique ? 'doublon-identique' : 'doublon-ancien';
      return ecarter(fichier, new ProblemeLecture(code, null, { nom: retenue.fichier.entree ?? retenue.fichier.nom }));
    }
    retenues.set(fichier.type, lecture);
    modeles[fichier.type] = lecture.modele;
    return fichier;
  });
  // an ELEGROUPE that broke while being read is still what the secretary means to deposit, when there is no other
  const depot = (retenues.get('liens') ?? triees.find((l) => l.depot))?.depot ?? null;
  return { dossier: { modeles: modeles as Partial<Modeles>, depot }, uai, fichiers: fichiers.sort(parType) };
}

function choisirEcole(lues: readonly LectureOuverte[], toutes: readonly LectureOuverte[]): string | null {
  const liens = lues.find((l) => l.fichier.type === 'liens') ?? toutes.find((l) => l.depot);
  if (liens) {
    const contenu = (liens.modele as Liens | null)?.parametres.uaj;
    const uai = contenu ?? nomElegroupe(liens.depot?.noms)?.uai;
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

/** Newest first: the stamp of an ELEGROUPE's name, the HORODATAGE of an export, else the later drop (003.18). */
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
