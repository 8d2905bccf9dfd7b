import { nomCanonique } from '../domain/identite.ts';
import type { Cause, EleveVu, Rapport } from '../domain/report.ts';

/** One thing before and after. */
export interface Paire<T> {
  readonly avant: T;
  readonly apres: T;
}

/** Causes matched by their id: each one of `avant` is settled, unchecked or remaining, each one of `apres` new or remaining. */
export interface CausesComparees {
  readonly reglees: readonly Cause[];
  /** Gone from the second run only because one of their rules did not run there: nothing says that they are settled. */
  readonly nonRevues: readonly Cause[];
  readonly restantes: readonly Paire<Cause>[];
  readonly nouvelles: readonly Cause[];
}

export type BilanCauses = Readonly<Record<keyof CausesComparees, number>>;

/** How many causes in each part, information left out: a document dropped again is news, and nothing to correct. */
export function bilanCauses(causes: CausesComparees): BilanCauses {
  const { reglees, nonRevues, restantes, nouvelles } = departager(causes).aCorriger;
  return {
    reglees: reglees.length,
    nonRevues: nonRevues.length,
    restantes: restantes.length,
    nouvelles: nouvelles.length,
  };
}

/** A cause that is only information, and which part it is in. */
export interface Information {
  readonly cause: Cause;
  readonly partie: keyof CausesComparees;
}

/** What is to be corrected or verified, and what is only worth knowing. */
export function departager({ reglees, nonRevues, restantes, nouvelles }: CausesComparees): {
  readonly aCorriger: CausesComparees;
  readonly informations: readonly Information[];
} {
  const info = ({ gravite }: Cause) => gravite === 'information';
  const reste = (causes: readonly Cause[]) => causes.filter((cause) => !info(cause));
  const parties = { nouvelles, restantes: restantes.map(({ apres }) => apres), nonRevues, reglees };
  return {
    aCorriger: {
      reglees: reste(reglees),
      nonRevues: reste(nonRevues),
      restantes: restantes.filter(({ apres }) => !info(apres)),
      nouvelles: reste(nouvelles),
    },
    informations: (['nouvelles', 'restantes', 'nonRevues', 'reglees'] as const).flatMap((partie) =>
      parties[partie].filter(info).map((cause) => ({ cause, partie })),
    ),
  };
}

/** A pupil before and after; null where the run does not know him. */
export type Suivi = Paire<EleveVu | null>;

/** The pupils to whom the night does something wrong, in one run or in both. */
export interface ElevesCompares {
  readonly regles: readonly Suivi[];
  readonly restants: readonly Suivi[];
  readonly nouveaux: readonly Suivi[];
}

export type CleCompteur = 'lus' | 'complets' | 'partiels' | 'rejetes' | 'absents' | 'crees' | 'perdus';
export type Compteurs = Readonly<Record<CleCompteur, number>>;

/** Why two runs say nothing of each other. */
export type Obstacle = 'autre-ecole' | 'ecole-inconnue' | 'pseudonymise';

export type Comparaison =
  | { readonly possible: false; readonly raison: Obstacle }
  | {
      readonly possible: true;
      readonly causes: CausesComparees;
      /** Null when one of the two could not simulate the night, or was kept before reports named every pupil. */
      readonly eleves: ElevesCompares | null;
      readonly compteurs: Paire<Compteurs | null>;
    };

/** What changed from one run to another of the same school. */
export function comparer(avant: Rapport, apres: Rapport): Comparaison {
  const raison = obstacleEntre(avant, apres);
  if (raison) return { possible: false, raison };
  return {
    possible: true,
    causes: comparerCauses(avant, apres),
    eleves: avant.eleves && apres.eleves && comparerEleves(avant.eleves, apres.eleves),
    compteurs: { avant: compteursDe(avant), apres: compteursDe(apres) },
  };
}

/** The counts alone: what is said at once of a new result, whatever the number of its pupils. */
export function compterLesCauses(avant: Rapport, apres: Rapport): BilanCauses | null {
  return obstacleEntre(avant, apres) ? null : bilanCauses(comparerCauses(avant, apres));
}

