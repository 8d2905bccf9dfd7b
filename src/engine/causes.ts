import { GRAVITES } from '../domain/constat.ts';
import { ETAPES } from '../domain/etape.ts';
import type { FaitsAnomalie, FaitsCause } from '../domain/faits.ts';
import type { CauseCommune } from '../rules/cause.ts';
import type { Paquet } from './constats.ts';
import type { Simulation } from './nuit.ts';
import { causeRejointe, rattacher } from './rattacher.ts';

/** A finding with its rank in the report. */
interface Rang extends Paquet {
  readonly rang: number;
}

/**
 * What is behind the findings and the night's anomalies: one line per cause. Every finding, and every anomaly through
 * the hit that made it, belongs to exactly one cause; most severe first.
 */
export function remonterAuxCauses(paquets: readonly Paquet[], simulation: Simulation | null): FaitsCause[] {
  const parId = new Map<string, { commune: CauseCommune | null; membres: [Rang, ...Rang[]] }>();
  paquets.forEach((paquet, rang) => {
    const { id, commune } = rattacher(paquet);
    const cause = parId.get(id);
    if (cause) cause.membres.push({ ...paquet, rang });
    else parId.set(id, { commune, membres: [{ ...paquet, rang }] });
  });
  const compteur = compteurDe(simulation);
  const anomalies = rangerAnomalies(simulation);
  return [...parId]
    .map(([id, { commune, membres }]) => cause(id, commune, membres, compteur, anomalies))
    .sort(parImportance);
}

function cause(
  id: string,
  commune: CauseCommune | null,
  membres: readonly [Rang, ...Rang[]],
  compteur: Compteur,
  anomalies: ReadonlyMap<unknown, FaitsCause['anomalies'][number]>,
): FaitsCause {
  // findings come most severe first, so the first one leads
  const [{ constat: premier }] = membres;
  const constats = membres.map(({ constat }) => constat);
  const groupes = [...new Set(constats.flatMap((c) => c.sujets.flatMap((sujet) => sujet.groupe ?? [])))].sort();
  return {
    id,
    codes: [...new Set(constats.map((c) => c.code))],
    gravite: premier.gravite,
    etapes: ETAPES.filter((etape) => constats.some((c) => c.etapes.includes(etape))),
    source: constats.every((c) => c.source === 'atteste') ? 'atteste' : 'deduit',
    ...compteur(membres),
    groupes,
    constats: membres.map(({ rang }) => rang),
    anomalies: membres.flatMap(({ levees }) => levees.flatMap((levee) => anomalies.get(levee) ?? [])),
    ...(commune && membres.length > 1 && { mots: motsDe(commune, premier.titre) }),
    dites: correctionsUtiles(membres),
    ...(commune?.confusion && { confusion: true }),
    ...(membres.some(estArret) && { arrete: true }),
  };
}

const estArret = ({ levees: [{ regle, atteinte }] }: Paquet): boolean =>
  (regle.meta.arrete ?? regle.meta.corrections[atteinte.correction]?.arrete) === true;

/** Told by the branch of correction, it has the title of that branch. */
const motsDe = ({ titre, selon, consequence }: CauseCommune, deLaBranche: string) => ({
  titre: selon === 'branche' ? deLaBranche : titre,
  ...(consequence !== undefined && { consequence }),
});

/** The corrections of the leading finding's kind, then those that ask for a step that these do not: their ranks. */
function correctionsUtiles(membres: readonly [Rang, ...Rang[]]): number[] {
  const [{ constat: premier }] = membres;
  const couvertes = new Set<string>();
  return membres.flatMap((membre) => {
    const { rang, constat } = membre;
    const { code, etapes } = constat;
    const aDire =
      code === premier.code || causeRejointe(membre)?.aDire || etapes.some((etape) => !couvertes.has(etape));
    for (const etape of etapes) couvertes.add(etape);
    return aDire ? rang : [];
  });
}

type Compteur = (paquets: readonly Paquet[]) => { eleves: number; liens: number };

/**
 * Counts distinct pupils and links. A pupil is identified by rank in the file or by ELEVE_ID; an ELEVE_ID sent twice
 * counts as its last occurrence, the one SIECLE rejects.
 */
function compteurDe(simulation: Simulation | null): Compteur {
  const rangs = new Map(simulation?.passages.flatMap((p) => (p.trouve ? [[p.trouve.eleveId, p.lien.rang]] : [])));
  return (paquets) => {
    const levees = paquets.flatMap((paquet) => paquet.levees);
    const eleves = new Set<string | number>(
      levees.flatMap(({ lien, sujets }) =>
        lien ? [lien.rang] : sujets.flatMap(({ eleveId }) => (eleveId ? [rangs.get(eleveId) ?? eleveId] : [])),
      ),
    );
    const liens = new Set(levees.flatMap(({ lien, groupe }) => groupe ?? lien?.groupes ?? []));
    return { eleves: Math.max(eleves.size, ...paquets.map(({ constat }) => constat.eleves)), liens: liens.size };
  };
}

/** Where each hit of the night stands in the report. */
function rangerAnomalies(simulation: Simulation | null): ReadonlyMap<unknown, FaitsCause['anomalies'][number]> {
  const places = new Map<unknown, FaitsCause['anomalies'][number]>();
  simulation?.nuit.eleves.forEach(({ anomalies }, eleve) => {
    anomalies.forEach((dite: FaitsAnomalie, anomalie) => {
      places.set(simulation.origines.get(dite), { eleve, anomalie });
    });
  });
  return places;
}

/** A wrong pupil enrolled in silence costs less than a lost link, and more than what SIECLE corrects by itself (003.21). */
function parImportance(a: FaitsCause, b: FaitsCause): number {
  return importance(a) - importance(b) || b.liens - a.liens || (a.id < b.id ? -1 : 1);
}

const importance = ({ confusion, gravite }: FaitsCause): number =>
  confusion ? GRAVITES.indexOf('lien-rejete') + 0.5 : GRAVITES.indexOf(gravite);
