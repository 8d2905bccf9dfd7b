import type { Cause, EtatFichier, Gravite, MotifAbsence, Rapport, SortEleve } from '../domain/report.ts';
import { LIBELLES } from '../domain/source.ts';
import type { StepId } from '../domain/step.ts';
import { type NomTableau, TABLEAUX } from './formats.ts';

/** `texte` also for identifiers and codes, whose zeros count; `jour` is an ISO date. */
export type TypeColonne = 'texte' | 'nombre' | 'jour';

/** A table as plain rows: what CSV and XLSX are both made of. */
export interface Tableau {
  readonly nom: NomTableau;
  readonly titre: string;
  readonly colonnes: readonly { readonly titre: string; readonly type: TypeColonne; readonly largeur: number }[];
  /** A number in a `nombre` column, text elsewhere; null for an empty cell. */
  readonly lignes: readonly (readonly Cellule[])[];
}

export type Cellule = string | number | null;

type Cle = keyof typeof COLONNES;

/** The page's words, which these tables use too. A title is a sheet's name: at most 31 characters, none of []/\:*?. */
export interface MotsTableaux {
  readonly titres: Readonly<Record<NomTableau, string>>;
  readonly colonnes: Readonly<Record<Cle, string>>;
  readonly gravites: Readonly<Record<Gravite, string>>;
  readonly sorts: Readonly<Record<SortEleve, string>>;
  readonly motifs: Readonly<Record<MotifAbsence, string>>;
  readonly etats: Readonly<Record<EtatFichier, string>>;
  readonly etape: (etape: StepId) => string;
  readonly applicationsDe: (etape: StepId) => readonly string[];
}

/** Type of each column, and its width in characters. */
const COLONNES = {
  gravite: ['texte', 22],
  titre: ['texte', 44],
  consequence: ['texte', 70],
  correction: ['texte', 70],
  applications: ['texte', 18],
  etapes: ['texte', 40],
  eleves: ['nombre', 8],
  liens: ['nombre', 8],
  groupes: ['texte', 30],
  codes: ['texte', 24],
  nom: ['texte', 22],
  prenom: ['texte', 18],
  division: ['texte', 12],
  eleveId: ['texte', 12],
  idPrv: ['texte', 12],
  sort: ['texte', 14],
  code: ['texte', 18],
  groupe: ['texte', 20],
  message: ['texte', 80],
  reinitialiseeA: ['jour', 14],
  ligne: ['nombre', 8],
  motif: ['texte', 34],
  perdus: ['texte', 30],
  ajoutes: ['texte', 30],
  gardes: ['texte', 30],
  avant: ['nombre', 8],
  apres: ['nombre', 8],
  entrants: ['nombre', 9],
  sortants: ['nombre', 9],
  document: ['texte', 26],
  fichier: ['texte', 44],
  entree: ['texte', 44],
  etat: ['texte', 14],
  uai: ['texte', 11],
  annee: ['texte', 8],
  dateExport: ['jour', 12],
  octets: ['nombre', 12],
  probleme: ['texte', 70],
  aFaire: ['texte', 70],
} as const satisfies Record<string, readonly [TypeColonne, number]>;

type Lignes = readonly { readonly [cle in Cle]?: Cellule }[];

