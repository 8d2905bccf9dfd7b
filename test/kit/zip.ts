import { crc32, deflateRawSync } from 'node:zlib';

/** The fields of a zip entry that a test may falsify, in the local header or in the directory. */
export interface ZipFields {
  readonly crc: number;
  readonly comprime: number;
  readonly taille: number;
  readonly methode: number;
  readonly drapeaux: number;
  readonly debut: number;
  readonly nom: string;
  readonly signature: number;
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

const number = (taille: number) => (valeur: number) =>
  Array.from({ length: taille }, (_, i) => Math.floor(valeur / 256 ** i) % 256);
const [u16, u32, u64] = [number(2), number(4), number(8)];
const utf8 = (texte: string | Uint8Array) => (typeof texte === 'string' ? new TextEncoder().encode(texte) : texte);
const FULL_32 = 0xffffffff;

/** Forges an archive byte by byte, right by default: independent of the reader and of its library. */
export function forgeZip(fichiers: readonly ZipFile[], options: ZipOptions = {}): Uint8Array<ArrayBuffer> {
  const parties: Uint8Array[] = [options.prefixe ?? new Uint8Array(0)];
  const longueur = () => parties.reduce((somme, partie) => somme + partie.length, 0);
  const ecrire = (...listes: (readonly number[])[]) => parties.push(Uint8Array.from(listes.flat()));
  const repertoire: number[] = [];
  for (const fichier of fichiers) {
    const contenu = utf8(fichier.contenu);
    const methode = fichier.methode ?? 8;
    const corps = methode === 8 ? deflateRawSync(contenu) : contenu;
    const donnees = Buffer.concat([corps, fichier.queue ?? new Uint8Array(0)]);
    const vrai: ZipFields = {
      crc: crc32(contenu),
      comprime: donnees.length,
      taille: contenu.length,
      methode,
      drapeaux: (fichier.drapeaux ?? 0) | (fichier.descripteur ? 8 : 0),
      debut: longueur(),
      nom: fichier.nom,
      signature: 0x02014b50,
    };
    const zero = fichier.descripteur ? { crc: 0, comprime: 0, taille: 0 } : {};
    const local = { ...vrai, ...zero, signature: 0x04034b50, ...fichier.local };
    const nomLocal = utf8(local.nom);
    ecrire(u32(local.signature), u16(20), u16(local.drapeaux), u16(local.methode), u32(0));
    ecrire(u32(local.crc), u32(local.comprime), u32(local.taille), u16(nomLocal.length), u16(0), [...nomLocal]);
    parties.push(donnees);
    if (fichier.descripteur) {
      const apres = { ...vrai, ...fichier.apres };
      const entier = fichier.descripteur.endsWith('64') ? u64 : u32;
      if (fichier.descripteur.startsWith('signe')) ecrire(u32(0x08074b50));
      ecrire(u32(apres.crc), entier(apres.comprime), entier(apres.taille));
    }
    repertoire.push(...centralEntry({ ...vrai, ...fichier.central }, fichier.zip64 ?? false));
  }
  const debut = longueur();
  ecrire(repertoire, endRecord(debut, repertoire.length, fichiers.length, options));
  return Uint8Array.from(Buffer.concat(parties));
}

function centralEntry(c: ZipFields, zip64: boolean): number[] {
  const nom = utf8(c.nom);
  const extra = zip64 ? [...u16(1), ...u16(24), ...u64(c.taille), ...u64(c.comprime), ...u64(c.debut)] : [];
  const court = (valeur: number) => u32(zip64 ? FULL_32 : valeur);
  return [
    ...[...u32(c.signature), ...u16(20), ...u16(20), ...u16(c.drapeaux), ...u16(c.methode), ...u32(0), ...u32(c.crc)],
    ...[...court(c.comprime), ...court(c.taille), ...u16(nom.length), ...u16(extra.length), ...u16(0)],
    ...[...u16(0), ...u16(0), ...u32(0), ...court(c.debut), ...nom, ...extra],
  ];
}

function endRecord(debut: number, taille: number, total: number, { fin64, fin, commentaire }: ZipOptions): number[] {
  const longue = fin64 ? { nombre: total, taille, debut, position: debut + taille, ...fin64 } : null;
  const courte = longue
    ? { nombre: 0xffff, taille: FULL_32, debut: FULL_32, disque: 0, ...fin }
    : { nombre: total, taille, debut, disque: 0, ...fin };
  const records = longue
    ? [
        ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
        ...[...u64(longue.nombre), ...u64(longue.nombre), ...u64(longue.taille), ...u64(longue.debut)],
        ...[...u32(0x07064b50), ...u32(0), ...u64(longue.position), ...u32(1)],
      ]
    : [];
  return [
    ...records,
    ...[...u32(0x06054b50), ...u16(courte.disque), ...u16(courte.disque), ...u16(courte.nombre), ...u16(courte.nombre)],
    ...[...u32(courte.taille), ...u32(courte.debut), ...u16(commentaire?.length ?? 0), ...(commentaire ?? [])],
  ];
}
