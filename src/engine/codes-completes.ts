import type { Liens } from '../domain/elegroupe.ts';
import type { Structures } from '../domain/exports-siecle.ts';

/**
 * The links under the codes that the models bear. SIECLE's older exports fill codes with spaces, which are read away: the
 * same filled code in the ELEGROUPE is that code (003.135). Its exports write « ? » for what ISO-8859-15 does not have: a
 * code that would be written so is that code too (003.309). Any other one is compared as it stands.
 */
export function avecCodesLus(liens: Liens, { groupes }: Structures): Liens {
  const lus = new Map(groupes.map(({ code, codeEcrit }) => [codeEcrit ?? code, code]));
  const codes = new Set(groupes.map(({ code }) => code));
  const lu = (code: string): string => {
    if (codes.has(code)) return code;
    return lus.get(code) ?? lus.get(commeSiecleLEcrit(code)) ?? code;
  };
  const eleves = liens.eleves.map((eleve) =>
    eleve.groupes.every(({ code }) => lu(code) === code)
      ? eleve
      : { ...eleve, groupes: eleve.groupes.map((groupe) => ({ ...groupe, code: lu(groupe.code) })) },
  );
  return { ...liens, eleves };
}

/** What ISO-8859-15 does not have, a character at a time. */
const INCONNU = /[^\0-\xa3\xa5\xa7\xa9-\xb3\xb5-\xb7\xb9-\xbb\xbf-\xff€ŠšŽžŒœŸ]/gu;

const commeSiecleLEcrit = (code: string): string => code.replace(INCONNU, '?');
