import type { Groupe, Structures } from '../../domain/exports-siecle.ts';
import type { Sts } from '../../domain/sts.ts';

/** The groups that both applications know, by exact code, in SIECLE's order. */
export function parPaires(structures: Structures, sts: Sts): { readonly siecle: Groupe; readonly sts: Groupe }[] {
  const deSts = new Map(sts.groupes.map((groupe) => [groupe.code, groupe]));
  return structures.groupes.flatMap((siecle) => {
    const pair = deSts.get(siecle.code);
    return pair ? [{ siecle, sts: pair }] : [];
  });
}

/** The same codes, in whatever order and however often. */
export function memesCodes(a: readonly string[], b: readonly string[]): boolean {
  const [premiers, seconds] = [new Set(a), new Set(b)];
  return premiers.size === seconds.size && [...premiers].every((code) => seconds.has(code));
}
