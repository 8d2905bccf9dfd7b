import { crc32, deflateRawSync } from 'node:zlib';

/** The fields of a zip entry that a test may falsify, in the local header, the directory or the descriptor. */
export interface ZipFields {
  readonly signature: number;
  readonly drapeaux: number;
  readonly methode: number;
  readonly crc: number;
  readonly comprime: number;
  readonly taille: number;
  readonly debut: number;
  readonly disque: number;
  readonly nom: string;
}

export interface ZipFile {
  readonly nom: string;
  readonly contenu: string | Uint8Array;
  readonly methode?: 0 | 8;
  readonly drapeaux?: number;
  /** Sizes and CRC after the data: with a signature or bare, in 32 or 64 bits. */
  readonly descripteur?: 'signe' | 'nu' | 'signe64' | 'nu64';
  /** Writes the directory's sizes and offset in the zip64 field. */
  readonly zip64?: boolean;
  /** Extra fields of each header, before the zip64 one. */
  readonly extra?: { readonly local?: Uint8Array; readonly central?: Uint8Array };
  /** Bytes put after the compressed data, and counted in it. */
  readonly queue?: Uint8Array;
  readonly local?: Partial<ZipFields>;
  readonly central?: Partial<ZipFields>;
  /** Falsifies the descriptor. */
  readonly apres?: Partial<ZipFields>;
}

export interface ZipOptions {
  readonly commentaire?: Uint8Array;
  /** Bytes before the first entry, which the offsets count. */
  readonly prefixe?: Uint8Array;
  /** Writes the zip64 end records; the fields falsify them. */
  readonly fin64?: {
    readonly nombre?: number;
    readonly taille?: number;
    readonly debut?: number;
    readonly position?: number;
  };
  readonly fin?: {
    readonly nombre?: number;
    readonly taille?: number;
    readonly debut?: number;
    readonly disque?: number;
  };
}

/** Where a field of a record stands in the archive, and how wide it is, in bytes. */
export interface ZipPlace {
  readonly record: 'local' | 'descripteur' | 'central' | 'zip64' | 'fin64' | 'repere' | 'fin';
  readonly nom: string;
  readonly position: number;
  readonly taille: number;
}

export interface ForgedZip {
  readonly octets: Uint8Array<ArrayBuffer>;
  /** Every field of every record, in the order of the bytes. */
  readonly champs: readonly ZipPlace[];
  /** Where something begins or ends: each field, name, extra field, content, descriptor and comment. */
  readonly bornes: readonly number[];
}

type Field = readonly [nom: string, taille: 2 | 4 | 8, valeur: number];

const utf8 = (texte: string | Uint8Array) => (typeof texte === 'string' ? new TextEncoder().encode(texte) : texte);
const RIEN = new Uint8Array(0);
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** Bytes written one after the other, with the place of each field and each boundary. */
class Writer {
  readonly champs: ZipPlace[] = [];
  readonly #bornes = new Set([0]);
  readonly #parties: Uint8Array[] = [];
  longueur = 0;

  bytes(...parties: readonly Uint8Array[]): void {
    for (const partie of parties) {
      this.#parties.push(partie);
      this.longueur += partie.length;
      this.#bornes.add(this.longueur);
    }
  }

  record(record: ZipPlace['record'], champs: readonly Field[]): void {
    for (const [nom, taille, valeur] of champs) {
      this.champs.push({ record, nom, position: this.longueur, taille });
      this.bytes(littleEndian(valeur, taille));
    }
  }

