import * as v from 'valibot';
import type { ContenuFichier } from '../domain/moteur.ts';
import { RAPPORT, type RapportRecu } from './schema-rapport.ts';

/** Reports of 3,000 pupils take 3 MB: what is ten times larger is not read. */
export const TAILLE_MAX = 50_000_000;

export type RaisonRefus = 'inaccessible' | 'trop-gros' | 'pas-json' | 'pas-un-rapport' | 'version' | 'abime';

export type Ouverture =
  | { readonly ok: true; readonly rapport: RapportRecu }
  /** `ou`: where it is damaged, as a path in the JSON: `nuit.eleves.3.nom`. */
  | { readonly ok: false; readonly raison: RaisonRefus; readonly ou: string | null };

const refuser = (raison: RaisonRefus, ou: string | null = null): Ouverture => ({ ok: false, raison, ou });

/** Opens a report that somebody sends. Whatever the file holds, the answer is a report that every screen can show, or why not. */
export async function ouvrir(contenu: ContenuFichier): Promise<Ouverture> {
  if (contenu.size > TAILLE_MAX) return refuser('trop-gros');
  try {
    return lireRapport(await contenu.text());
  } catch {
    return refuser('inaccessible');
  }
}

/** @throws never */
export function lireRapport(texte: string): Ouverture {
  let json: unknown;
  try {
    json = JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    return refuser('pas-json');
  }
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  if (format !== 'veilleuse/rapport') return refuser('pas-un-rapport');
  if (typeof version === 'number' && version > 1) return refuser('version');
  const lu = v.safeParse(RAPPORT, json, { abortEarly: true });
  return lu.success ? { ok: true, rapport: lu.output } : refuser('abime', v.getDotPath(lu.issues[0]));
}
