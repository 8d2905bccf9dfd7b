import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTES_NATIONALES } from '../src/domain/source.ts';
import { ecrireFichiers, ecrireXml, genererEcole } from '../src/school/index.ts';
import { forgeZip } from '../test/kit/zip.ts';

/** The nine files of an invented school, on the disk. */
export interface DroppedSchool {
  readonly pupils: number;
  readonly files: readonly string[];
  /** Those that the verdict waits for. */
  readonly needed: readonly string[];
}

interface Size {
  readonly pupils: number;
  readonly etablissements?: number;
  readonly communes?: number;
}

const SOME = [{ nom: 'groupe-inconnu', nombre: 2 }] as const;

export function writeSchool(folder: string, { pupils, ...lists }: Size): DroppedSchool {
  const place = join(folder, String(pupils));
  mkdirSync(place, { recursive: true });
  const written = ecrireFichiers(genererEcole({ graine: 1, eleves: pupils, ...lists, fautes: SOME })).map(
    ({ nom, type, octets }) => {
      const path = join(place, nom);
      writeFileSync(path, octets);
      return { path, type };
    },
  );
  const needed = written.filter(({ type }) => !LISTES_NATIONALES.includes(type));
  return { pupils, files: written.map(({ path }) => path), needed: needed.map(({ path }) => path) };
}

/** The list of schools, as long as asked for: the same 20,000 again and again. */
export function writeList(folder: string, megabytes: number): string {
  const xml = ecrireXml(genererEcole({ graine: 1, eleves: 1, etablissements: 20_000 }), 'etablissements');
  const [start, end] = [xml.indexOf('<ETABLISSEMENT '), xml.lastIndexOf('</ETABLISSEMENTS>')];
  const body = Buffer.from(xml.slice(start, end), 'latin1');
  const copies = Math.max(1, Math.round((megabytes * 1e6) / body.length));
  const parts = [Buffer.from(xml.slice(0, start), 'latin1'), ...Array(copies).fill(body), Buffer.from(xml.slice(end))];
  const path = join(folder, `ExportXML_Etablissements_${megabytes}.zip`);
  writeFileSync(path, forgeZip([{ nom: 'Etablissements.xml', contenu: Uint8Array.from(Buffer.concat(parts)) }]));
  return path;
}
