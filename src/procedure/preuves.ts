import type { IdEtape } from '../domain/etape.ts';
import { EXPORTS_SIECLE, type TypeSource } from '../domain/source.ts';
import type { FaitsConnus, PreuveEtape } from './situation.ts';

/** `a-confirmer`: nothing contradicts it, and only the user can tell; `inconnue`: what would show it is not here. */
export type EtatEtape = 'faite' | 'a-refaire' | 'a-confirmer' | 'inconnue';

/** What the documents show of a step, before anything contradicts it (003.78, 003.79). */
export interface ParLesFichiers {
  readonly etat: EtatEtape;
  readonly preuves: readonly PreuveEtape[];
  readonly manquants: readonly TypeSource[];
}

export function parLesFichiers(etape: IdEtape, faits: FaitsConnus): ParLesFichiers {
  switch (etape) {
    case '1':
      return moitie(['sts'], faits);
    case '2': {
      const exports = moitie(EXPORTS_SIECLE, faits);
      const reconnus = faits.regles('eleves-reconnus') === 'passee';
      return {
        ...exports,
        preuves: [...exports.preuves, ...(reconnus ? [{ sorte: 'eleves-reconnus' as const }] : [])],
      };
    }
    case '3':
      return remontee(faits) ?? structuresComparees(faits);
    case '4a':
      return structuresComparees(faits);
    case '4b':
      return { etat: 'a-confirmer', preuves: [], manquants: [] };
    case '5':
      return liensEnvoyes(faits);
  }
}

/** The half of a synchronisation that its documents show; that they were imported where they go, only the user can tell (003.78). */
function moitie(types: readonly TypeSource[], faits: FaitsConnus): ParLesFichiers {
  const exports = apportes(types, faits);
  return exports.etat === 'faite' ? { ...exports, etat: 'a-confirmer' } : exports;
}

/** The documents that the first half of a synchronisation makes. */
function apportes(types: readonly TypeSource[], faits: FaitsConnus): ParLesFichiers {
  const manquants = types.filter((type) => !faits.fichier(type));
  return {
    etat: manquants.length === 0 ? 'faite' : 'inconnue',
    preuves: types.flatMap((type) => faits.preuve(type) ?? []),
    manquants,
  };
}

/** What emp_sts shows, whether or not SIECLE followed (003.124); null without it, or when its rule could not run. */
function remontee(faits: FaitsConnus): ParLesFichiers | null {
  const dite = faits.fichier('emp_sts') && faits.regles('remontee-importee');
  if (!dite) return null;
  const { preuves, manquants } = apportes(['emp_sts', 'sts'], faits);
  return dite === 'passee'
    ? { etat: 'faite', preuves: [...preuves, { sorte: 'remontee-importee' }], manquants }
    : { etat: 'a-confirmer', preuves, manquants };
}

function structuresComparees(faits: FaitsConnus): ParLesFichiers {
  const { preuves, manquants } = apportes(['sts', 'structures'], faits);
  switch (faits.regles('structures-egales')) {
    case 'passee':
      return { etat: 'faite', preuves: [...preuves, { sorte: 'structures-egales' }], manquants };
    case 'levee':
      return { etat: 'a-confirmer', preuves, manquants };
    default:
      return { etat: 'inconnue', preuves, manquants };
  }
}

/**
 * The file shows that PRONOTE exported the links; that SIECLE has them is shown by a later export, or ticked (003.80).
 */
function liensEnvoyes(faits: FaitsConnus): ParLesFichiers {
  const { preuves, manquants } = apportes(['liens'], faits);
  if (manquants.length > 0) return { etat: 'inconnue', preuves, manquants };
  const [eleves, liens] = [faits.preuve('eleves'), faits.preuve('liens')];
  const apres = eleves?.date === 'export' && liens?.date === 'export' && eleves.le > liens.le;
  return apres && faits.liensInchanges
    ? { etat: 'faite', preuves: [...preuves, { sorte: 'liens-presents', le: eleves.le }], manquants }
    : { etat: 'a-confirmer', preuves, manquants };
}
