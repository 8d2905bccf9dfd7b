import type { Verdict } from '../src/domain/report.ts';
import { ecoleDemo, ecrireFichiers, type FichierEcole, genererEcole, type OptionsEcole } from '../src/school/index.ts';

/** A school of fixtures/: its files are written once, and the whole report expected of them is kept beside. */
export interface Scenario {
  readonly nom: string;
  readonly verdict: Verdict;
  readonly fichiers: () => readonly FichierEcole[];
}

function ecole(
  graine: number,
  fautes: Record<string, number> = {},
  options: Partial<OptionsEcole> = {},
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
  );
}

const sans = (fichiers: readonly FichierEcole[], ...types: FichierEcole['type'][]) =>
  fichiers.filter(({ type }) => !types.includes(type));

function remplacer(
  fichiers: readonly FichierEcole[],
  type: FichierEcole['type'],
  nom: string,
  octets: Uint8Array<ArrayBuffer>,
) {
  return fichiers.map((fichier) => (fichier.type === type ? { ...fichier, nom, octets } : fichier));
}

const texte = (contenu: string) => new TextEncoder().encode(contenu);

/** Files that are not what their name says: an expired session, a download cut short, the wrong twin. */
function illisibles(): FichierEcole[] {
  const fichiers = ecole(15);
  const communs = fichiers.find(({ type }) => type === 'communs') as FichierEcole;
  const page = texte(
    '<!DOCTYPE html>\n<html><head><title>Connexion</title></head><body>Session expirée</body></html>\n',
  );
  const jumeau = texte('<?xml version="1.0" encoding="ISO-8859-15"?>\n<EDT_STS>\n  <PARAMETRES/>\n</EDT_STS>\n');
  const coupe = communs.octets.slice(0, communs.octets.length - 40);
  return remplacer(
    remplacer(remplacer(fichiers, 'nomenclature', 'ExportXML_Nomenclature.zip', page), 'communs', communs.nom, coupe),
    'sts',
    'emp_sts_9839991T_2018.xml',
    jumeau,
  );
}

export const SCENARIOS: readonly Scenario[] = [
  { nom: 'ecole-saine', verdict: 'pret', fichiers: () => ecole(1) },
  { nom: 'college-demo', verdict: 'a-corriger', fichiers: () => ecrireFichiers(ecoleDemo()) },
  {
    nom: 'structure-non-transferee',
    verdict: 'a-corriger',
    fichiers: () => ecole(3, { 'structure-non-transferee': 1 }),
  },
  { nom: 'groupe-inconnu', verdict: 'a-corriger', fichiers: () => ecole(4, { 'groupe-inconnu': 2 }) },
  {
    nom: 'eleves-introuvables',
    verdict: 'a-corriger',
    fichiers: () => ecole(5, { 'eleve-inconnu': 2, 'identifiants-perimes': 3 }),
  },
  { nom: 'eleve-deux-fois', verdict: 'a-corriger', fichiers: () => ecole(6, { 'eleve-deux-fois': 2 }) },
  { nom: 'mef', verdict: 'a-corriger', fichiers: () => ecole(7, { 'eleve-sans-mef': 2, 'groupe-hors-mef': 1 }) },
  {
    nom: 'dates',
    verdict: 'pret',
    fichiers: () =>
      ecole(8, { 'dates-inversees': 1, 'debut-hors-annee': 2, 'fin-hors-annee': 2, 'fin-dernier-jour-profs': 1 }),
  },
  { nom: 'nom-malforme', verdict: 'refuse', fichiers: () => ecole(9, { 'nom-malforme': 1 }) },
  { nom: 'archive-renommee', verdict: 'refuse', fichiers: () => ecole(10, { 'nom-zip-different': 1 }) },
  { nom: 'pronote-sans-internet', verdict: 'refuse', fichiers: () => ecole(11, { 'annee-pronote-sans-internet': 1 }) },
  {
    nom: 'schema',
    verdict: 'refuse',
    fichiers: () => ecole(12, { 'date-jjmmaaaa': 2, 'groupe-en-double': 1, 'deux-identifiants': 1, 'sans-version': 1 }),
  },
  { nom: 'sans-communs', verdict: 'incomplet', fichiers: () => sans(ecole(13), 'communs') },
  { nom: 'sans-structures-ni-sts', verdict: 'incomplet', fichiers: () => sans(ecole(14), 'structures', 'sts') },
  { nom: 'fichiers-illisibles', verdict: 'incomplet', fichiers: illisibles },
  { nom: 'autre-etablissement', verdict: 'incomplet', fichiers: () => ecole(16, { 'autre-etablissement': 1 }) },
  { nom: 'export-ancien', verdict: 'pret', fichiers: () => ecole(17, { 'export-ancien': 1 }) },
  {
    nom: 'absents',
    verdict: 'a-verifier',
    fichiers: () => ecole(18, { 'absents-groupes-perdus': 3, 'eleve-sans-division': 1 }),
  },
  { nom: 'metropole', verdict: 'pret', fichiers: () => ecole(19, {}, { calendrier: 'metropolitain' }) },
];
