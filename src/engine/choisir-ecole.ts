import type { NomsDepot } from '../domain/elegroupe.ts';
import { devinerDepot, devinerNomElegroupe, uaiValide } from '../domain/identifiants.ts';
import type { EcoleChoisie } from '../domain/lecture-document.ts';
import { ordreDesCaracteres } from '../domain/ordre.ts';
import type { LectureOuverte } from './assemblage.ts';

/**
 * The school that a document names, when it is a number that a school can have: a digit lost or a wrong letter in one
 * file names nobody. The name of an ELEGROUPE stands in for its content.
 */
export function ecoleDite({ fichier: { uai }, depot }: Pick<LectureOuverte, 'fichier' | 'depot'>): string | null {
  return ecoleNommee(uai, depot?.noms ?? null);
}

/**
 * The school that each document names. An ELEGROUPE may name two, one by its name and one by its content: it is of the one
 * that the exports name (003.323).
 */
export function ecolesDites(lectures: readonly LectureOuverte[]): (lecture: LectureOuverte) => string | null {
  const desExports = new Set(lectures.filter(({ depot }) => !depot).map(ecoleDite));
  return (lecture) => {
    const dite = ecoleDite(lecture);
    if (!lecture.depot || desExports.has(dite)) return dite;
    const duNom = ecoleNommee(null, lecture.depot.noms);
    return desExports.has(duNom) ? duNom : dite;
  };
}

/** @param noms those of an ELEGROUPE; null for another document, whose name says nothing */
export function ecoleNommee(uai: string | null, noms: NomsDepot | null): string | null {
  const dits = [uai ?? ''];
  if (noms) dits.push(...[noms.archive ?? '', noms.entree].map((nom) => devinerNomElegroupe(nom)?.uai ?? ''));
  return dits.find(uaiValide) ?? null;
}

/**
 * The one school that is judged (import-rules §7): the one asked for, until an ELEGROUPE is dropped (003.190), else
 * that of the ELEGROUPE dropped last, else the one that most files name. Of two ELEGROUPE dropped together, the one that comes with its pupils, then the newest.
 */
export function choisirEcole(lectures: readonly LectureOuverte[], choisie: EcoleChoisie | null): string | null {
  const ecoleDe = ecolesDites(lectures);
  const dites = lectures.flatMap((lecture) => {
    const uai = ecoleDe(lecture);
    return uai ? [{ uai, lecture }] : [];
  });
  const vise = choisie && dites.some(({ uai }) => uai === choisie.uai);
  const depuis = dites.some(
    ({ lecture: { fichier, vague } }) => fichier.type === 'liens' && vague > (choisie?.vague ?? 0),
  );
  if (vise && !depuis) return choisie.uai;
  const aSesEleves = new Set(dites.filter(({ lecture }) => lecture.fichier.type === 'eleves').map(({ uai }) => uai));
  const depots = dites
    .flatMap(({ uai, lecture: { depot, vague } }) =>
      depot ? [{ uai, vague, horodatage: devinerDepot(depot.noms)?.horodatage ?? '' }] : [],
    )
    .sort(
      (a, b) =>
        b.vague - a.vague ||
        Number(aSesEleves.has(b.uai)) - Number(aSesEleves.has(a.uai)) ||
        ordreDesCaracteres(b.horodatage, a.horodatage) ||
        ordreDesCaracteres(a.uai, b.uai),
    );
  return depots[0]?.uai ?? laPlusNommee(dites) ?? sansLettre(lectures);
}

/** Of the files that could be read; at a tie, the school of the last drop. */
function laPlusNommee(dites: readonly { readonly uai: string; readonly lecture: LectureOuverte }[]): string | null {
  const poids = new Map<string, { fois: number; vague: number }>();
  for (const { uai, lecture } of dites) {
    if (lecture.fichier.etat !== 'lu') continue;
    const { fois, vague } = poids.get(uai) ?? { fois: 0, vague: 0 };
    poids.set(uai, { fois: fois + 1, vague: Math.max(vague, lecture.vague) });
  }
  const [premiere] = [...poids].sort(
    ([a, p], [b, q]) => q.fois - p.fois || q.vague - p.vague || ordreDesCaracteres(a, b),
  );
  return premiere?.[0] ?? null;
}

/** When no number is one that a school can have, the first one that a file gives, so that the report names something. */
const sansLettre = (lectures: readonly LectureOuverte[]): string | null =>
  lectures.find(({ fichier }) => fichier.etat === 'lu' && fichier.uai)?.fichier.uai ?? null;
