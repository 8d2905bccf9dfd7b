import type { LienEleve } from '../domain/elegroupe.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import type { Mots } from '../domain/phrase.ts';
import { LIBELLES, type TypeSource } from '../domain/source.ts';
import type { SujetLeve } from './definition.ts';

/** What SIECLE finds a pupil of the ELEGROUPE by, and what it compares when there is none (import-rules §3). */
export const IDENTIFIANTS = ['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE'];
export const IDENTITE = ['NOM_DE_FAMILLE', 'PRENOM', 'DATE_NAISS'];

/** A pupil of the base, as the subject of a finding. */
export function sujetEleve(eleve: Eleve, precision?: Mots): SujetLeve {
  const { eleveId, ligne } = eleve;
  const qui = { libelle: nomDe(eleve), genre: 'personne', ...(eleveId && { eleveId }) } as const;
  return { ...qui, fichier: 'eleves', ligne, ...(precision && { precision }) };
}

/** A pupil of the ELEGROUPE, under the name that the file gives, with the one of the base whom SIECLE finds. */
export function sujetLien(lien: LienEleve, trouve: Eleve | null, precision?: Mots): SujetLeve {
  return {
    libelle: nomEnvoye(lien),
    genre: 'personne',
    ...(trouve && { eleveId: trouve.eleveId }),
    fichier: 'liens',
    ligne: lien.ligne,
    ...(precision && { precision }),
  };
}

/** A pupil of the ELEGROUPE, as the file alone tells of him. */
export function sujetEnvoye({ nomFamille, prenom, eleveId, ligne }: LienEleve, precision?: Mots): SujetLeve {
  const libelle = [nomFamille, prenom].filter(Boolean).join(' ');
  const qui = { libelle, genre: 'personne', ...(eleveId && { eleveId }) } as const;
  return { ...qui, fichier: 'liens', ligne, ...(precision && { precision }) };
}

/** A group, by its code, where a document tells of it. */
export function sujetGroupe({ code, ligne }: Lieu, fichier: TypeSource): SujetLeve {
  return { libelle: code, genre: 'code-groupe', groupe: code, fichier, ligne };
}

/** A division. */
export function sujetDivision({ code, ligne }: Lieu, fichier: TypeSource): SujetLeve {
  return { libelle: code, genre: 'code', fichier, ligne };
}

/** A file, by its name, and the document that it is, where that is known. */
export function sujetFichier(nom: string, fichier: TypeSource | null, precision?: Mots): SujetLeve {
  return { libelle: nom, genre: 'fichier', ...(fichier && { fichier }), ...(precision && { precision }) };
}

/** A document, by the name that the secretary knows. */
export function sujetDocument(fichier: TypeSource, precision: Mots): SujetLeve {
  return { libelle: LIBELLES[fichier].nom, genre: 'document', fichier, precision };
}

interface Lieu {
  readonly code: string;
  readonly ligne: number;
}

export const nomDe = ({ nomFamille, prenom }: Eleve): string => `${nomFamille} ${prenom}`;

export const nomEnvoye = ({ nomFamille, prenom }: LienEleve): string =>
  [nomFamille, prenom].filter(Boolean).join(' ') || 'sans nom';
