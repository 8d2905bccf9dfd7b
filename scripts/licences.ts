import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/common.ts';

/** A package that the published page contains, as the lock file tells it. */
export interface PackageInPage {
  readonly nom: string;
  readonly version: string;
  readonly licence: string;
  /** Subresource integrity of what was installed: `sha512-…`. */
  readonly integrite: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Everything that `dependencies` of package.json bring, by name. */
export function packagesInPage(): PackageInPage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const vus = new Map<string, LockedPackage>();
  const suivre = ({ dependencies = {} }: LockedPackage) => {
    for (const nom of Object.keys(dependencies)) {
      const paquet = packages[`node_modules/${nom}`];
      if (!paquet) throw new Error(`package-lock.json lacks ${nom}`);
      if (vus.has(nom)) continue;
      vus.set(nom, paquet);
      suivre(paquet);
    }
  };
  suivre(packages[''] ?? {});
  return [...vus]
    .map(([nom, { version = '', license = '', integrity = '' }]) => ({
      nom,
      version,
      licence: license,
      integrite: integrity,
    }))
    .sort((a, b) => (a.nom < b.nom ? -1 : 1));
}

/** src/ui/reference/licences.gen.json: what the page « Vos données » lists. */
export const licencesJson = (): string =>
  `${JSON.stringify(
    packagesInPage().map(({ nom, version, licence }) => ({ nom, version, licence })),
    null,
    2,
  )}\n`;

/** A bill of materials in CycloneDX 1.6, without a date: the same sources make the same bytes. */
export function billOfMaterials(version: string): string {
  const components = packagesInPage().map(({ nom, version: sienne, licence, integrite }) => ({
    type: 'library',
    name: nom,
    version: sienne,
    purl: `pkg:npm/${nom.replace('@', '%40')}@${sienne}`,
    licenses: [{ license: { id: licence } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrite.replace('sha512-', ''), 'base64').toString('hex') }],
  }));
  const metadata = { component: { type: 'application', name: 'veilleuse', version } };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }, null, 2)}\n`;
}

/** The licence of each, in full, as its authors ask of whoever passes it on. */
export function licenceTexts(): string {
  return packagesInPage()
    .map(({ nom, version }) => `${nom} ${version}\n\n${licenceTextOf(nom)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceTextOf(nom: string): string {
  const dossier = join(ROOT, 'node_modules', nom);
  const texte = readdirSync(dossier).find((fichier) => /^licen[cs]e/i.test(fichier));
  if (texte) return readFileSync(join(dossier, texte), 'utf8').trim();
  // Some publish none, and say in a word which it is.
  const { license, author } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as {
    license: string;
    author: string | { readonly name: string };
  };
  return `Copyright ${typeof author === 'string' ? author : author.name}\nLicence: ${license}`;
}