/** Every table of a report; one that has nothing to tell keeps its headings. */
export function tableaux(rapport: Rapport, mots: MotsTableaux): Tableau[] {
  const lignes: Record<NomTableau, readonly [readonly Cle[], Lignes]> = {
    causes: [
      [
        'gravite',
        'titre',
        'consequence',
        'correction',
        'applications',
        'etapes',
        'eleves',
        'liens',
        'groupes',
        'codes',
      ],
      rapport.causes.map((cause) => ligneCause(cause, mots)),
    ],
    anomalies: [
      [
        ...(['nom', 'prenom', 'division', 'eleveId', 'idPrv', 'sort', 'code', 'groupe', 'message'] as const),
        ...(['reinitialiseeA', 'ligne'] as const),
      ],
      anomalies(rapport, mots),
    ],
    absents: [
      ['nom', 'prenom', 'division', 'eleveId', 'motif', 'groupes'],
      (rapport.nuit?.absents ?? []).map(({ nom, prenom, division, eleveId, motif, groupes }) => {
        return { nom, prenom, division, eleveId, motif: mots.motifs[motif], groupes: liste(groupes) };
      }),
    ],
    changements: [
      ['nom', 'prenom', 'division', 'eleveId', 'perdus', 'ajoutes', 'gardes'],
      (rapport.changements?.eleves ?? []).map(({ perdus, ajoutes, gardes, ...eleve }) => {
        return { ...eleve, perdus: liste(perdus), ajoutes: liste(ajoutes), gardes: liste(gardes) };
      }),
    ],
    groupes: [
      ['groupe', 'avant', 'apres', 'sortants', 'entrants'],
      (rapport.changements?.groupes ?? []).map(({ code, ...effectifs }) => ({ groupe: code, ...effectifs })),
    ],
    fichiers: [
      ['document', 'fichier', 'entree', 'etat', 'uai', 'annee', 'dateExport', 'octets', 'probleme', 'aFaire'],
      fichiers(rapport, mots),
    ],
  };
  return TABLEAUX.map((nom) => {
    const [cles, contenu] = lignes[nom];
    return {
      nom,
      titre: mots.titres[nom],
      colonnes: cles.map((cle) => ({ titre: mots.colonnes[cle], type: COLONNES[cle][0], largeur: COLONNES[cle][1] })),
      lignes: contenu.map((ligne) => cles.map((cle) => ecrivable(ligne[cle] ?? null))),
    };
  });
}

function ligneCause(cause: Cause, mots: MotsTableaux): Lignes[number] {
  const { gravite, titre, consequence, correction, etapes, eleves, liens, groupes, codes } = cause;
  return {
    gravite: mots.gravites[gravite],
    titre,
    consequence,
    correction,
    applications: liste([...new Set(etapes.flatMap(mots.applicationsDe))]),
    etapes: liste(etapes.map(mots.etape), '\n'),
    eleves,
    liens,
    groupes: liste(groupes),
    codes: liste(codes),
  };
}

/** One line per anomaly: a pupil who loses two groups has two. */
function anomalies({ nuit }: Rapport, mots: MotsTableaux): Lignes {
  return (nuit?.eleves ?? []).flatMap(({ nom, prenom, division, eleveId, idPrv, sort, anomalies }) =>
    anomalies.map(({ code, groupe, message, reinitialiseeA, ligne }) => ({
      ...{ nom, prenom, division, eleveId, idPrv, sort: mots.sorts[sort] },
      ...{ code, groupe, message, reinitialiseeA, ligne: ligne || null },
    })),
  );
}

function fichiers(rapport: Rapport, mots: MotsTableaux): Lignes {
  return rapport.fichiers.map(({ type, nom, entree, etat, uai, anneeScolaire, dateExport, octets, probleme }) => ({
    document: type && LIBELLES[type].nom,
    fichier: nom,
    entree,
    etat: mots.etats[etat],
    uai,
    // a label, not a quantity
    annee: anneeScolaire === null ? null : String(anneeScolaire),
    dateExport,
    octets,
    probleme: probleme?.message ?? null,
    aFaire: probleme?.aFaire ?? null,
  }));
}

const liste = (valeurs: readonly string[], entre = ', '): string | null => valeurs.join(entre) || null;

/** Controls and halves of characters, which no XML may hold, and so no workbook: a report from elsewhere may. */
const INTERDITS = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

function ecrivable(cellule: Cellule): Cellule {
  return typeof cellule === 'string' ? cellule.replace(INTERDITS, '\uFFFD') : cellule;
}
