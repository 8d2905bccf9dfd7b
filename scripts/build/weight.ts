import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NOM_COPIE } from './portable.ts';

export interface Groupe {
  readonly nom: string;
  /** Bytes, compressed, that the group may not exceed. */
  readonly plafond: number;
  /** None where the group is the sum of others. */
  readonly fichiers: readonly { readonly fichier: string; readonly octets: number }[];
  readonly octets: number;
}

const somme = (parts: readonly { readonly octets: number }[]): number =>
  parts.reduce((total, { octets }) => total + octets, 0);

/** A file and all that it imports before it runs; what it imports later is left out. */
function avecSesImports(lire: (fichier: string) => string, depart: string, vus = new Set<string>()): Set<string> {
  if (vus.has(depart)) return vus;
  vus.add(depart);
  for (const [, fichier] of lire(depart).matchAll(/\b(?:from|import|src=)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (fichier) avecSesImports(lire, fichier, vus);
  }
  return vus;
}

/**
 * The files of a build by what they are loaded for, compressed as a host does. The groups are made by what imports
 * what, so that a new screen falls into its own by itself.
 */
export function peser(dist: string): readonly Groupe[] {
  const lire = (fichier: string) => readFileSync(join(dist, fichier), 'utf8');
  const tous = readdirSync(dist);
  const cible = avecSesImports(lire, 'index.html');
  const apres = (prefixe: string) => {
    const departs = tous.filter((f) => f.startsWith(prefixe));
    if (departs.length === 0) throw new Error(`no chunk is called ${prefixe}: its group would be empty`);
    return new Set(departs.flatMap((f) => [...avecSesImports(lire, f)]).filter((f) => !cible.has(f)));
  };
  const travail = apres('control.worker-');
  const resultat = apres('resultat-');
  const service = new Set(['sw.js', 'manifest.webmanifest', ...tous.filter((f) => f.endsWith('.png'))]);
  const copie = new Set([NOM_COPIE]);
  const connus = [cible, travail, resultat, service, copie];
  const ensuite = new Set(tous.filter((f) => !connus.some((groupe) => groupe.has(f))));

  const octetsDe = (fichier: string) => {
    const contenu = readFileSync(join(dist, fichier));
    return fichier.endsWith('.png') ? contenu.length : gzipSync(contenu, { level: 9 }).length;
  };
  const groupe = (nom: string, plafond: number, ensemble: ReadonlySet<string>): Groupe => {
    const fichiers = [...ensemble].sort().map((fichier) => ({ fichier, octets: octetsDe(fichier) }));
    return { nom, plafond, fichiers, octets: somme(fichiers) };
  };
  const principaux = [
    groupe('before a usable drop target', 50_000, cible),
    groupe('then, to read and to judge', 57_000, travail),
    groupe('and to show the report', 17_000, resultat),
  ];
  return [
    ...principaux,
    { nom: 'these three: all that the main job needs', plafond: 120_000, fichiers: [], octets: somme(principaux) },
    groupe('after that: demo school, rules, exports, other screens', 135_000, ensuite),
    groupe('offline and installation', 40_000, service),
    groupe('the portable copy, only if asked for', 240_000, copie),
  ];
}
