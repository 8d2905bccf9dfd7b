import { ORDINARY, type OrdinaryZip } from './ordinary-zips.ts';
import { forgeZip, littleEndian, type ZipFile, type ZipOptions, type ZipPlace } from './zip.ts';

/** An archive that no tool writes, and what its entries were before it was made odd. */
export interface OddZip {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly contenus: OrdinaryZip['contenus'];
}

const colle = (...parties: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parties));

/** Wrong values of a field: none, all, one less, one more, its highest bit, a large one. */
function faussetes({ taille }: ZipPlace, vrai: bigint): bigint[] {
  const plein = 2n ** BigInt(8 * taille) - 1n;
  const valeurs = [0n, plein, vrai - 1n, vrai + 1n, vrai ^ (2n ** BigInt(8 * taille - 1)), plein / 3n];
  return [...new Set(valeurs)].filter((valeur) => valeur >= 0n && valeur <= plein && valeur !== vrai);
}

/** Each field of each record, wrong in turn. */
function champsFaux({ nom, octets, champs, contenus }: OrdinaryZip): OddZip[] {
  return champs.flatMap((champ) => {
    const { record, position, taille } = champ;
    const ecrits = octets.subarray(position, position + taille);
    const vrai = ecrits.reduceRight((somme, octet) => somme * 256n + BigInt(octet), 0n);
    return faussetes(champ, vrai).map((faux) => {
      const touche = octets.slice();
      touche.set(littleEndian(faux, taille), position);
      return { nom: `${nom}: ${record}.${champ.nom} says ${faux}`, octets: touche, contenus };
    });
  });
}

/** Cut at every structural boundary; the last, which cuts nothing, left out. */
const coupes = ({ nom, octets, bornes, contenus }: OrdinaryZip): OddZip[] =>
  bornes
    .filter((fin) => fin < octets.length)
    .map((fin) => ({
      nom: `${nom}: cut at ${fin}`,
      octets: octets.slice(0, fin),
      contenus,
    }));

/** Something before, after, or twice. */
const voisinages = ({ nom, octets, contenus }: OrdinaryZip): OddZip[] =>
  Object.entries({
    'a byte after': colle(octets, Uint8Array.of(0)),
    '70,000 bytes after': colle(octets, new Uint8Array(70_000)),
    'a byte before': colle(Uint8Array.of(0), octets),
    'itself before': colle(octets, octets),
    'another before': colle(forgeZip([{ nom: 'autre.xml', contenu: 'autre' }]), octets),
    'without its first byte': octets.slice(1),
  }).map(([quoi, touches]) => ({ nom: `${nom}: ${quoi}`, octets: touches, contenus }));

const a: ZipFile = { nom: 'a.xml', contenu: 'aaaaaaaaaa' };
const b: ZipFile = { nom: 'b.xml', contenu: 'bbbbbbbbbb' };
const HOSTILE = [
  '',
  '__proto__',
  'constructor',
  '../../x',
  '/etc/passwd',
  'C:\\x',
  'a\0b',
  '\u202Elmx.a',
  '<b>',
  '=1+1',
];

/** Archives in one another, that many around an entry. */
const nested = (times: number): Uint8Array =>
  forgeZip([times === 1 ? b : { nom: 'b.zip', contenu: nested(times - 1) }]);

/** What no single field makes. */
const CONSTRUITS: Readonly<Record<string, readonly [readonly ZipFile[], ZipOptions?]>> = {
  'two entries of one name': [[a, { ...a, contenu: 'autre' }]],
  'hostile names': [HOSTILE.map((nom) => ({ ...a, nom }))],
  'a name of 65,535 bytes': [[{ ...a, nom: 'n'.repeat(65_535) }]],
  'two entries on the same bytes': [[a, { ...a, central: { debut: 0 } }]],
  'a thousand entries on one content': [
    Array.from({ length: 1_000 }, (_, rang) => ({
      nom: `${rang}.xml`,
      contenu: 'x'.repeat(100_000),
      central: { debut: 0 },
    })),
  ],
  'an archive in an archive': [[a, { nom: 'b.zip', contenu: forgeZip([b]) }]],
  'an archive in an archive, ten deep': [[{ nom: 'b.zip', contenu: nested(10) }]],
  'an entry inside another': [[a, { ...b, central: { debut: 31 } }]],
  'both sizes lie alike': [[{ ...a, local: { taille: 3 }, central: { taille: 3 } }]],
  'both CRCs lie alike': [[{ ...a, local: { crc: 3 }, central: { crc: 3 } }]],
  'a bomb by its count': [Array(1_001).fill(a)],
  'a bomb by its size': [[{ ...a, contenu: 'x'.repeat(17_000_000) }]],
  'a bomb that says nothing': [
    [{ ...a, contenu: 'x'.repeat(3_000_000), local: { taille: 9 }, central: { taille: 9 } }],
  ],
  'a deflate stream that ends early': [[{ ...a, queue: new Uint8Array(200_000) }]],
  'a million entries announced': [[a], { fin64: { nombre: 1e6 } }],
  'a directory of terabytes announced': [[a], { fin64: { taille: 2 ** 42 } }],
  'an end that points at itself': [[a], { fin64: { debut: 0, taille: 0, nombre: 0 } }],
  'an archive in its comment': [[a], { commentaire: forgeZip([b]) }],
};

const construits = (): OddZip[] =>
  Object.entries(CONSTRUITS).map(([nom, [fichiers, options]]) => ({
    nom,
    octets: forgeZip(fichiers, options),
    contenus: fichiers.map((fichier) => [fichier.nom, Buffer.from(fichier.contenu).toString()]),
  }));

/** Every odd archive. */
export const oddZips = (): OddZip[] => [
  ...ORDINARY.flatMap((zip) => [...champsFaux(zip), ...coupes(zip), ...voisinages(zip)]),
  ...construits(),
];
