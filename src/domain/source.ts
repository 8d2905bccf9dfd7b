interface Document {
  /** What the secretary calls it. */
  readonly nom: string;
  /** The menu that gives it (procedure §3.1.1, §3.2.1, §3.5.1). */
  readonly menu: string;
  /** What the prediction needs first has the lowest. */
  readonly rang: number;
  /** For the seven exports of SIECLE, the name that SIECLE gives to the file; null for what comes from elsewhere. */
  readonly export: string | null;
  /** A national list: large, and no verdict of tonight's import depends on it. */
  readonly nationale: boolean;
  /** « Si vous l'avez »: nobody is asked for it, and nothing is missing without it (003.120). */
  readonly facultatif?: true;
}

/** PRONOTE's menu moved since the procedure: where it was in 2017, where it is today (003.151). */
export const SIECLE_DANS_PRONOTE = 'Fichier (2017) ou Imports/Exports (aujourd’hui) > SIECLE';

const EN_XML = 'SIECLE > Mise à jour > Exportations > En XML';

/**
 * The documents that the product reads: the nine that it asks for (the seven SIECLE exports, sts_emp and the ELEGROUPE
 * file, in the order of the procedure), then emp_sts. Every list of documents is made from this one.
 */
const DOCUMENTS = {
  eleves: { nom: 'Élèves avec adresses', menu: EN_XML, rang: 2, export: 'ElevesAvecAdresses', nationale: false },
  responsables: {
    nom: 'Responsables avec adresses',
    menu: EN_XML,
    rang: 7,
    export: 'ResponsablesAvecAdresses',
    nationale: false,
  },
  structures: { nom: 'Structures', menu: EN_XML, rang: 3, export: 'Structures', nationale: false },
  nomenclature: { nom: 'Nomenclature', menu: EN_XML, rang: 8, export: 'Nomenclature', nationale: false },
  communs: { nom: 'Communs', menu: EN_XML, rang: 4, export: 'Communs', nationale: false },
  etablissements: { nom: 'Établissements', menu: EN_XML, rang: 9, export: 'Etablissements', nationale: true },
  geographique: { nom: 'Géographique', menu: EN_XML, rang: 10, export: 'Geographique', nationale: true },
  sts: { nom: 'sts_emp', menu: 'STS-Web > Exports > Emploi du temps', rang: 5, export: null, nationale: false },
  liens: {
    nom: 'ELEGROUPE',
    menu: `PRONOTE > ${SIECLE_DANS_PRONOTE} > Exporter les liens élèves/groupes`,
    rang: 1,
    export: null,
    nationale: false,
  },
  emp_sts: {
    nom: 'emp_sts',
    menu: 'EDT > Imports/Exports > STSWEB',
    rang: 6,
    export: null,
    nationale: false,
    facultatif: true,
  },
} as const satisfies Record<string, Document>;

export type TypeSource = keyof typeof DOCUMENTS;

/** The seven exports of SIECLE, which share PARAMETRES and so the base's year. */
export type ExportSiecle = {
  [K in TypeSource]: (typeof DOCUMENTS)[K]['export'] extends null ? never : K;
}[TypeSource];

/** What the secretary calls each document, and the menu that gives it. */
export const LIBELLES: Readonly<Record<TypeSource, Pick<Document, 'nom' | 'menu'>>> = DOCUMENTS;

/** In the order of the procedure, then those that nobody has to bring. */
export const SOURCES = Object.keys(DOCUMENTS) as readonly TypeSource[];

/** The nine that a control asks for. */
export type SourceDemandee = {
  [K in TypeSource]: (typeof DOCUMENTS)[K] extends { readonly facultatif: true } ? never : K;
}[TypeSource];

const estDemandee = (kind: TypeSource): kind is SourceDemandee => !('facultatif' in DOCUMENTS[kind]);

export const DEMANDES: readonly SourceDemandee[] = SOURCES.filter(estDemandee);

/** Whether what a rule needs is a document that nobody has to bring. */
export const estFacultatif = (besoin: string): boolean => SOURCES.some((kind) => kind === besoin && !estDemandee(kind));

const estExport = (kind: TypeSource): kind is ExportSiecle => DOCUMENTS[kind].export !== null;

export const EXPORTS_SIECLE: readonly ExportSiecle[] = SOURCES.filter(estExport);

/** How SIECLE names the file of an export, without « ExportXML_ » nor extension. */
export const nomDExport = (kind: ExportSiecle): string => DOCUMENTS[kind].export;

/** What the prediction needs first, the national lists last. */
export const PAR_BESOIN: readonly TypeSource[] = [...SOURCES].sort((a, b) => DOCUMENTS[a].rang - DOCUMENTS[b].rang);

export const LISTES_NATIONALES: readonly TypeSource[] = SOURCES.filter((kind) => DOCUMENTS[kind].nationale);
