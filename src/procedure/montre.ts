import { estExecutee, type Preuve, type Rapport } from '../domain/rapport.ts';

/** The rules that showed each thing before the report said itself what they show; nothing read emp_sts then. */
const MONTRAIENT: Readonly<Partial<Record<Preuve, readonly string[]>>> = {
  'structures-egales': ['CTRL_STRUCTURE_01', 'CTRL_STRUCTURE_02', 'CTRL_STRUCTURE_03', 'CTRL_STRUCTURE_04'],
  'eleves-reconnus': ['REJELEGROUPE_01'],
};

/** What the rules of a report show of a thing together; null when one of them could not run. */
export function montre(rapport: Rapport, preuve: Preuve): 'passee' | 'levee' | null {
  if (rapport.preuves) return rapport.preuves[preuve] ?? null;
  const codes = MONTRAIENT[preuve];
  if (!codes?.every((code) => estExecutee(rapport, code))) return null;
  return rapport.regles.some(({ code, etat }) => codes.includes(code) && etat === 'levee') ? 'levee' : 'passee';
}
