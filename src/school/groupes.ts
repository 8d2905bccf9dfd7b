import type { DivisionFictive, EleveFictif, GroupeFictif } from './modele.ts';
import {
  ACCOMPAGNEMENT,
  AJIE,
  ANGLAIS,
  ESPAGNOL,
  LATIN,
  MEF_3EME_SEGPA,
  mefDuNiveau,
  NIVEAUX,
} from './nomenclatures.ts';

const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `6 A`, `6 B`… about 25 pupils each; the last of the 3EME also receives pupils of SEGPA, so it follows two MEFs. */
export function formerDivisions(eleves: number): DivisionFictive[] {
  const parNiveau = Math.max(1, Math.round(eleves / NIVEAUX.length / 25));
  return NIVEAUX.flatMap((niveau) =>
    Array.from({ length: parNiveau }, (_, i) => {
      const segpa = niveau === 3 && i === parNiveau - 1 && parNiveau > 1;
      const mef = mefDuNiveau(niveau);
      const lettre = LETTRES[i] ?? `${i + 1}`;
      return {
        code: `${niveau} ${lettre}`,
        libelle: `${niveau}EME ${lettre}`,
        niveau,
        mefs: segpa ? [mef, MEF_3EME_SEGPA] : [mef],
      };
    }),
  );
}

/** How a subject is taught in groups. `taille` is the most pupils in one; without it there is one group only. */
interface Plan {
  readonly niveaux: readonly number[];
  readonly matiere: string;
  readonly taille?: number;
  code(niveau: number, suffixe: string): string;
  /** Three groups in four have none (formats §10). */
  libelle?(niveau: number): string;
}

/**
 * Codes in the style of the procedure's, and longer ones: half of the genuine codes have more than 8 characters, up to
 * 20 (formats §10). Within a school they differ in their first 8, since some products cut them there.
 */
const PLANS: readonly Plan[] = [
  { niveaux: [6, 5], matiere: ANGLAIS, taille: 20, code: (n, s) => `${n}AGL1${s}` },
  { niveaux: [5, 4, 3], matiere: AJIE, code: (n) => `${n}EME LV2 AJE`, libelle: (n) => `${n}EME LV2 AJIE` },
  { niveaux: [5, 4, 3], matiere: ESPAGNOL, taille: 22, code: (n, s) => `${n}ESP2${s} ESPAGNOL` },
  { niveaux: [5, 4, 3], matiere: LATIN, code: (n) => `${n} LATIN` },
  { niveaux: [6], matiere: ACCOMPAGNEMENT, code: (n) => `${n} APFRA AIDE LECTURE` },
  { niveaux: [3], matiere: ACCOMPAGNEMENT, code: (n) => `${n} AVSPRO` },
];

export interface GroupeDeMatiere extends GroupeFictif {
  readonly matiere: string;
}

/** Forms the groups of every subject, enrols their pupils, and keeps only those that somebody still attends. */
export function formerGroupes(
  eleves: readonly EleveFictif[],
  divisions: readonly DivisionFictive[],
): GroupeDeMatiere[] {
  const groupes: GroupeDeMatiere[] = [];
  for (const plan of PLANS) {
    for (const niveau of plan.niveaux) {
      const inscrits = eleves.filter((e) => e.niveau === niveau && e.options.some((o) => o.matiere === plan.matiere));
      for (const [i, membres] of repartir(inscrits, plan.taille).entries()) {
        if (membres.every((eleve) => eleve.absence === 'sorti')) continue;
        const code = plan.code(niveau, i < 9 ? `GR${i + 1}` : `G${i + 1}`);
        for (const eleve of membres) eleve.groupes.push(code);
        const suivies = divisions.filter((division) => membres.some((eleve) => eleve.division === division.code));
        groupes.push({
          code,
          libelle: plan.libelle?.(niveau) ?? '',
          niveau,
          matiere: plan.matiere,
          divisions: suivies.map((division) => division.code),
          mefs: [...new Set(suivies.flatMap((division) => division.mefs))],
        });
      }
    }
  }
  return groupes;
}

/** Cuts a list into the fewest equal parts of at most `taille`. */
function repartir<T>(liste: readonly T[], taille = liste.length): T[][] {
  const parts = taille === 0 ? 0 : Math.ceil(liste.length / taille);
  const borne = (rang: number) => Math.round((liste.length * rang) / parts);
  return Array.from({ length: parts }, (_, i) => liste.slice(borne(i), borne(i + 1)));
}
