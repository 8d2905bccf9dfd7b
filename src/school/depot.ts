import { ordreDesCaracteres } from '../domain/ordre.ts';
import type { EleveFictif, JoursDeLAnnee } from './modele.ts';
import type { DepotFictif, EncodageFichier, LienEleveFictif, LienGroupeFictif } from './modele-depot.ts';

interface Export {
  readonly uai: string;
  readonly jours: JoursDeLAnnee;
  readonly eleves: readonly EleveFictif[];
  readonly annee: number;
  readonly encodage: EncodageFichier;
}

/** What PRONOTE exports of a school in order: every present pupil who has groups, by name. */
export function preparerDepot({ uai, jours, eleves, annee, encodage }: Export): DepotFictif {
  const base = `${uai}ELEGROUPE${annee}${jours.export.slice(2).replaceAll('-', '')}091341`;
  const presents = eleves.filter((eleve) => eleve.absence !== 'sorti' && eleve.groupes.length > 0);
  return {
    jour: jours.export,
    archive: `${base}.zip`,
    entree: `${base}.xml`,
    annee,
    version: '1.4',
    logiciel: 'PRONOTE',
    encodage,
    eleves: presents.map((eleve) => lienDe(eleve, jours)).sort(ordreAlphabetique),
    retouche: (racine) => racine,
    motifs: [],
    arrete: false,
    ecarts: [],
  };
}

/** The links of a pupil as they should be, all accepted. */
export function lienDe(eleve: EleveFictif, jours: JoursDeLAnnee): LienEleveFictif {
  const { eleveId, nom, nomUsage, prenom, naissance } = eleve;
  return {
    eleveId,
    nom,
    nomUsage,
    prenom,
    naissance,
    groupes: eleve.groupes.map((code) => lienGroupe(code, eleve, jours)),
    retouche: (noeud) => noeud,
    trouve: eleveId,
    rejet: null,
    confondu: false,
    sansMef: false,
  };
}

export function lienGroupe(code: string, eleve: EleveFictif, { calendrier }: JoursDeLAnnee): LienGroupeFictif {
  return {
    code,
    debut: debutDansLAnnee(eleve, calendrier.debutEleve),
    fin: calendrier.finEleve,
    rejet: null,
    dates: [],
  };
}

export const copier = (lien: LienGroupeFictif): LienGroupeFictif => ({ ...lien, dates: [...lien.dates] });

/** The entry of a pupil who came during the year, else the first day. */
export const debutDansLAnnee = (
  { dateEntree }: EleveFictif,
  premierJour: EleveFictif['dateEntree'],
): EleveFictif['dateEntree'] => (dateEntree > premierJour ? dateEntree : premierJour);

/** Sorted by code units, to be independent of the locale. */
export function ordreAlphabetique(a: LienEleveFictif, b: LienEleveFictif): number {
  return ordreDesCaracteres(`${a.nom} ${a.prenom}`, `${b.nom} ${b.prenom}`);
}
