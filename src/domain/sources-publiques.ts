import { typographier } from './typographie.ts';

/**
 * What attests a fact beside the procedure and the import specification, as a page and the rules name it; the keys are
 * the tags of docs/sources. What is known second hand says so (003.150).
 */
export const SOURCES_PUBLIQUES = {
  'EDT-299': 'notice 79-299 d’EDT',
  'EDT-115': 'notice 42-115 d’EDT',
  'EDT-DOC': 'aide en ligne d’EDT',
  'EDT sheet 101-1674': 'notice 101-1674 d’EDT',
  'STS-FAQ': 'aide du ministère pour STS',
  KLEP: 'documentation d’EDT, de seconde main',
  'PRO-1837': 'notice 502-1837 de PRONOTE',
  'PRO-1840': 'notice 504-1840 de PRONOTE',
  XSD7: 'schéma officiel du LSU',
  BASCAN: 'guide d’un lycée de Versailles',
  'DTD-UP': 'format public d’emp_sts',
  DANE: 'DANE de Nouvelle-Calédonie',
  'R564-8': 'calendriers de la Nouvelle-Calédonie',
  PIX: 'constaté par Pix en 2026',
  REAL: 'exports véritables de SIECLE',
  SPEC17: 'spécification des exports de SIECLE',
  'Joguig/eole': 'deux fichiers de métropole, 2009',
} as const;

export type SourcePublique = keyof typeof SOURCES_PUBLIQUES;

export const nomDeSource = (source: SourcePublique): string => typographier(SOURCES_PUBLIQUES[source]);
