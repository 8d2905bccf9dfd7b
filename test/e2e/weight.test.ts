import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
const texte = (fichier: string) => readFileSync(join(DIST, fichier), 'utf8');
const tous = readdirSync(DIST);

/** A file and all that it imports before it runs; what it imports later is left out. */
function avecSesImports(depart: string, vus = new Set<string>()): Set<string> {
  if (vus.has(depart)) return vus;
  vus.add(depart);
  for (const [, fichier] of texte(depart).matchAll(/\b(?:from|import|src=)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (fichier) avecSesImports(fichier, vus);
  }
  return vus;
}

const cible = avecSesImports('index.html');
const travail = new Set(
  tous
    .filter((f) => f.startsWith('control.worker-'))
    .flatMap((f) => [...avecSesImports(f)])
    .filter((f) => !cible.has(f)),
);
const service = new Set(['sw.js', 'manifest.webmanifest', ...tous.filter((f) => f.endsWith('.png'))]);
const copie = new Set(['veilleuse-cle-usb.html']);
const demande = new Set(tous.filter((f) => ![cible, travail, service, copie].some((groupe) => groupe.has(f))));

/** Bytes once compressed, per group; the main job needs the first two. */
const GROUPES: readonly (readonly [string, ReadonlySet<string>, number])[] = [
  ['before a usable drop target', cible, 60_000],
  ['then, for the main job', travail, 60_000],
  ['lazy: demo school, rules, exports, other screens', demande, 120_000],
  ['offline and installation', service, 45_000],
  ['the portable copy, only if asked for', copie, 200_000],
];

const poids = (fichier: string) => {
  const octets = readFileSync(join(DIST, fichier));
  return fichier.endsWith('.png') ? octets.length : gzipSync(octets, { level: 9 }).length;
};
const somme = (groupe: ReadonlySet<string>) => [...groupe].reduce((total, fichier) => total + poids(fichier), 0);
const colonne = (octets: number) => `${(octets / 1000).toFixed(1).padStart(7)} kB`;

it('stays within its weight, group by group', () => {
  const lignes = GROUPES.flatMap(([nom, groupe, plafond]) => [
    `${colonne(somme(groupe))} of ${colonne(plafond)}  ${nom}`,
    ...[...groupe].sort().map((fichier) => `${colonne(poids(fichier))}                ${fichier}`),
  ]);
  process.stdout.write(`${lignes.join('\n')}\n`);
  expect(travail.size, 'the worker has another name').toBeGreaterThan(0);
  for (const [nom, groupe, plafond] of GROUPES) expect(somme(groupe), nom).toBeLessThanOrEqual(plafond);
});
