import type { NomsDepot } from '../domain/elegroupe.ts';
import { nomSeul } from '../domain/identifiants.ts';
import type { CodeJumeau } from '../domain/jumeaux.ts';
import { type CodeProbleme, ProblemeLecture } from '../domain/problemes.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';
import { rootOf } from './root.ts';
import { webPage } from './signature.ts';

/** Root elements of the documents, lax on the plural, on which the sources disagree (formats §0.1). */
const ROOTS: Readonly<Record<TypeSource, RegExp>> = {
  eleves: /^BEE_(EPHC_)?ELEVES?$/i,
  responsables: /^BEE_(EPHC_)?RESPONSABLES?$/i,
  structures: /^BEE_STRUCTURES?$/i,
  nomenclature: /^BEE_NOMENCLATURES?$/i,
  communs: /^BEE_COMMUNS?$/i,
  etablissements: /^BEE_ETABLISSEMENTS?$/i,
  geographique: /^BEE_GEOGRAPHIQUES?$/i,
  sts: /^STS_EDT$/i,
  liens: /^IMPORT_ELEVES$/i,
  emp_sts: /^EDT_STS$/i,
};

/** Root elements of the classic wrong files; those of ACCIO, GFC, SAGESSE and SSR were never seen (003.41). */
const KNOWN_ROOTS: readonly (readonly [CodeProbleme, RegExp])[] = [
  ['exp-cours', /^TABLE$/i],
  ['page-html', /^(HTML|HEAD|BODY|SCRIPT|META|TITLE|DIV)$/i],
  ['bureautique', /^(Workbook|wordDocument)$/],
  ['accio', /ACCIO/i],
  ['gfc', /(^|_)GFC/i],
  ['sagesse', /SAGESSE/i],
  ['ssr', /(^|_)SSR/i],
];

/** Names that SIECLE gives to the exports that are not needed, for roots that say nothing. */
const KNOWN_NAMES: readonly (readonly [CodeProbleme, RegExp])[] = [
  ['accio', /accio/i],
  ['gfc', /_GFC_/i],
  ['sagesse', /sagesse/i],
  ['ssr', /^(ExportXML_)?SSR\b/i],
];

/**
 * Which document it is, from the head of its text: the root element and the content decide, names only
 * tell the twins that share a root and the exports whose root is not known.
 * @throws ProblemeLecture with the name of what it is instead, `document-inconnu`, or `xml-mal-forme` without a root
 */
export function recogniseDocument(tete: string, noms: NomsDepot): TypeSource {
  const racine = rootOf(tete);
  if (racine === null) throw new ProblemeLecture('xml-mal-forme');
  const type = SOURCES.find((kind) => ROOTS[kind].test(racine));
  if (type) {
    const jumeau = twinOf(type, tete, noms);
    if (jumeau) throw new ProblemeLecture(jumeau);
    return type;
  }
  const autre =
    KNOWN_ROOTS.find(([, motif]) => motif.test(racine)) ?? KNOWN_NAMES.find(([, motif]) => suggests(noms, motif));
  if (autre) throw new ProblemeLecture(autre[0] === 'page-html' ? webPage(tete) : autre[0]);
  throw new ProblemeLecture('document-inconnu', null, { racine: racine.slice(0, 60) });
}

const suggests = ({ archive, entree }: NomsDepot, motif: RegExp) =>
  [archive ?? '', entree].some((nom) => motif.test(nomSeul(nom)));

/**
 * The document that has the same root and is not the one that is needed. The exports « sans adresses » are no such
 * twins: all that the rules read is in them (formats §10), whatever their name, and a note says what they lack (003.19).
 */
function twinOf(type: TypeSource, tete: string, noms: NomsDepot): CodeJumeau | null {
  if (type === 'etablissements' && suggests(noms, /etablissements?_?eleves?/i)) return 'etablissements-eleves';
  return type === 'liens' && isDossiers(tete, noms) ? 'dossiers-prive' : null;
}

/** The « Dossiers » deposit (import-rules §2): people, or pupils that carry everything but groups. */
function isDossiers(tete: string, noms: NomsDepot): boolean {
  if (/<PERSONNES[\s/>]/.test(tete)) return true;
  const marque = /<(SCOLARITE_ACTIVE|RESPONSABLES_ELEVE)[\s/>]/.test(tete) || suggests(noms, /^\d{7}[A-Z]PRIVE\d/i);
  return marque && !/<GROUPES?[\s/>]/.test(tete);
}
