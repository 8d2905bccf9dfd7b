import { ETAPES, type Tache } from '../domain/etape.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Paquet } from './constats.ts';

/** What brings something new to PRONOTE, or is made there: the links are exported again (003.22, 003.180). */
const RENOUVELLENT: readonly Tache[] = ['1', '2', 'export'];

/** The steps to redo, in the procedure's order, and whether the file at hand serves again: information asks for nothing. */
export function planifier(paquets: readonly Paquet[]): Pick<Rapport, 'plan' | 'redepot'> {
  const aCorriger = paquets.filter(({ constat }) => constat.gravite !== 'information');
  const plan = ETAPES.filter((etape) => aCorriger.some(({ constat }) => constat.etapes.includes(etape)));
  if (plan.length === 0) return { plan, redepot: null };
  const change = aCorriger.some(({ taches }) => taches.some((tache) => RENOUVELLENT.includes(tache)));
  return { plan, redepot: change ? 'nouvel-export' : 'meme-fichier' };
}
