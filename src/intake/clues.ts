import { type DateIso, lireDateFr, lireDateIso } from '../domain/dates.ts';
import type { NomsDepot } from '../domain/elegroupe.ts';
import { devinerNomElegroupe, nomSeul } from '../domain/identifiants.ts';
import type { TypeSource } from '../domain/source.ts';

/**
 * What a file that cannot be read still says of itself, by its name and its first bytes: of two documents of a kind the
 * newest counts, and a damaged one may be the newest.
 */

/** The names that SIECLE, STS-Web and EDT give (formats §0.1), before what browsers add to them. */
const NAMES: readonly (readonly [TypeSource, RegExp])[] = [
  ['eleves', /^(ExportXML_)?Eleves_?(Avec|Sans)_?Adresses?(?![a-z])/i],
  ['responsables', /^(ExportXML_)?Responsables_?(Avec|Sans)_?Adresses?(?![a-z])/i],
  ['structures', /^(ExportXML_)?Structures?(?![a-z])/i],
  ['nomenclature', /^(ExportXML_)?Nomenclatures?(?![a-z])/i],
  ['communs', /^(ExportXML_)?Communs?(?![a-z])/i],
  ['etablissements', /^(ExportXML_)?Etablissements?(?!_?Eleves|[a-z])/i],
  ['geographique', /^(ExportXML_)?Geographiques?(?![a-z])/i],
  ['sts', /^sts_emp(?![a-z])/i],
  ['emp_sts', /^emp_sts(?![a-z])/i],
];

/**
 * The document that a file pretends to be; null when its names say nothing. The name of an archive says nothing of one
 * entry among several.
 */
export function kindByName({ archive, entree }: NomsDepot, alone: boolean): TypeSource | null {
  for (const name of [alone ? (archive ?? '') : '', entree]) {
    if (devinerNomElegroupe(name)) return 'liens';
    const kind = NAMES.find(([, pattern]) => pattern.test(nomSeul(name)))?.[0];
    if (kind) return kind;
  }
  return null;
}

/** What stands in PARAMETRES, which comes first in every document. */
export interface HeadFacts {
  readonly uai: string | null;
  readonly anneeScolaire: number | null;
  readonly dateExport: DateIso | null;
  readonly horodatage: string | null;
}

export function headFacts(head: string): HeadFacts {
  const text = (element: string) => new RegExp(`<${element}>\\s*([^<]*?)\\s*</${element}>`).exec(head)?.[1] ?? null;
  const year = text('ANNEE_SCOLAIRE') ?? /<ANNEE_SCOLAIRE\s+ANNEE="(\d{4})"/.exec(head)?.[1] ?? null;
  const stamp = /^(\S+)\s+(\d\d:\d\d:\d\d)$/.exec(text('HORODATAGE') ?? '');
  const day = stamp?.[1] ? lireDateFr(stamp[1]) : null;
  return {
    uai: text('UAJ') ?? /<UAJ\s+CODE="([^"]*)"/.exec(head)?.[1] ?? null,
    anneeScolaire: year && /^\d{4}$/.test(year) ? Number(year) : null,
    dateExport: lireDateFr(text('DATE_EXPORT') ?? text('DATE_IMPORT') ?? '') ?? lireDateIso(text('DATE_EXPORT') ?? ''),
    horodatage: day && stamp ? `${day}T${stamp[2]}` : null,
  };
}
