import type { Cause } from '../domain/constat.ts';
import { ETAPES, type IdEtape } from '../domain/etape.ts';
import type { TypeSource } from '../domain/source.ts';
import { type EtatEtape, parLesFichiers } from './preuves.ts';
import { FaitsConnus, type PreuveEtape, type Situation } from './situation.ts';

export interface EtapeJugee {
  readonly etape: IdEtape;
  readonly etat: EtatEtape;
  readonly preuves: readonly PreuveEtape[];
  /** What says to redo it, most severe first. */
  readonly causes: readonly Cause[];
  /** Causes settled by a later tick, not yet shown by a document. */
  readonly reglees: readonly Cause[];
  /** The documents without which nothing shows the step. */
  readonly manquants: readonly TypeSource[];
  /** Deposited today: SIECLE only answers tomorrow morning (§3.5.2.2). */
  readonly nuitAttendue: boolean;
}

/** Where each step stands, from the documents read, the causes found and the user's ticks. Pure. */
export function jugerEtapes(situation: Situation): readonly EtapeJugee[] {
  const faits = new FaitsConnus(situation);
  return ETAPES.map((etape) => jugerEtape(etape, faits));
}

function jugerEtape(etape: IdEtape, faits: FaitsConnus): EtapeJugee {
  const coche = faits.coche(etape);
  const causes = faits.causes(etape).map((cause) => ({ cause, sort: sortDe(cause, etape, faits) }));
  const fichiers = parLesFichiers(etape, faits);
  const tenaces = causes.filter(({ sort }) => sort === 'tient');
  const restantes = causes.filter(({ sort }) => sort !== 'reglee').map(({ cause }) => cause);
  const reglees = causes.filter(({ sort }) => sort === 'reglee').map(({ cause }) => cause);
  // A deposit is of one file: the tick of an older one says nothing of this one (003.82).
  const valable = coche && !(etape === '5' && coche < (faits.temoin(etape) ?? coche));
  return {
    etape,
    etat: etatDe(tenaces.length, restantes.length, valable ? 'faite' : fichiers.etat),
    preuves: [...fichiers.preuves, ...(coche ? [{ sorte: 'coche' as const, le: coche }] : [])],
    causes: restantes,
    reglees,
    manquants: fichiers.manquants,
    nuitAttendue: etape === '5' && coche === faits.aujourdhui && tenaces.length === 0,
  };
}

function etatDe(tenaces: number, restantes: number, sansCause: EtatEtape): EtatEtape {
  if (tenaces > 0) return 'a-refaire';
  return restantes > 0 ? 'a-confirmer' : sansCause;
}

/** Effect of the ticks on a cause at one step: none, unknown (ticked on the day of the file), or settled. */
type Sort = 'tient' | 'douteuse' | 'reglee';

/**
 * A tick wins over a cause when it is later than the file that shows it, and the steps before it were redone too
 * (003.81).
 */
function sortDe(cause: Cause, etape: IdEtape, faits: FaitsConnus): Sort {
  const coche = faits.coche(etape);
  const temoin = faits.temoin(etape);
  if (!coche || !temoin || coche < temoin) return 'tient';
  const amont = cause.etapes.slice(0, Math.max(cause.etapes.indexOf(etape), 0));
  const sorts = amont.map((avant) => ((faits.coche(avant) ?? '') > coche ? 'tient' : sortDe(cause, avant, faits)));
  if (sorts.includes('tient')) return 'tient';
  return coche === temoin || sorts.includes('douteuse') ? 'douteuse' : 'reglee';
}
