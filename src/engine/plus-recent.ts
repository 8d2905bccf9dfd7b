import { devinerDepot, lireNomElegroupe } from '../domain/identifiants.ts';
import type { CodeProbleme } from '../domain/problemes.ts';
import type { LectureOuverte } from './assemblage.ts';

/** What makes one document newer than another of its kind: what both say of their day, else the later drop. */
export function plusRecente(a: LectureOuverte, b: LectureOuverte): boolean {
  const [jourA, jourB] = [momentDe(a), momentDe(b)];
  if (jourA && jourB && jourA !== jourB) return jourA > jourB;
  if (a.vague !== b.vague) return a.vague > b.vague;
  const [lueA, lueB] = [a, b].map(({ fichier }) => fichier.etat === 'lu');
  // One export downloaded twice, whose first download was cut: the whole copy says all. Otherwise the one that cannot
  // be read may be what counts, and must not be passed over.
  if (lueA !== lueB) return memeExport(a, b) === lueA;
  if (memeExport(a, b) && telecharge(a) !== telecharge(b)) return telecharge(a);
  if (bienNommee(a) !== bienNommee(b)) return bienNommee(a);
  return Boolean(jourA) && !jourB;
}

/** SIECLE stamps an export to the second; an ELEGROUPE may lie deposited damaged, however its name is dated. */
const memeExport = (a: LectureOuverte, b: LectureOuverte): boolean =>
  a.fichier.type !== 'liens' && a.fichier.horodatage !== null && a.fichier.horodatage === b.fichier.horodatage;

/** Still in the archive that SIECLE made: a copy that was taken out of it may have been changed by hand (003.311). */
const telecharge = ({ fichier }: LectureOuverte): boolean => fichier.entree !== null && !fichier.indices;

/** Of two copies of one ELEGROUPE, the one whose name SIECLE would accept. */
const bienNommee = ({ depot }: LectureOuverte): boolean =>
  depot !== null && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree) !== null;

/** Comparable within a kind; empty when the document says nothing of its day. */
function momentDe({ fichier: { type, anneeScolaire, dateExport, horodatage }, depot, moment }: LectureOuverte): string {
  if (depot) {
    const duJour = dateExport ? `${dateExport.slice(2).replaceAll('-', '')}000000` : '';
    return devinerDepot(depot.noms)?.horodatage ?? duJour;
  }
  if (type === 'sts' || type === 'emp_sts') return moment ?? String(anneeScolaire ?? '');
  return horodatage ?? (dateExport ? `${dateExport}T00:00:00` : '');
}

/** Why a document is set aside for another of its kind; « plus récent » is said only when both say their day. */
export function motifDuDoublon(autre: LectureOuverte, retenue: LectureOuverte): CodeProbleme {
  if (autre.empreinte !== null && autre.empreinte === retenue.empreinte) return 'doublon-identique';
  const [avant, apres] = [momentDe(autre), momentDe(retenue)];
  return avant && apres && avant < apres ? 'doublon-ancien' : 'doublon-incertain';
}
