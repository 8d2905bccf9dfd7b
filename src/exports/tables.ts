import type { Cause, Gravite } from '../domain/constat.ts';
import type { Destin } from '../domain/destins.ts';
import type { SortEleve } from '../domain/eleve-vu.ts';
import type { IdEtape } from '../domain/etape.ts';
import type { EtatFichier } from '../domain/fichier.ts';
import type { MotifAbsence } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { LIBELLES } from '../domain/source.ts';
import { TABLE_NAMES, type TableName } from './formats.ts';

/** `texte` also for identifiers and codes, whose zeros count; `jour` is an ISO date. */
export type ColumnType = 'texte' | 'nombre' | 'jour';

/** A table as plain rows: what CSV and XLSX are both made of. */
export interface SheetData {
  readonly titre: string;
  readonly colonnes: readonly { readonly titre: string; readonly type: ColumnType; readonly largeur: number }[];
  /** A number in a `nombre` column, text elsewhere; null for an empty cell. */
  readonly lignes: readonly (readonly TableCell[])[];
}

/** One of the tables of a report. */
export interface TableData extends SheetData {
  readonly nom: TableName;
}

export type TableCell = string | number | null;

type ColumnKey = keyof typeof COLUMNS;

/** The page's words, which these tables use too. A title is a sheet's name: at most 31 characters, none of []/\:*?. */
export interface TableWords {
  readonly titres: Readonly<Record<TableName, string>>;
  readonly colonnes: Readonly<Record<ColumnKey, string>>;
  readonly gravites: Readonly<Record<Gravite, string>>;
  readonly destins: Readonly<Record<Destin, { readonly seul: string }>>;
  readonly sorts: Readonly<Record<SortEleve, string>>;
  readonly motifs: Readonly<Record<MotifAbsence, string>>;
  readonly etats: Readonly<Record<EtatFichier, string>>;
  readonly etape: (etape: IdEtape) => string;
  readonly applicationsDe: (cause: Cause) => readonly string[];
}

/** Type of each column, and its width in characters. */
const COLUMNS = {
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
  destin: ['texte', 24],
  groupesAvant: ['texte', 30],
  groupesApres: ['texte', 30],
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
  demandes: ['nombre', 9],
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
} as const satisfies Record<string, readonly [ColumnType, number]>;

type TableRows = readonly { readonly [cle in ColumnKey]?: TableCell }[];

/** Every table of a report; one that has nothing to tell keeps its headings. */
export function tablesOf(rapport: Rapport, mots: TableWords): TableData[] {
  const lignes: Record<TableName, readonly [readonly ColumnKey[], TableRows]> = {
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
      rapport.causes.map((cause) => causeRow(cause, mots)),
    ],
    eleves: [
      ['nom', 'prenom', 'division', 'eleveId', 'destin', 'groupesAvant', 'groupesApres'],
      (rapport.eleves ?? []).map(({ nom, prenom, division, eleveId, destin, avant, apres }) => ({
        ...{ nom, prenom, division, eleveId, destin: mots.destins[destin].seul },
        ...{ groupesAvant: joined(avant), groupesApres: joined(apres) },
      })),
    ],
    anomalies: [
      [
        ...(['nom', 'prenom', 'division', 'eleveId', 'idPrv', 'sort', 'code', 'groupe', 'message'] as const),
        ...(['reinitialiseeA', 'ligne'] as const),
      ],
      anomalyRows(rapport, mots),
    ],
    absents: [
      ['nom', 'prenom', 'division', 'eleveId', 'motif', 'groupes'],
      (rapport.nuit?.absents ?? []).map(({ nom, prenom, division, eleveId, motif, groupes }) => {
        return { nom, prenom, division, eleveId, motif: mots.motifs[motif], groupes: joined(groupes) };
      }),
    ],
    changements: [
      ['nom', 'prenom', 'division', 'eleveId', 'perdus', 'ajoutes', 'gardes'],
      (rapport.changements?.eleves ?? []).map(({ perdus, ajoutes, gardes, ...eleve }) => {
        return { ...eleve, perdus: joined(perdus), ajoutes: joined(ajoutes), gardes: joined(gardes) };
      }),
    ],
    groupes: [
      ['groupe', 'avant', 'demandes', 'apres', 'sortants', 'entrants'],
      (rapport.changements?.groupes ?? []).map(({ code, demandes = null, ...effectifs }) => {
        return { groupe: code, demandes, ...effectifs };
      }),
    ],
    fichiers: [
      ['document', 'fichier', 'entree', 'etat', 'uai', 'annee', 'dateExport', 'octets', 'probleme', 'aFaire'],
      fileRows(rapport, mots),
    ],
  };
  return TABLE_NAMES.map((nom) => {
    const [cles, contenu] = lignes[nom];
    return {
      nom,
      titre: mots.titres[nom],
      colonnes: cles.map((cle) => ({ titre: mots.colonnes[cle], type: COLUMNS[cle][0], largeur: COLUMNS[cle][1] })),
      lignes: contenu.map((ligne) => cles.map((cle) => writable(ligne[cle] ?? null))),
    };
  });
}

function causeRow(cause: Cause, mots: TableWords): TableRows[number] {
  const { gravite, titre, consequence, correction, etapes, eleves, liens, groupes, codes } = cause;
  return {
    gravite: mots.gravites[gravite],
    titre,
    consequence,
    correction,
    applications: joined(mots.applicationsDe(cause)),
    etapes: joined(etapes.map(mots.etape), '\n'),
    eleves,
    liens,
    groupes: joined(groupes),
    codes: joined(codes),
  };
}

/** One line per anomaly: a pupil who loses two groups has two. */
function anomalyRows({ nuit }: Rapport, mots: TableWords): TableRows {
  return (nuit?.eleves ?? []).flatMap(({ nom, prenom, division, eleveId, idPrv, sort, anomalies }) =>
    anomalies.map(({ code, groupe, message, reinitialiseeA, ligne }) => ({
      ...{ nom, prenom, division, eleveId, idPrv, sort: mots.sorts[sort] },
      ...{ code, groupe, message, reinitialiseeA, ligne: ligne || null },
    })),
  );
}

function fileRows(rapport: Rapport, mots: TableWords): TableRows {
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

const joined = (valeurs: readonly string[], entre = ', '): string | null => valeurs.join(entre) || null;

/** Controls and halves of characters, which no XML may hold, and so no workbook: a report from elsewhere may. */
const FORBIDDEN_CHARACTERS = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

function writable(cellule: TableCell): TableCell {
  return typeof cellule === 'string' ? cellule.replace(FORBIDDEN_CHARACTERS, '\uFFFD') : cellule;
}
