import type { Verdict } from '../src/domain/rapport.ts';
import { DEMANDES, SOURCES, type TypeSource } from '../src/domain/source.ts';
import { ecoleDemo, ecrireFichiers, type FichierEcole, genererEcole, type OptionsEcole } from '../src/school/index.ts';

/** A school of fixtures/: its files are written once, and the whole report expected of them is kept beside. */
export interface Scenario {
  readonly name: string;
  readonly verdict: Verdict;
  readonly files: () => readonly FichierEcole[];
}

function write(
  graine: number,
  fautes: Record<string, number>,
  options: Partial<OptionsEcole>,
  voulus: readonly TypeSource[],
): FichierEcole[] {
  return ecrireFichiers(
    genererEcole({
      graine,
      eleves: 40,
      etablissements: 30,
      communes: 40,
      fautes: Object.entries(fautes).map(([nom, nombre]) => ({ nom, nombre })),
      ...options,
    }),
    voulus,
  );
}

const without = (fichiers: readonly FichierEcole[], ...types: FichierEcole['type'][]) =>
  fichiers.filter(({ type }) => !types.includes(type));

function replaceFile(
  fichiers: readonly FichierEcole[],
  type: FichierEcole['type'],
  nom: string,
  octets: Uint8Array<ArrayBuffer>,
) {
  return fichiers.map((fichier) => (fichier.type === type ? { ...fichier, nom, octets } : fichier));
}

const textOf = (contenu: string) => new TextEncoder().encode(contenu);

/** Files that are not what their name says: an expired session, a download cut short, the wrong twin. */
function unreadable(fichiers: readonly FichierEcole[]): FichierEcole[] {
  const communs = fichiers.find(({ type }) => type === 'communs') as FichierEcole;
  const page = textOf(
    '<!DOCTYPE html>\n<html><head><title>Connexion</title></head><body>Session expirée</body></html>\n',
  );
  const jumeau = textOf('<?xml version="1.0" encoding="ISO-8859-15"?>\n<EDT_STS>\n  <PARAMETRES/>\n</EDT_STS>\n');
  const coupe = communs.octets.slice(0, communs.octets.length - 40);
  return replaceFile(
    replaceFile(
      replaceFile(fichiers, 'nomenclature', 'ExportXML_Nomenclature.zip', page),
      'communs',
      communs.nom,
      coupe,
    ),
    'sts',
    'emp_sts_9839991T_2018.xml',
    jumeau,
  );
}

/** The scenarios in the school of this number, but for the demo's, which has its own. */
export function scenariosOf(chiffres: string): readonly Scenario[] {
  /** The nine files that a control asks for. */
  const schoolOf = (graine: number, fautes: Record<string, number> = {}, options: Partial<OptionsEcole> = {}) =>
    write(graine, fautes, { chiffres, ...options }, DEMANDES);
  /** With the emp_sts of EDT. */
  const withEmpSts = (graine: number, fautes: Record<string, number> = {}) =>
    write(graine, fautes, { chiffres }, SOURCES);
  return [
    { name: 'ecole-saine', verdict: 'pret', files: () => schoolOf(1) },
    { name: 'college-demo', verdict: 'a-corriger', files: () => ecrireFichiers(ecoleDemo()) },
    {
      name: 'structure-non-transferee',
      verdict: 'a-corriger',
      files: () => schoolOf(3, { 'structure-non-transferee': 1 }),
    },
    { name: 'groupe-inconnu', verdict: 'a-corriger', files: () => schoolOf(4, { 'groupe-inconnu': 2 }) },
    {
      name: 'eleves-introuvables',
      verdict: 'a-corriger',
      files: () => schoolOf(5, { 'eleve-inconnu': 2, 'identifiants-perimes': 3 }),
    },
    { name: 'eleve-deux-fois', verdict: 'a-corriger', files: () => schoolOf(6, { 'eleve-deux-fois': 2 }) },
    { name: 'mef', verdict: 'a-corriger', files: () => schoolOf(7, { 'eleve-sans-mef': 2, 'groupe-hors-mef': 1 }) },
    {
      name: 'dates',
      verdict: 'pret',
      files: () =>
        schoolOf(8, { 'dates-inversees': 1, 'debut-hors-annee': 2, 'fin-hors-annee': 2, 'fin-dernier-jour-profs': 1 }),
    },
    { name: 'nom-malforme', verdict: 'refuse', files: () => schoolOf(9, { 'nom-malforme': 1 }) },
    { name: 'archive-renommee', verdict: 'refuse', files: () => schoolOf(10, { 'nom-zip-different': 1 }) },
    {
      name: 'pronote-sans-internet',
      verdict: 'refuse',
      files: () => schoolOf(11, { 'annee-pronote-sans-internet': 1 }),
    },
    {
      name: 'schema',
      verdict: 'refuse',
      files: () =>
        schoolOf(12, { 'date-jjmmaaaa': 2, 'groupe-en-double': 1, 'deux-identifiants': 1, 'sans-version': 1 }),
    },
    { name: 'sans-communs', verdict: 'incomplet', files: () => without(schoolOf(13), 'communs') },
    { name: 'sans-structures-ni-sts', verdict: 'incomplet', files: () => without(schoolOf(14), 'structures', 'sts') },
    { name: 'fichiers-illisibles', verdict: 'incomplet', files: () => unreadable(schoolOf(15)) },
    { name: 'autre-etablissement', verdict: 'incomplet', files: () => schoolOf(16, { 'autre-etablissement': 1 }) },
    { name: 'export-ancien', verdict: 'pret', files: () => schoolOf(17, { 'export-ancien': 1 }) },
    {
      name: 'absents',
      verdict: 'a-verifier',
      files: () => schoolOf(18, { 'absents-groupes-perdus': 3, 'eleve-sans-division': 1 }),
    },
    { name: 'remontee-importee', verdict: 'pret', files: () => withEmpSts(20) },
    {
      name: 'remontee-non-importee',
      verdict: 'a-corriger',
      files: () => withEmpSts(21, { 'edt-non-importe': 2, 'edt-jamais-monte': 1, 'structure-non-transferee': 1 }),
    },
    {
      name: 'remontee-incomplete',
      verdict: 'pret',
      files: () =>
        withEmpSts(22, {
          'edt-sans-correspondance': 1,
          'edt-nom-coupe': 1,
          'edt-effectif-nul': 1,
          'edt-matiere-inconnue': 1,
          'edt-enseignant-inconnu': 1,
        }),
    },
    { name: 'metropole', verdict: 'pret', files: () => schoolOf(19, {}, { calendrier: 'metropolitain' }) },
  ];
}

export const SCENARIOS = scenariosOf('9839991');
