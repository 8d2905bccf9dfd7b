import { estPerdant } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import { nomCanonique } from '../domain/identite.ts';
import { ajouter } from '../domain/par-cle.ts';
import type { Rapport } from '../domain/rapport.ts';
import {
  type CausesComparees,
  comparerCauses,
  type Obstacle,
  obstacleEntre,
  type Paire,
} from './comparaison-causes.ts';

/** A pupil before and after; null where the run does not know him. */
export type SuiviEleve = Paire<EleveVu | null>;

/** The pupils to whom the night does something wrong, in one run or in both. */
export interface ElevesCompares {
  readonly regles: readonly SuiviEleve[];
  readonly restants: readonly SuiviEleve[];
  readonly nouveaux: readonly SuiviEleve[];
}

export type CleCompteur = 'lus' | 'complets' | 'partiels' | 'rejetes' | 'absents' | 'crees' | 'perdus';
export type Compteurs = Readonly<Record<CleCompteur, number>>;

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
export function comparerRapports(avant: Rapport, apres: Rapport): Comparaison {
  const raison = obstacleEntre(avant, apres);
  if (raison) return { possible: false, raison };
  return {
    possible: true,
    causes: comparerCauses(avant, apres),
    eleves: avant.eleves && apres.eleves && comparerEleves(avant.eleves, apres.eleves),
    compteurs: { avant: compteursDe(avant), apres: compteursDe(apres) },
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

const enPeine = (eleve: EleveVu | null): boolean => eleve !== null && estPerdant(eleve.destin);

/**
 * The same pupil in both runs: by ELEVE_ID, then by name for those whom SIECLE did not find in one of them (003.57).
 */
function apparier(avant: readonly EleveVu[], apres: readonly EleveVu[]): readonly SuiviEleve[] {
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

/** Pairs of the same key, in order: a report of before has two lines of a pupil sent twice. */
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
    if (cle !== null) ajouter(files, cle, eleve);
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
