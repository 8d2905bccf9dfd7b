import * as v from 'valibot';
import type { ContenuFichier } from '../domain/moteur.ts';
import { type JsonBounds, withinBounds } from './json-bounds.ts';
import { type CheckedReport, REPORT_SCHEMA } from './report-schema.ts';

/** Reports of 3,000 pupils take 3 MB: what is ten times larger is not read. */
export const REPORT_LIMIT = 30_000_000;
/**
 * Such a report holds 200,000 values, nine deep, under 200 names; parsing what was made to hold more would stop the page
 * for ten seconds (003.329).
 */
export const REPORT_BOUNDS: JsonBounds = { values: 2_000_000, depth: 64, names: 2_000 };

export type RefusalReason = 'inaccessible' | 'trop-gros' | 'pas-json' | 'pas-un-rapport' | 'version' | 'abime';

export type Opening =
  | { readonly ok: true; readonly rapport: CheckedReport }
  /** `ou`: where it is damaged, as a path in the JSON: `nuit.eleves.3.nom`. */
  | { readonly ok: false; readonly raison: RefusalReason; readonly ou: string | null };

const refuse = (raison: RefusalReason, ou: string | null = null): Opening => ({ ok: false, raison, ou });

/** Opens a report that somebody sends. Whatever the file holds, the answer is a report that every screen can show, or why not. */
export async function openReport(contenu: ContenuFichier): Promise<Opening> {
  if (contenu.size > REPORT_LIMIT) return refuse('trop-gros');
  try {
    return parseReport(await contenu.text());
  } catch {
    return refuse('inaccessible');
  }
}

/** Whether every screen can show it. */
export const isReport = (valeur: unknown): boolean => v.is(REPORT_SCHEMA, valeur);

/** @throws never */
export function parseReport(texte: string): Opening {
  if (!withinBounds(texte, REPORT_BOUNDS)) return refuse('trop-gros');
  let json: unknown;
  try {
    json = JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('pas-json');
  }
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  if (format !== 'veilleuse/rapport') return refuse('pas-un-rapport');
  if (typeof version === 'number' && version > 1) return refuse('version');
  const lu = v.safeParse(REPORT_SCHEMA, json, { abortEarly: true });
  return lu.success ? { ok: true, rapport: lu.output } : refuse('abime', v.getDotPath(lu.issues[0]));
}
