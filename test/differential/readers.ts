import { spawnSync } from 'node:child_process';
import { BlobReader, BlobWriter, configure, ZipReader } from '@zip.js/zip.js';
import { fromBufferPromise } from 'yauzl';
import { ProblemeLecture } from '../../src/domain/problemes.ts';
import { readOrRefuse } from '../kit/read-zip.ts';

type Octets = Uint8Array<ArrayBuffer>;

/** The contents of the entries, folders left out, as text; null when the archive is refused. */
export type Contents = readonly string[] | null;

/** A reader of zips: one answer for each archive. */
export type Reader = (archives: readonly Octets[]) => Promise<readonly Contents[]>;

/** One after the other: two at once would only share the same core. */
const oneByOne =
  (lire: (octets: Octets) => Promise<Contents>): Reader =>
  async (archives) => {
    const lus: Contents[] = [];
    for (const octets of archives) lus.push(await lire(octets));
    return lus;
  };

const orNull = async (lire: () => Promise<readonly string[]>): Promise<Contents> => {
  try {
    return await lire();
  } catch {
    return null;
  }
};

const isFolder = (nom: string) => /[/\\]$/.test(nom);

export const veilleuse = oneByOne(async (octets) => {
  const lu = await readOrRefuse(octets);
  return lu instanceof ProblemeLecture ? null : lu.filter(([nom]) => !isFolder(nom)).map(([, contenu]) => contenu);
});

const yauzl = oneByOne((octets) =>
  orNull(async () => {
    const zip = await fromBufferPromise(Buffer.from(octets));
    const contenus: string[] = [];
    for await (const entree of zip.eachEntry()) {
      if (isFolder(entree.fileName)) continue;
      const morceaux: Buffer[] = [];
      for await (const morceau of await zip.openReadStreamPromise(entree)) morceaux.push(morceau as Buffer);
      contenus.push(Buffer.concat(morceaux).toString());
    }
    return contenus;
  }),
);

configure({ useWebWorkers: false });
const zipJs = oneByOne((octets) =>
  orNull(async () => {
    const zip = new ZipReader(new BlobReader(new Blob([octets])), { checkSignature: true });
    const contenus: string[] = [];
    for (const entree of await zip.getEntries()) {
      if (!entree.directory) contenus.push(await (await entree.getData(new BlobWriter())).text());
    }
    return contenus;
  }),
);

const PYTHON = `
import io, struct, sys, json, zipfile
source, answers = sys.stdin.buffer, []
while True:
    head = source.read(4)
    if not head: break
    data = source.read(struct.unpack('<I', head)[0])
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            answers.append([z.read(i).decode('utf-8', 'replace') for i in z.infolist() if not i.filename.endswith(('/', chr(92)))])
    except Exception:
        answers.append(None)
json.dump(answers, sys.stdout)
`;

const python: Reader = async (archives) => {
  const input = Buffer.concat(
    archives.flatMap((octets) => {
      const longueur = Buffer.alloc(4);
      longueur.writeUInt32LE(octets.length);
      return [longueur, octets];
    }),
  );
  const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON], { input, maxBuffer: 1e9 });
  if (stdout.length === 0) throw new Error(`python3 said nothing: ${stderr}`);
  return JSON.parse(stdout.toString()) as readonly Contents[];
};

const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;

/** Those to compare with: Python's only where it is installed. */
export const OTHERS: Readonly<Record<string, Reader>> = {
  yauzl,
  'zip.js': zipJs,
  ...(hasPython && { zipfile: python }),
};
