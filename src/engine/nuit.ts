import type { Ecole } from '../domain/ecole.ts';
import type { LienEleve, LienGroupe } from '../domain/elegroupe.ts';
import type { Eleve, Eleves } from '../domain/exports-siecle.ts';
import type { FaitsAnomalie, FaitsEleve, FaitsNuit } from '../domain/faits.ts';
import type { Absent, CodeAnomalie, MotifAbsence } from '../domain/nuit.ts';
import type { Valeurs } from '../domain/phrase.ts';
import { estDeRangement, estFini, estSortiLe } from '../domain/presence.ts';
import type { Passage } from '../rules/definition.ts';
import { type Executions, type Levee, nomAffiche, type SujetDe } from './executions.ts';
import { creerRecherche, identifiable } from './recherche.ts';

const ORDRE = new Intl.Collator('fr');

export interface Simulation {
  readonly nuit: FaitsNuit;
  readonly passages: readonly Passage[];
  /** Codes of the groups that the night gives to each pupil of the base, however many ELEVE of the file reach him. */
  readonly demain: ReadonlyMap<Eleve, ReadonlySet<string>>;
  /** The hit behind each anomaly of the night. */
  readonly origines: ReadonlyMap<FaitsAnomalie, Levee>;
}

/**
 * The night (import-rules §4): every link is deleted, then each ELEVE is processed in file order. This module owns the
 * sequence; the conditions and the words are the rules'. Null when the ELEGROUPE or the pupils' export is missing.
 */
export function simulerLaNuit(ecole: Ecole, executions: Executions): Simulation | null {
  const { liens, eleves: base } = ecole.modeles;
  if (!liens || !base) {
    const manque = [...(liens ? [] : (['liens'] as const)), ...(base ? [] : (['eleves'] as const))];
    executions.priver(['recherche', 'eleve', 'lien', 'dates'], manque);
    return null;
  }
  const chercher = creerRecherche(base);
  const lies = new Set<Eleve | null>();
  const atteints = new Set<Eleve | null>();
  const origines = new Map<FaitsAnomalie, Levee>();
  const noter = noterDans(origines);
  const traites = liens.eleves.map((lien) => {
    const hit = chercher(lien);
    const trouve = hit?.trouve ?? null;
    atteints.add(trouve);
    const { sort, crees } = traiter(lien, trouve, lies.has(trouve), executions, noter);
    if (crees.length > 0) lies.add(trouve);
    return { sort, passage: { lien, trouve, par: hit?.par ?? null, crees, enVigueur: enVigueur(crees, ecole) } };
  });
  const sorts = traites.flatMap(({ sort }) => sort ?? []);

  const partiels = sorts.filter((s) => s.sort === 'partiel').length;
  const rejetes = sorts.length - partiels;
  const absents = base.eleves.filter((eleve) => !atteints.has(eleve)).map((eleve) => absent(eleve, base));
  const lus = liens.eleves.reduce((somme, lien) => somme + lien.groupes.length, 0);
  const crees = traites.reduce((somme, { passage }) => somme + passage.crees.length, 0);
  const datesReinitialisees = [...origines.values()].filter(({ regle }) => regle.moment === 'dates').length;
  const nuit: FaitsNuit = {
    compteurs: {
      lus: traites.length,
      complets: traites.length - partiels - rejetes,
      partiels,
      rejetes,
      absents: absents.length,
    },
    liens: { lus, crees, rejetes: lus - crees, datesReinitialisees },
    eleves: sorts.sort(parNomDEleve),
    absents: absents.sort(parNomDEleve),
  };
  const passages = traites.map(({ passage }) => passage);
  return { nuit, passages, demain: groupesDeDemain(passages), origines };
}

function enVigueur(crees: readonly LienGroupe[], { calendrier, modeles }: Ecole): readonly LienGroupe[] {
  const jour = modeles.eleves?.parametres.dateExport ?? null;
  return crees.filter((lien) => !estFini(lien, calendrier, jour));
}

function groupesDeDemain(passages: readonly Passage[]): ReadonlyMap<Eleve, ReadonlySet<string>> {
  const demain = new Map<Eleve, Set<string>>();
  for (const { trouve, enVigueur } of passages) {
    if (!trouve) continue;
    const groupes = demain.get(trouve) ?? new Set();
    for (const { code } of enVigueur) groupes.add(code);
    demain.set(trouve, groupes);
  }
  return demain;
}

interface Traite {
  /** Null where nothing is lost: SIECLE prints nothing of him. */
  readonly sort: FaitsEleve | null;
  readonly crees: readonly LienGroupe[];
}

