import type { DateIso } from '../domain/dates.ts';
import { lireNomElegroupe } from '../domain/identifiants.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { AgeFichier, CompteurCompare, Remarque } from './bilan.ts';
import { autreFichier, type Explications, exportsAnciens } from './expliquer.ts';
import type { PageSiecle, PartiePage } from './page-siecle.ts';

/** What to know of the whole before its pupils, most telling first. */
export function remarquer(
  rapport: Rapport,
  page: PageSiecle,
  compteurs: readonly CompteurCompare[],
  surpris: boolean,
  { groupesArrives, datesAcceptees }: Explications,
): Remarque[] {
  const { date, fichier } = page.synthese;
  const autre = autreFichier(rapport, page);
  const uai = lireNomElegroupe(fichier ?? '')?.uai;
  const attendu = rapport.etablissement?.uai;
  const anciens = exportsAnciens(rapport, page);
  const remarques: (Remarque | false | null)[] = [
    uai !== undefined && attendu !== undefined && uai !== attendu && { code: 'autre-etablissement', attendu, lu: uai },
    autre && { code: 'fichier-autre', ...autre, age: ageDe(autre) },
    date !== null && estPosterieure(rapport, date) && { code: 'prevision-posterieure', date },
    ...manques(page),
    groupesArrives.length > 0 && { code: 'structure-transferee', groupes: groupesArrives },
    datesAcceptees && { code: 'calendrier-change' },
    ...compteurs.map(absentsDifferents),
    surpris && anciens && { code: 'exports-anciens', ...anciens },
  ];
  return remarques.filter((r): r is Remarque => r !== null && r !== false);
}

function absentsDifferents({ nom, prevu, constate }: CompteurCompare): Remarque | null {
  if (nom !== 'absents' || constate === null || constate === prevu) return null;
  return { code: 'absents-differents', prevus: prevu, constates: constate };
}

/**
 * The instant is UTC and the date is the school's, never behind it in the Pacific: only what is certain is said
 * (003.90).
 */
const estPosterieure = ({ etabliLe }: Rapport, date: DateIso): boolean => date < etabliLe.slice(0, 10);

function manques({ synthese, rejetes, anomalies }: PageSiecle): (Remarque | false)[] {
  return [
    synthese.fichier === null && { code: 'synthese-absente' },
    estAbsente(rejetes) && { code: 'rejets-absents' },
    estAbsente(anomalies) && { code: 'anomalies-absentes' },
    ...[rejetes, anomalies].map(
      ({ total, lignes }) =>
        total !== null &&
        total !== lignes.length && { code: 'lignes-manquantes' as const, lues: lignes.length, annoncees: total },
    ),
  ];
}

const estAbsente = ({ presente, aucun, total, lignes }: PartiePage): boolean =>
  !presente || (!aucun && total === null && lignes.length === 0);

function ageDe({ simule, depose }: { simule: string; depose: string }): AgeFichier {
  const [a, b] = [lireNomElegroupe(simule)?.horodatage, lireNomElegroupe(depose)?.horodatage];
  if (!a || !b || a === b) return null;
  return a < b ? 'plus-recent' : 'plus-ancien';
}
