import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COPY_NAME } from './portable.ts';

export interface WeightGroup {
  readonly name: string;
  /** Bytes, compressed, that the group may not exceed. */
  readonly limit: number;
  /** None where the group is the sum of others. */
  readonly files: readonly { readonly fichier: string; readonly bytes: number }[];
  readonly bytes: number;
}

const sum = (parts: readonly { readonly bytes: number }[]): number =>
  parts.reduce((total, { bytes }) => total + bytes, 0);

/** A file and all that it imports before it runs; what it imports later is left out. */
function withImports(lire: (fichier: string) => string, depart: string, vus = new Set<string>()): Set<string> {
  if (vus.has(depart)) return vus;
  vus.add(depart);
  for (const [, fichier] of lire(depart).matchAll(/\b(?:from|import|src=)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (fichier) withImports(lire, fichier, vus);
  }
  return vus;
}

/**
 * The files of a build by what they are loaded for, compressed as a host does. The groups are made by what imports
 * what, so that a new screen falls into its own by itself.
 */
export function weigh(dist: string): readonly WeightGroup[] {
  const lire = (fichier: string) => readFileSync(join(dist, fichier), 'utf8');
  const tous = readdirSync(dist);
  const cible = withImports(lire, 'index.html');
  const apres = (prefixe: string) => {
    const departs = tous.filter((f) => f.startsWith(prefixe));
    if (departs.length === 0) throw new Error(`no chunk is called ${prefixe}: its group would be empty`);
    return new Set(departs.flatMap((f) => [...withImports(lire, f)]).filter((f) => !cible.has(f)));
  };
  const travail = apres('control.worker-');
  const resultat = apres('resultat-');
  const historique = new Set([...apres('opening-')].filter((f) => !resultat.has(f)));
  const service = new Set(['sw.js', 'manifest.webmanifest', ...tous.filter((f) => f.endsWith('.png'))]);
  const copie = new Set([COPY_NAME]);
  const connus = [cible, travail, resultat, historique, service, copie];
  const ensuite = new Set(tous.filter((f) => !connus.some((groupe) => groupe.has(f))));

  const octetsDe = (fichier: string) => {
    const contenu = readFileSync(join(dist, fichier));
    return fichier.endsWith('.png') ? contenu.length : gzipSync(contenu, { level: 9 }).length;
  };
  const groupe = (nom: string, plafond: number, ensemble: ReadonlySet<string>): WeightGroup => {
    const fichiers = [...ensemble].sort().map((fichier) => ({ fichier, bytes: octetsDe(fichier) }));
    return { name: nom, limit: plafond, files: fichiers, bytes: sum(fichiers) };
  };
  const principaux = [
    groupe('before a usable drop target', 50_000, cible),
    groupe('then, to read and to judge', 85_000, travail),
    groupe('and to show the report', 27_500, resultat),
    groupe('and to keep it', 5_000, historique),
  ];
  return [
    ...principaux,
    { name: 'these four: all that the main job needs', limit: 166_000, files: [], bytes: sum(principaux) },
    groupe('after that: demo school, rules, exports, other screens', 178_000, ensuite),
    groupe('offline and installation', 40_000, service),
    groupe('the portable copy, only if asked for', 319_500, copie),
  ];
}
