import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOfMaterials, licenceTexts, packagesInPage } from '../scripts/licences.ts';

it('knows the licence of everything that the page contains, and each allows it', () => {
  const paquets = packagesInPage();
  expect(paquets.map(({ nom }) => nom)).toEqual(expect.arrayContaining(['preact', 'saxes', 'xmlchars', 'fflate']));
  expect(paquets.filter(({ licence }) => !['MIT', 'ISC'].includes(licence))).toEqual([]);
});

it('gives each licence in full', () => {
  const textes = licenceTexts();
  for (const { nom, version } of packagesInPage()) expect(textes).toContain(`${nom} ${version}\n`);
  expect(textes.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(packagesInPage().length);
});

it('lists them in a bill of materials, with what was installed', () => {
  const { components } = JSON.parse(billOfMaterials('1.0.0')) as {
    components: { purl: string; hashes: { content: string }[] }[];
  };
  expect(components).toHaveLength(packagesInPage().length);
  expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40preact/signals@2.11.4');
  expect(components.filter(({ hashes }) => hashes[0]?.content.length !== 128)).toEqual([]);
});

it('holds no package that runs anything when it is installed', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const packages = Object.entries(lock.packages);
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([nom]) => nom)).toEqual([]);
});
