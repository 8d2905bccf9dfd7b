import type { Anomalie, Cause, Constat } from '../domain/report.ts';
import { GRAVITES } from '../domain/report.ts';
import { ETAPES } from '../domain/step.ts';
import { typographier } from '../domain/typographie.ts';
import { compter, type Paquet } from './constats.ts';
import { remplir } from './executions.ts';
import { type Fusion, MAUVAIS_ELEVE, rattacher } from './fusions.ts';
import type { Simulation } from './night.ts';

/** A finding with its rank in the report. */
interface Rang extends Paquet {
  readonly rang: number;
}

/**
 * What is behind the findings and the night's anomalies: one line per cause. Every finding, and every anomaly through
 * the hit that made it, belongs to exactly one cause; most severe first.
 */
export function remonter(paquets: readonly Paquet[], simulation: Simulation | null): Cause[] {
  const parId = new Map<string, { fusion: Fusion | null; membres: [Rang, ...Rang[]] }>();
  paquets.forEach((paquet, rang) => {
    const { id, fusion } = rattacher(paquet);
    const cause = parId.get(id);
    if (cause) cause.membres.push({ ...paquet, rang });
    else parId.set(id, { fusion, membres: [{ ...paquet, rang }] });
  });
  const compteur = compteurDe(simulation);
  const anomalies = rangerAnomalies(simulation);
  return [...parId]
    .map(([id, { fusion, membres }]) => cause(id, fusion, membres, compteur, anomalies))
    .sort(parImportance);
}

function cause(
  id: string,
  fusion: Fusion | null,
  membres: readonly [Rang, ...Rang[]],
  compteur: Compteur,
  anomalies: ReadonlyMap<unknown, Cause['anomalies'][number]>,
): Cause {
  // findings come most severe first, so the first one leads
  const [{ constat: premier }] = membres;
  const constats = membres.map(({ constat }) => constat);
  const { eleves, liens } = compteur(membres);
  const groupes = [...new Set(constats.flatMap((c) => c.sujets.flatMap((sujet) => sujet.groupe ?? [])))].sort();
  const mots =
    fusion && membres.length > 1
      ? enMots(fusion, { eleves, liens, groupes: groupes.length, ecarts: membres.length })
      : null;
  return {
    id,
    codes: [...new Set(constats.map((c) => c.code))],
    gravite: premier.gravite,
    titre: mots?.titre ?? titreSeul(premier, groupes),
    consequence: mots?.consequence ?? joindre(constats.map((c) => c.message)),
    pourquoi: joindre(constats.map((c) => c.cause)),
    correction: joindre(correctionsUtiles(constats, fusion?.aDire)),
    etapes: ETAPES.filter((etape) => constats.some((c) => c.etapes.includes(etape))),
    source: constats.every((c) => c.source === 'atteste') ? 'atteste' : 'deduit',
    eleves,
    liens,
    groupes,
    constats: membres.map(({ rang }) => rang),
    anomalies: membres.flatMap(({ levees }) => levees.flatMap((levee) => anomalies.get(levee) ?? [])),
  };
}

function enMots(fusion: Fusion, nombres: { eleves: number; liens: number; groupes: number; ecarts: number }) {
  const valeurs = {
    eleves: compter(nombres.eleves, 'élève'),
    liens: compter(nombres.liens, 'lien'),
    groupes: compter(nombres.groupes, 'groupe'),
    ecarts: compter(nombres.ecarts, 'écart'),
  };
  return {
    titre: typographier(fusion.titre),
    consequence: fusion.consequence && remplir(typographier(fusion.consequence), valeurs),
  };
}

/** Two causes of the same rule are told apart by their group. */
const titreSeul = ({ titre }: Constat, groupes: readonly string[]): string =>
  groupes.length === 1 ? remplir(typographier('{titre} : « {groupe} »'), { titre, groupe: groupes[0] ?? '' }) : titre;

/** The corrections of the leading finding's kind, then those that ask for a step that these do not. */
function correctionsUtiles(constats: readonly Constat[], aDire?: string): string[] {
  const couvertes = new Set<string>();
  return constats.flatMap(({ code, correction, etapes }) => {
    const apport = code === constats[0]?.code || code === aDire || etapes.some((etape) => !couvertes.has(etape));
    for (const etape of etapes) couvertes.add(etape);
    return apport ? correction : [];
  });
}

const joindre = (phrases: readonly string[]): string => [...new Set(phrases)].join(' ');

type Compteur = (paquets: readonly Paquet[]) => { eleves: number; liens: number };

/**
 * Counts distinct pupils and links. A pupil may be told by his rank in the file and by his ELEVE_ID; sent twice, he is
 * the last of the two, which SIECLE rejects.
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
function rangerAnomalies(simulation: Simulation | null): ReadonlyMap<unknown, Cause['anomalies'][number]> {
  const places = new Map<unknown, Cause['anomalies'][number]>();
  simulation?.nuit.eleves.forEach(({ anomalies }, eleve) => {
    anomalies.forEach((dite: Anomalie, anomalie) => {
      places.set(simulation.origines.get(dite), { eleve, anomalie });
    });
  });
  return places;
}

/**
 * A wrong pupil enrolled in silence costs less than a lost link, and more than what SIECLE corrects by itself (003.21).
 */
function parImportance(a: Cause, b: Cause): number {
  return importance(a) - importance(b) || b.liens - a.liens || (a.id < b.id ? -1 : 1);
}

const importance = ({ codes, gravite }: Cause): number =>
  codes.includes(MAUVAIS_ELEVE) ? GRAVITES.indexOf('lien-rejete') + 0.5 : GRAVITES.indexOf(gravite);
