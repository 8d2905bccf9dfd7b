import type { Eleve, LienEleve } from '../domain/dossier.ts';
import type { Sujet } from '../domain/report.ts';

/** What SIECLE finds a pupil of the ELEGROUPE by, and what it compares when there is none (import-rules §3). */
export const IDENTIFIANTS = ['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE'];
export const IDENTITE = ['NOM_DE_FAMILLE', 'PRENOM', 'DATE_NAISS'];

/** A pupil of the base, as the subject of a finding. */
export function sujetEleve({ nomFamille, prenom, eleveId, ligne }: Eleve, detail?: string): Sujet {
  const libelle = `${nomFamille} ${prenom}`;
  return { libelle, eleveId, fichier: 'eleves', ligne, ...(detail !== undefined && { detail }) };
}

/** A pupil of the ELEGROUPE, under the name that the file gives, with the one of the base whom SIECLE finds. */
export function sujetLien(lien: LienEleve, trouve: Eleve | null, detail?: string): Sujet {
  return {
    libelle: nomEnvoye(lien),
    ...(trouve && { eleveId: trouve.eleveId }),
    fichier: 'liens',
    ligne: lien.ligne,
    ...(detail !== undefined && { detail }),
  };
}

export const nomEnvoye = ({ nomFamille, prenom }: LienEleve): string =>
  [nomFamille, prenom].filter(Boolean).join(' ') || 'sans nom';
