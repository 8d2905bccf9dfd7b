import { type ForgedZip, forge, littleEndian, type ZipFile, type ZipOptions } from './zip.ts';

const octets = (texte: string) => new TextEncoder().encode(texte);
/** An extra field: its number, and that many bytes. */
const extra = (genre: number, taille: number) =>
  Uint8Array.from([...littleEndian(genre, 2), ...littleEndian(taille, 2), ...new Uint8Array(taille).fill(7)]);

const COMMUNS = `<?xml version="1.0"?><BEE_COMMUN>${'vacances '.repeat(40)}</BEE_COMMUN>`;
const communs: ZipFile = { nom: 'Communs.xml', contenu: COMMUNS };
const structures: ZipFile = { nom: 'Structures.xml', contenu: '<BEE_STRUCTURES/>', methode: 0 };

/** What tools write every day, header by header, with two entries where the tool is asked for two. */
const RECIPES: Readonly<Record<string, readonly [fichiers: readonly ZipFile[], options?: ZipOptions]>> = {
  'SIECLE (Java)': [[{ ...communs, drapeaux: 0x800, descripteur: 'signe' }]],
  'PRONOTE, Windows': [[communs, structures]],
  'Windows, names in UTF-8, a folder': [
    [
      { nom: 'exports/', contenu: '', methode: 0 },
      { ...communs, nom: 'exports/Élèves.xml', drapeaux: 0x800 },
    ],
  ],
  '7-Zip': [[{ ...communs, extra: { central: extra(0x000a, 32) } }, structures]],
  '7-Zip, sizes after the data': [[{ ...communs, descripteur: 'signe', extra: { central: extra(0x000a, 32) } }]],
  'macOS, with its own files': [
    [
      { ...communs, descripteur: 'signe', extra: { local: extra(0x5855, 12), central: extra(0x5855, 8) } },
      { nom: '__MACOSX/._Communs.xml', contenu: 'Mac OS X', descripteur: 'signe' },
    ],
  ],
  'Info-ZIP': [
    [communs, structures].map((fichier) => ({
      ...fichier,
      extra: {
        local: Uint8Array.from([...extra(0x5455, 9), ...extra(0x7875, 11)]),
        central: Uint8Array.from([...extra(0x5455, 5), ...extra(0x7875, 11)]),
      },
    })),
  ],
  'descriptors without signature': [[{ ...communs, descripteur: 'nu' }]],
  'descriptors of 64 bits': [
    [
      { ...communs, descripteur: 'signe64' },
      { ...structures, descripteur: 'nu64' },
    ],
  ],
  'a comment': [[communs], { commentaire: octets('exporté le 12/11') }],
  'a prefix that the offsets count': [[communs, structures], { prefixe: octets('#!/bin/sh\nexit\n') }],
  'zip64 entries': [[{ ...communs, zip64: true }, structures]],
  'zip64 throughout': [[{ ...communs, zip64: true }], { fin64: {} }],
};

/** An archive and what it holds, entry by entry: the model of whatever is made of it. */
export interface OrdinaryZip extends ForgedZip {
  readonly nom: string;
  readonly contenus: readonly (readonly [nom: string, contenu: string])[];
}

export const ORDINARY: readonly OrdinaryZip[] = Object.entries(RECIPES).map(([nom, [fichiers, options]]) => ({
  nom,
  contenus: fichiers.map((fichier) => [fichier.nom, String(fichier.contenu)]),
  ...forge(fichiers, options),
}));
