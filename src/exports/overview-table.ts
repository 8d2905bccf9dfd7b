import type { DateIso } from '../domain/dates.ts';
import { DESTINS, type Destin } from '../domain/destins.ts';
import type { Verdict } from '../domain/rapport.ts';
import { LIBELLES } from '../domain/source.ts';
import type { Apercu } from '../rapport/apercu.ts';
import type { ExportFormat } from './formats.ts';
import type { ColumnType, SheetData, TableCell } from './tables.ts';

/** A school as the overview hands it over. */
export interface OverviewLine {
  readonly uai: string;
  /** Null when it has not concluded: its line says so and nothing else. */
  readonly apercu: Apercu | null;
  /** The day on which it concluded, where the reader is. */
  readonly jour: DateIso | null;
  /** Its report was sent by somebody. */
  readonly recu: boolean;
}

/** Type of each column, and its width in characters. */
const COLUMNS = {
  etablissement: ['texte', 40],
  uai: ['texte', 11],
  reponse: ['texte', 20],
  rejetes: ['nombre', 12],
  liensPerdus: ['nombre', 12],
  manquants: ['texte', 50],
  document: ['texte', 26],
  exporteLe: ['jour', 12],
  causes: ['texte', 80],
  controleLe: ['jour', 12],
  origine: ['texte', 14],
} as const satisfies Record<string, readonly [ColumnType, number]>;

/** The page's words, which the table uses too. The title is a sheet's name: at most 31 characters, none of []/\:*?. */
export interface OverviewWords {
  readonly titre: string;
  readonly colonnes: Readonly<Record<keyof typeof COLUMNS, string>>;
  readonly destins: Readonly<Record<Destin, { readonly seul: string }>>;
  readonly reponses: Readonly<Record<Verdict, string>>;
  readonly enAttente: string;
  readonly recu: string;
}

const BEFORE_FATES = ['etablissement', 'uai', 'reponse'] as const;
const AFTER_FATES = [
  ...(['rejetes', 'liensPerdus', 'manquants', 'document', 'exporteLe'] as const),
  ...(['causes', 'controleLe', 'origine'] as const),
];

/** The overview as one sheet, in the order of the lines given; pupils are counted by fate, and nobody is named. */
export function overviewTable(lines: readonly OverviewLine[], words: OverviewWords): SheetData {
  const columnOf = (cle: keyof typeof COLUMNS) => {
    const [type, largeur] = COLUMNS[cle];
    return { titre: words.colonnes[cle], type, largeur };
  };
  const fates = DESTINS.map((destin) => ({ titre: words.destins[destin].seul, type: 'nombre' as const, largeur: 12 }));
  return {
    titre: words.titre,
    colonnes: [...BEFORE_FATES.map(columnOf), ...fates, ...AFTER_FATES.map(columnOf)],
    lignes: lines.map((line) => rowOf(line, words)),
  };
}

function rowOf({ uai, apercu, jour, recu }: OverviewLine, { reponses, enAttente, ...words }: OverviewWords) {
  const { plusVieux } = apercu ?? {};
  const row: Record<keyof typeof COLUMNS, TableCell> = {
    etablissement: apercu?.nom ?? null,
    uai,
    reponse: apercu ? reponses[apercu.verdict] : enAttente,
    rejetes: apercu?.rejetes ?? null,
    liensPerdus: apercu?.liensPerdus ?? null,
    manquants: apercu?.manquants.map((type) => LIBELLES[type].nom).join(', ') || null,
    document: plusVieux ? LIBELLES[plusVieux.type].nom : null,
    exporteLe: plusVieux?.date ?? null,
    causes: apercu?.causes.map(({ titre }) => titre).join(', ') || null,
    controleLe: jour,
    origine: recu ? words.recu : null,
  };
  const fates = DESTINS.map((destin) => apercu?.destins?.[destin] ?? null);
  return [...BEFORE_FATES.map((cle) => row[cle]), ...fates, ...AFTER_FATES.map((cle) => row[cle])];
}

/** `veilleuse-etablissements-2018-08-24.csv`: of many schools, none is in the name. */
export const overviewFileName = (jour: DateIso, format: ExportFormat): string =>
  `veilleuse-etablissements-${jour}.${format}`;
