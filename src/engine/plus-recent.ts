import { devinerNomElegroupe, lireNomElegroupe } from '../domain/identifiants.ts';
import type { CodeProbleme } from '../domain/problemes.ts';
import type { LectureOuverte } from './assemblage.ts';

/** What makes one document newer than another of its kind: what both say of their day, else the later drop. */
export function plusRecente(a: LectureOuverte, b: LectureOuverte): boolean {
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
function momentDe({ fichier, depot, moment }: LectureOuverte): string {
  if (fichier.type === 'liens') {
    const noms = depot?.noms;
    const devine = devinerNomElegroupe(noms?.archive ?? '') ?? devinerNomElegroupe(noms?.entree ?? fichier.nom);
    return devine?.horodatage ?? (fichier.dateExport ? `${fichier.dateExport.slice(2).replaceAll('-', '')}000000` : '');
  }
  if (fichier.type === 'sts') return moment ?? String(fichier.anneeScolaire ?? '');
  return fichier.horodatage ?? (fichier.dateExport ? `${fichier.dateExport}T00:00:00` : '');
}

/** Why a document is set aside for another of its kind; « plus récent » is said only when both say their day. */
export function motifDuDoublon(autre: LectureOuverte, retenue: LectureOuverte): CodeProbleme {
  if (autre.empreinte !== null && autre.empreinte === retenue.empreinte) return 'doublon-identique';
  const [avant, apres] = [momentDe(autre), momentDe(retenue)];
  return avant && apres && avant < apres ? 'doublon-ancien' : 'doublon-incertain';
}
