import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { BUILD, SHARED, version } from './common.ts';
import { contentSecurityPolicy, inlineScript, inlineStyle } from './page.ts';

/** The name never changes: who keeps the address, or replaces the file on a key, finds it again. */
export const COPY_NAME = 'veilleuse-cle-usb.html';

export interface PortableCopy {
  readonly html: string;
  readonly octets: number;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The whole product in one HTML file, which a double click opens from a key or a shared folder: worker and chunks
 * inside, nothing beside, its policy by hash.
 */
export async function buildCopy(): Promise<PortableCopy> {
  const { output } = (await build({
    ...SHARED,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version), __PORTABLE__: 'true', __COPIE__: 'null' },
    build: {
      ...BUILD,
      write: false,
      rolldownOptions: { ...BUILD.rolldownOptions, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const textes = new Map(
    output.map((sortie) => [sortie.fileName, String(sortie.type === 'chunk' ? sortie.code : sortie.source)]),
  );
  const prendre = (adresse: string): string => {
    const texte = textes.get(adresse.replace(/^\.\//, ''));
    if (texte === undefined) throw new Error(`The portable copy lacks ${adresse}.`);
    return texte;
  };
  const seule = inlineScript(inlineStyle(prendre('index.html'), prendre), prendre)
    // Removes the links to files that the single-file copy does not have.
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace(/\s*<p data-mot="(recu|coupure|dossier)">[\s\S]*?<\/p>/g, '');
  const html = contentSecurityPolicy(seule, '');
  return {
    html,
    octets: Buffer.byteLength(html),
    sha256: createHash('sha256').update(html).digest('hex'),
  };
}

/** Puts the copy beside the page, which offers it for download. */
export function portableCopy(copie: PortableCopy): Plugin {
  return {
    name: 'veilleuse:portable',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      writeFileSync(join(dir, COPY_NAME), copie.html);
    },
  };
}