  end(): ForgedZip {
    return { octets: Uint8Array.from(Buffer.concat(this.#parties)), champs: this.champs, bornes: [...this.#bornes] };
  }
}

/** A field of 64 bits holds more than a number can: its value may be a bigint. */
export const littleEndian = (valeur: number | bigint, taille: number): Uint8Array =>
  Uint8Array.from({ length: taille }, (_, i) => Number((BigInt(valeur) >> BigInt(8 * i)) & 0xffn));

/** The same archive with other values in some fields, the first of each name: `fin.nombre`. */
export function alter(
  { octets, champs }: Pick<ForgedZip, 'octets' | 'champs'>,
  values: Readonly<Record<string, number>>,
): Uint8Array<ArrayBuffer> {
  const altered = octets.slice();
  for (const [champ, valeur] of Object.entries(values)) {
    const place = champs.find(({ record, nom }) => `${record}.${nom}` === champ);
    if (!place) throw new Error(`no field ${champ}`);
    altered.set(littleEndian(valeur, place.taille), place.position);
  }
  return altered;
}

/** Forges an archive field by field, right by default: independent of the reader and of its library. */
export function forge(fichiers: readonly ZipFile[], options: ZipOptions = {}): ForgedZip {
  const zip = new Writer();
  zip.bytes(options.prefixe ?? RIEN);
  const repertoire = fichiers.map((fichier) => ({ fichier, vrai: writeEntry(zip, fichier) }));
  const debut = zip.longueur;
  for (const { fichier, vrai } of repertoire) writeCentral(zip, fichier, { ...vrai, ...fichier.central });
  writeEnd(zip, { debut, taille: zip.longueur - debut, nombre: fichiers.length }, options);
  return zip.end();
}

export const forgeZip = (fichiers: readonly ZipFile[], options?: ZipOptions): Uint8Array<ArrayBuffer> =>
  forge(fichiers, options).octets;

function writeEntry(zip: Writer, fichier: ZipFile): ZipFields {
  const contenu = utf8(fichier.contenu);
  const methode = fichier.methode ?? 8;
  const corps = methode === 8 ? deflateRawSync(contenu) : contenu;
  const donnees = Buffer.concat([corps, fichier.queue ?? RIEN]);
  const vrai: ZipFields = {
    signature: 0x02014b50,
    drapeaux: (fichier.drapeaux ?? 0) | (fichier.descripteur ? 8 : 0),
    methode,
    crc: crc32(contenu),
    comprime: donnees.length,
    taille: contenu.length,
    debut: zip.longueur,
    disque: 0,
    nom: fichier.nom,
  };
  const zero = fichier.descripteur ? { crc: 0, comprime: 0, taille: 0 } : {};
  writeLocal(zip, { ...vrai, ...zero, signature: 0x04034b50, ...fichier.local }, fichier.extra?.local ?? RIEN);
  zip.bytes(donnees);
  if (fichier.descripteur) writeDescriptor(zip, fichier.descripteur, { ...vrai, ...fichier.apres });
  return vrai;
}

function writeLocal(zip: Writer, dit: ZipFields, extra: Uint8Array): void {
  const nom = utf8(dit.nom);
  zip.record('local', [
    ['signature', 4, dit.signature],
    ['version', 2, 20],
    ['drapeaux', 2, dit.drapeaux],
    ['methode', 2, dit.methode],
    ['date', 4, 0],
    ['crc', 4, dit.crc],
    ['comprime', 4, dit.comprime],
    ['taille', 4, dit.taille],
    ['longueurNom', 2, nom.length],
    ['longueurExtra', 2, extra.length],
  ]);
  zip.bytes(nom, extra);
}

function writeDescriptor(zip: Writer, forme: NonNullable<ZipFile['descripteur']>, dit: ZipFields): void {
  const entier = forme.endsWith('64') ? 8 : 4;
  zip.record('descripteur', [
    ...(forme.startsWith('signe') ? [['signature', 4, 0x08074b50] as const] : []),
    ['crc', 4, dit.crc],
    ['comprime', entier, dit.comprime],
    ['taille', entier, dit.taille],
  ]);
}

function writeCentral(zip: Writer, { zip64 = false, extra: extras }: ZipFile, dit: ZipFields): void {
  const extra = extras?.central ?? RIEN;
  const nom = utf8(dit.nom);
  const court = (valeur: number) => (zip64 ? FULL_32 : valeur);
  zip.record('central', [
    ['signature', 4, dit.signature],
    ['versionPar', 2, 20],
    ['version', 2, 20],
    ['drapeaux', 2, dit.drapeaux],
    ['methode', 2, dit.methode],
    ['date', 4, 0],
    ['crc', 4, dit.crc],
    ['comprime', 4, court(dit.comprime)],
    ['taille', 4, court(dit.taille)],
    ['longueurNom', 2, nom.length],
    ['longueurExtra', 2, extra.length + (zip64 ? 28 : 0)],
    ['longueurCommentaire', 2, 0],
    ['disque', 2, dit.disque],
    ['internes', 2, 0],
    ['externes', 4, 0],
    ['debut', 4, court(dit.debut)],
  ]);
  zip.bytes(nom, extra);
  if (!zip64) return;
  zip.record('zip64', [
    ['genre', 2, 1],
    ['longueur', 2, 24],
    ['taille', 8, dit.taille],
    ['comprime', 8, dit.comprime],
    ['debut', 8, dit.debut],
  ]);
}

type Directory = Record<'debut' | 'taille' | 'nombre', number>;

function writeEnd(zip: Writer, vrai: Directory, { fin64, fin, commentaire = RIEN }: ZipOptions): void {
  if (fin64) writeEnd64(zip, { position: zip.longueur, ...vrai, ...fin64 });
  const pleine = { nombre: FULL_16, taille: FULL_32, debut: FULL_32 };
  const dit = { ...(fin64 ? pleine : vrai), disque: 0, ...fin };
  zip.record('fin', [
    ['signature', 4, 0x06054b50],
    ['disque', 2, dit.disque],
    ['disqueRepertoire', 2, dit.disque],
    ['nombreIci', 2, dit.nombre],
    ['nombre', 2, dit.nombre],
    ['taille', 4, dit.taille],
    ['debut', 4, dit.debut],
    ['longueurCommentaire', 2, commentaire.length],
  ]);
  zip.bytes(commentaire);
}

function writeEnd64(zip: Writer, dit: Directory & { readonly position: number }): void {
  zip.record('fin64', [
    ['signature', 4, 0x06064b50],
    ['longueur', 8, 44],
    ['versionPar', 2, 45],
    ['version', 2, 45],
    ['disque', 4, 0],
    ['disqueRepertoire', 4, 0],
    ['nombreIci', 8, dit.nombre],
    ['nombre', 8, dit.nombre],
    ['taille', 8, dit.taille],
    ['debut', 8, dit.debut],
  ]);
  zip.record('repere', [
    ['signature', 4, 0x07064b50],
    ['disque', 4, 0],
    ['position', 8, dit.position],
    ['disques', 4, 1],
  ]);
}
