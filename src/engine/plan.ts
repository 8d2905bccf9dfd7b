import { ETAPES } from '../domain/etape.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Paquet } from './constats.ts';

/** The steps to redo, in the procedure's order, and whether the file at hand serves again: information asks for nothing. */
export function planifier(paquets: readonly Paquet[]): Pick<Rapport, 'plan' | 'redepot'> {
  const aCorriger = paquets.filter(({ constat }) => constat.gravite !== 'information');
  const plan = ETAPES.filter((etape) => aCorriger.some(({ constat }) => constat.etapes.includes(etape)));
  if (plan.length === 0) return { plan, redepot: null };
  const enAmont = plan.some((etape) => etape === '1' || etape === '2' || etape === '3');
  // Default: ask for a new export from PRONOTE, which is always safe.
  const change = aCorriger.some(({ constat, intact }) => constat.etapes.includes('5') && !intact);
  return { plan, redepot: enAmont || change ? 'nouvel-export' : 'meme-fichier' };
}
