import type { Dossier, Modeles, Sts } from '../domain/dossier.ts';
import { devinerNomElegroupe, lireNomElegroupe } from '../domain/ids.ts';
import type { LectureRecue } from '../domain/lecture.ts';
import { type CodeProbleme, enMots, ProblemeLecture } from '../domain/problemes.ts';
import type { EtablissementEcarte, Fichier } from '../domain/report.ts';
import { SOURCES, type SourceKind } from '../domain/source.ts';
import { choisirEcole, ecoleDite } from './choisir-ecole.ts';

/** A reading whose model has been decoded. */
export interface LectureOuverte extends Omit<LectureRecue, 'modele'> {
  readonly modele: unknown;
}

export interface Assemblage {
  readonly dossier: Dossier;
  readonly uai: string | null;
  /** Every file with its final state, in an order that does not depend on the drop's. */
  readonly fichiers: readonly Fichier[];
  /** Schools whose files are there too, and are not judged here. */
  readonly ecartes?: readonly EtablissementEcarte[];
}

/**
 * Chooses the school and, for each kind, the document that counts (import-rules §7): the newest by what it says of
 * itself, even when it cannot be read, since it is what the secretary holds. What is set aside is said, never lost; what
 * a later drop replaces is gone.
 * @param choisie the school that the secretary asked for, when files of several are there
 */
export function assembler(lectures: readonly LectureOuverte[], choisie: string | null = null): Assemblage {
  const triees = [...lectures].sort((a, b) => comparer(nom(a), nom(b)) || a.vague - b.vague);
  const uai = choisirEcole(triees, choisie);
  const siennes = triees.filter((lecture) => estDe(uai, lecture));
  const modeles: Partial<Record<SourceKind, unknown>> = {};
  let depot: Dossier['depot'] = null;
  const fichiers: Fichier[] = triees
    .filter((lecture) => !siennes.includes(lecture))
    .map((lecture) => ecarter(lecture, 'autre-etablissement', { uai: ecoleDite(lecture) ?? '', attendu: uai ?? '' }));
  fichiers.push(...siennes.filter(({ fichier }) => !fichier.type || fichier.etat === 'ignore').map((l) => l.fichier));
  for (const type of SOURCES) {
    const candidates = siennes.filter(({ fichier }) => fichier.type === type && fichier.etat !== 'ignore');
    const retenue = candidates.reduce<LectureOuverte | null>((a, b) => (a && !plusRecente(b, a) ? a : b), null);
    if (!retenue) continue;
    fichiers.push(retenue.fichier);
    if (retenue.fichier.etat === 'lu') modeles[type] = retenue.modele;
    if (type === 'liens') depot = retenue.depot;
    for (const autre of candidates) {
      if (autre === retenue || autre.vague < retenue.vague) continue;
      fichiers.push(
        ecarter(autre, motifDuDoublon(autre, retenue), { nom: retenue.fichier.entree ?? retenue.fichier.nom }),
      );
    }
  }
  return {
    dossier: { modeles: modeles as Partial<Modeles>, depot },
    uai,
    fichiers: fichiers.sort(parType),
    ecartes: etablissementsEcartes(triees, siennes),
  };
}

/** A file that names no school, or a number that no school can have, is of the school at hand. */
function estDe(uai: string | null, lecture: LectureOuverte): boolean {
  const dite = ecoleDite(lecture);
  return dite === null || uai === null || dite === uai;
}

function etablissementsEcartes(
  toutes: readonly LectureOuverte[],
  siennes: readonly LectureOuverte[],
): readonly EtablissementEcarte[] {
  const parUai = new Map<string, LectureOuverte[]>();
  for (const lecture of toutes) {
    const uai = ecoleDite(lecture);
    if (uai && !siennes.includes(lecture)) parUai.set(uai, [...(parUai.get(uai) ?? []), lecture]);
  }
  return [...parUai]
    .sort(([a], [b]) => comparer(a, b))
    .map(([uai, lectures]) => ({ uai, nom: nomDe(lectures), fichiers: lectures.length }));
}

function nomDe(lectures: readonly LectureOuverte[]): string | null {
  for (const type of ['communs', 'sts'] as const) {
    const lecture = lectures.find(({ fichier }) => fichier.type === type);
    const modele = lecture?.modele as { denominationPrincipale?: string | null } | null | undefined;
    if (modele?.denominationPrincipale) return modele.denominationPrincipale;
  }
  return null;
}

/** What makes one document newer than another of its kind: what both say of their day, else the later drop. */
function plusRecente(a: LectureOuverte, b: LectureOuverte): boolean {
  const [jourA, jourB] = [momentDe(a), momentDe(b)];
  if (jourA && jourB && jourA !== jourB) return jourA > jourB;
  if (a.vague !== b.vague) return a.vague > b.vague;
  // Nothing tells them apart: the one that cannot be read may be what is deposited, and must not be passed over.
  const [lueA, lueB] = [a, b].map(({ fichier }) => fichier.etat === 'lu');
  if (lueA !== lueB) return !lueA;
  if (bienNommee(a) !== bienNommee(b)) return bienNommee(a);
  return Boolean(jourA) && !jourB;
}

/** Of two copies of one ELEGROUPE, the one whose name SIECLE would accept. */
const bienNommee = ({ depot }: LectureOuverte): boolean =>
  depot !== null && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree) !== null;

/** Comparable within a kind; empty when the document says nothing of its day. */
function momentDe({ fichier, depot, modele }: LectureOuverte): string {
  if (fichier.type === 'liens') {
    const noms = depot?.noms;
    const devine = devinerNomElegroupe(noms?.archive ?? '') ?? devinerNomElegroupe(noms?.entree ?? fichier.nom);
    return devine?.horodatage ?? (fichier.dateExport ? `${fichier.dateExport.slice(2).replaceAll('-', '')}000000` : '');
  }
  if (fichier.type === 'sts') {
    const { debut, fin } = (modele ?? {}) as Partial<Sts>;
    return [fichier.anneeScolaire ?? '', debut ?? '', fin ?? ''].join(' ').trim();
  }
  return fichier.horodatage ?? (fichier.dateExport ? `${fichier.dateExport}T00:00:00` : '');
}

/** Why a document is set aside for another of its kind; « plus récent » is said only when both say their day. */
function motifDuDoublon(autre: LectureOuverte, retenue: LectureOuverte): CodeProbleme {
  if (autre.modele !== null && JSON.stringify(autre.modele) === JSON.stringify(retenue.modele)) {
    return 'doublon-identique';
  }
  const [avant, apres] = [momentDe(autre), momentDe(retenue)];
  return avant && apres && avant < apres ? 'doublon-ancien' : 'doublon-incertain';
}

function ecarter({ fichier }: LectureOuverte, code: CodeProbleme, valeurs: Record<string, string>): Fichier {
  return { ...fichier, etat: 'ignore', probleme: enMots(new ProblemeLecture(code, null, valeurs)) };
}

const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nom = ({ fichier }: LectureOuverte): string => `${fichier.nom}\n${fichier.entree ?? ''}`;

function parType(a: Fichier, b: Fichier): number {
  const rang = ({ type }: Fichier) => (type ? SOURCES.indexOf(type) : SOURCES.length);
  return rang(a) - rang(b) || comparer(a.nom, b.nom) || comparer(a.entree ?? '', b.entree ?? '');
}