function obstacleEntre(avant: Rapport, apres: Rapport): Obstacle | null {
  // Its pupils have no name, and the ids of some causes hold names.
  if ('pseudonymise' in avant || 'pseudonymise' in apres) return 'pseudonymise';
  const [uai, autre] = [avant.etablissement?.uai, apres.etablissement?.uai];
  if (!uai || !autre) return 'ecole-inconnue';
  return uai === autre ? null : 'autre-ecole';
}

function comparerCauses(avant: Rapport, apres: Rapport): CausesComparees {
  const parId = new Map(apres.causes.map((cause) => [cause.id, cause]));
  const connues = new Set(avant.causes.map(({ id }) => id));
  const executees = new Set(
    apres.regles.filter(({ etat }) => etat === 'passee' || etat === 'levee').map(({ code }) => code),
  );
  const disparues = avant.causes.filter(({ id }) => !parId.has(id));
  const revue = ({ codes }: Cause) => codes.every((code) => executees.has(code));
  return {
    reglees: disparues.filter(revue),
    nonRevues: disparues.filter((cause) => !revue(cause)),
    restantes: avant.causes.flatMap((cause) => {
      const suite = parId.get(cause.id);
      return suite ? [{ avant: cause, apres: suite }] : [];
    }),
    nouvelles: apres.causes.filter(({ id }) => !connues.has(id)),
  };
}

function comparerEleves(avant: readonly EleveVu[], apres: readonly EleveVu[]): ElevesCompares {
  const suivis = apparier(avant, apres).filter((suivi) => enPeine(suivi.avant) || enPeine(suivi.apres));
  return {
    regles: suivis.filter((suivi) => !enPeine(suivi.apres)),
    restants: suivis.filter((suivi) => enPeine(suivi.avant) && enPeine(suivi.apres)),
    nouveaux: suivis.filter((suivi) => !enPeine(suivi.avant)),
  };
}

/** Rejected, partly imported, or absent from the file and about to lose groups. */
function enPeine(eleve: EleveVu | null): boolean {
  if (!eleve || eleve.sort === 'complet') return false;
  return eleve.sort !== 'absent' || (!eleve.sorti && eleve.avant.length > 0);
}

/** The same pupil in both runs: by ELEVE_ID, then by name for those whom SIECLE did not find in one of them. */
function apparier(avant: readonly EleveVu[], apres: readonly EleveVu[]): readonly Suivi[] {
  const parId = rapprocher(avant, apres, ({ eleveId }) => (eleveId === INCONNU ? null : eleveId));
  const parNom = rapprocher(parId.resteAvant, parId.resteApres, nomDe, unSeulConnu);
  return [
    ...parId.paires,
    ...parNom.paires,
    ...parNom.resteAvant.map((eleve) => ({ avant: eleve, apres: null })),
    ...parNom.resteApres.map((eleve) => ({ avant: null, apres: eleve })),
  ];
}

const INCONNU = '0';
const nomDe = ({ nom, prenom }: EleveVu) => JSON.stringify([nomCanonique(nom), nomCanonique(prenom)]);
/** Two known identifiers that differ are two pupils, whatever their names. */
const unSeulConnu = (a: EleveVu, b: EleveVu) => a.eleveId === INCONNU || b.eleveId === INCONNU;

/** Pairs of the same key, in order; a pupil sent twice meets his first line, then his second. */
function rapprocher(
  avant: readonly EleveVu[],
  apres: readonly EleveVu[],
  cleDe: (eleve: EleveVu) => string | null,
  compatibles: (a: EleveVu, b: EleveVu) => boolean = () => true,
) {
  const files = new Map<string, EleveVu[]>();
  const resteApres = new Set(apres);
  for (const eleve of apres) {
    const cle = cleDe(eleve);
    if (cle !== null) files.set(cle, [...(files.get(cle) ?? []), eleve]);
  }
  const paires: Paire<EleveVu>[] = [];
  const resteAvant = avant.filter((eleve) => {
    const file = files.get(cleDe(eleve) ?? '');
    const suite = file?.find((autre) => resteApres.has(autre) && compatibles(eleve, autre));
    if (!suite) return true;
    resteApres.delete(suite);
    paires.push({ avant: eleve, apres: suite });
    return false;
  });
  return { paires, resteAvant, resteApres: [...resteApres] };
}

function compteursDe({ nuit }: Rapport): Compteurs | null {
  return nuit && { ...nuit.compteurs, crees: nuit.liens.crees, perdus: nuit.liens.rejetes };
}