function traiter(
  lien: LienEleve,
  trouve: Eleve | null,
  dejaLie: boolean,
  executions: Executions,
  noter: Noter,
): Traite {
  const recherche = { lien, trouve, dejaLie, identifiable: identifiable(lien) };
  const rejets = executions.appliquer('recherche', recherche, lien, nommer(lien, trouve));
  if (!trouve || rejets.length > 0) {
    const anomalies = rejets.map((levee) => noter(levee, null, lien.ligne));
    const sort = { sort: 'rejete', regle: 'REJEL_ELEGROUPE', anomalies, liensCrees: 0 } as const;
    return { sort: { ...ficheDe(lien, trouve), ...sort }, crees: [] };
  }
  const { groupes, dates, crees } = lier(lien, trouve, executions, noter);
  const anomalies = [...groupes, ...dates];
  if (anomalies.length === 0) return { sort: null, crees };
  const regle = groupes.length > 0 ? 'GROUPE' : 'ELEGRP';
  const sort = { sort: 'partiel', regle, anomalies, liensCrees: crees.length } as const;
  return { sort: { ...ficheDe(lien, trouve), ...sort }, crees };
}

const ficheDe = (lien: LienEleve, trouve: Eleve | null) => ({
  eleveId: trouve?.eleveId ?? '0',
  idPrv: lien.idPrv || '0',
  ...nomAffiche(lien, trouve),
  division: trouve?.divisions[0] ?? null,
  rang: lien.rang,
  ligne: lien.ligne,
  liensLus: lien.groupes.length,
});

/**
 * Link by link: the GROUPE rules decide whether it is created, then its dates are checked (import-rules §7, 003.11).
 */
function lier(lien: LienEleve, eleve: Eleve, executions: Executions, noter: Noter) {
  const parLien = lien.groupes.map((groupe) => {
    const a = { lien, eleve, groupe };
    return { groupe, a, rejets: executions.appliquer('lien', a, lien, nommer(lien, eleve, groupe)) };
  });
  const surEleve = executions.appliquer('eleve', { lien, eleve }, lien, nommer(lien, eleve));
  const groupes = [
    ...parLien.flatMap(({ groupe, rejets }) => rejets.map((levee) => noter(levee, groupe.code, groupe.ligne))),
    ...surEleve.map((levee) => noter(levee, null, lien.ligne)),
  ];
  const crees = surEleve.length > 0 ? [] : parLien.filter(({ rejets }) => rejets.length === 0);
  const dates = crees.flatMap(({ groupe, a }) =>
    executions
      .appliquer('dates', a, lien, nommer(lien, eleve, groupe))
      .map((levee) => noter(levee, groupe.code, groupe.ligne)),
  );
  return { groupes, dates, crees: crees.map(({ groupe }) => groupe) };
}

/** Makes an anomaly of a hit, and remembers from which. */
type Noter = (levee: Levee, groupe: string | null, ligne: number) => FaitsAnomalie;

const noterDans =
  (origines: Map<FaitsAnomalie, Levee>): Noter =>
  (levee, groupe, ligne) => {
    const { regle, atteinte, dites } = levee;
    const code = regle.meta.code as CodeAnomalie;
    const anomalie = { code, groupe, reinitialiseeA: atteinte.reinitialiseeA ?? null, ligne, ...siDites(dites) };
    origines.set(anomalie, levee);
    return anomalie;
  };

function nommer(lien: LienEleve, eleve: Eleve | null, groupe?: LienGroupe): SujetDe {
  return (dites) => {
    const { nom, prenom } = nomAffiche(lien, eleve);
    return [
      {
        libelle: `${nom} ${prenom}`.trim(),
        genre: 'personne',
        ...(eleve && { eleveId: eleve.eleveId }),
        ...(groupe && { groupe: groupe.code }),
        fichier: 'liens',
        ligne: groupe?.ligne ?? lien.ligne,
        valeurs: dites,
      },
    ];
  };
}

const siDites = (dites: Valeurs): { valeurs?: Valeurs } => (Object.keys(dites).length > 0 ? { valeurs: dites } : {});

function absent(eleve: Eleve, base: Eleves): Absent {
  const { eleveId, nomFamille: nom, prenom, divisions, groupes } = eleve;
  return { eleveId, nom, prenom, division: divisions[0] ?? null, motif: motifAbsence(eleve, base), groupes };
}

/** Why PRONOTE does not send him; what he loses stands beside, in his groups (003.134). */
function motifAbsence(eleve: Eleve, { parametres }: Eleves): MotifAbsence {
  if (estSortiLe(eleve, parametres.dateExport)) return 'sorti';
  if (!eleve.divisions.some((code) => !estDeRangement(code))) return 'sans-division';
  return eleve.groupes.length > 0 ? 'groupes-perdus' : 'sans-groupe';
}

/** SIECLE's page is sorted by name (003.14); the sort is stable, so homonyms stay in file order. */
export function parNomDEleve(a: { nom: string; prenom: string }, b: { nom: string; prenom: string }): number {
  return ORDRE.compare(a.nom, b.nom) || ORDRE.compare(a.prenom, b.prenom);
}
