import type { NomsDepot } from './elegroupe.ts';

const LETTRES_UAI = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** True when the 7 digits and the check letter of a UAI (UAJ, RNE) agree (import-rules §1). */
export function uaiValide(uai: string): boolean {
  return /^\d{7}[A-Z]$/.test(uai) && LETTRES_UAI[Number(uai.slice(0, 7)) % 23] === uai[7];
}

/** The UAI of seven digits, with its check letter. */
export function uaiDe(chiffres: string): string {
  return chiffres + (LETTRES_UAI[Number(chiffres) % 23] ?? '');
}

export interface NomElegroupe {
  readonly uai: string;
  /** The year that SIECLE compares with its base: the « millésime ». */
  readonly annee: number;
  /** AAMMJJhhmmss: when PRONOTE made the file. */
  readonly horodatage: string;
}

/** Reads the name of an ELEGROUPE, archive or entry; null when it is malformed (import-rules §1, D1). */
export function lireNomElegroupe(nom: string): NomElegroupe | null {
  const m = /^(\d{7}[A-Za-z])ELEGROUPE(\d{4})(\d{12})\.(zip|xml)$/.exec(nom);
  return m ? { uai: (m[1] as string).toUpperCase(), annee: Number(m[2]), horodatage: m[3] as string } : null;
}

/**
 * The same facts from a name that SIECLE would refuse: a browser's « (1) », another extension, words around. What is
 * to be deposited is still the newest of them.
 */
export function devinerNomElegroupe(nom: string): NomElegroupe | null {
  const m = /(?<!\d)(\d{7}[A-Za-z])ELEGROUPE(\d{4})(\d{12})(?!\d)/i.exec(nomSeul(nom));
  return m ? { uai: (m[1] as string).toUpperCase(), annee: Number(m[2]), horodatage: m[3] as string } : null;
}

/**
 * The name that PRONOTE gave, where what was added to it, before, behind or in its extension, is all that SIECLE refuses;
 * null when something of it is lost, or when the entry of its archive does not bear it.
 */
export function nomDePronote({ archive, entree }: NomsDepot): string | null {
  const recu = archive ?? entree;
  const lu = devinerNomElegroupe(recu);
  if (!lu || lireNomElegroupe(recu)) return null;
  const racine = `${lu.uai}ELEGROUPE${lu.annee}${lu.horodatage}`;
  // what says that it is an archive, and is not read as one, is cut short
  if (archive === null) return /\.zip/i.test(entree) ? null : `${racine}.xml`;
  return entree === `${racine}.xml` ? `${racine}.zip` : null;
}

/** The same of a deposit: its archive's name, else its entry's. */
export const devinerDepot = ({ archive, entree }: NomsDepot): NomElegroupe | null =>
  (archive === null ? null : devinerNomElegroupe(archive)) ?? devinerNomElegroupe(entree);

/** The name without its folders: browsers and archives give paths. */
export function nomSeul(chemin: string): string {
  return chemin.slice(Math.max(chemin.lastIndexOf('/'), chemin.lastIndexOf('\\')) + 1);
}

/** The name without folders and extension. */
export function racineDuNom(chemin: string): string {
  return nomSeul(chemin).replace(/\.[^.]*$/, '');
}

/** The form of an identifier of SIECLE or of STS-Web, a pupil’s or a teacher’s: a positive integer. */
export const estUnIdentifiant = (id: string): boolean => /^0*[1-9]\d*$/.test(id);
