import type { CauseCommune } from '../rules/cause.ts';
import type { Rattachement } from '../rules/definition.ts';
import type { Paquet } from './constats.ts';

/** The cause that a finding belongs to: the one that its rule says it joins, or one of its own. */
export function rattacher(paquet: Paquet): { id: string; commune: CauseCommune | null } {
  const { regle, atteinte } = paquet.levees[0];
  const cause = causeRejointe(paquet)?.cause;
  const cle = cause ? cleDe(cause, paquet) : null;
  if (cause && cle !== null) return { id: [cause.id, cle].filter(Boolean).join(':'), commune: cause };
  return { id: `${regle.meta.code}:${atteinte.cle ?? atteinte.correction}`, commune: null };
}

/** The shared cause that its rule says for its branch of correction. */
export function causeRejointe({ levees: [{ regle, atteinte }] }: Paquet): Rattachement | undefined {
  const rattachements = [regle.meta.rejoint ?? []].flat();
  return rattachements.find(({ branches }) => !branches || branches.includes(atteinte.correction));
}

/** What tells this finding's cause from others of its kind; null when the finding does not say it. */
function cleDe({ selon }: CauseCommune, { constat: { sujets }, levees: [{ atteinte }] }: Paquet): string | null {
  switch (selon) {
    case 'branche':
      return atteinte.correction;
    case 'groupe':
      return sujets.find((sujet) => sujet.groupe !== undefined)?.groupe ?? null;
    case 'document':
      // a list of several missing documents is a cause of its own, whichever it names first
      return sujets.length === 1 ? (sujets[0]?.fichier ?? null) : null;
    default:
      return '';
  }
}
