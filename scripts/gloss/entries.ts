import type { IdTerme } from '../../src/ui/glossaire/textes.ts';

interface Gloss {
  readonly english: string;
  /** Where the code has it. */
  readonly code?: string;
}

/** The words of the secretary's glossary, for the maintainers: a missing one does not compile. */
export const ENTRIES: Readonly<Record<IdTerme, Gloss>> = {
  absent: {
    english: "pupil of SIECLE's base whom the deposited file does not reach: loses every group",
    code: '`Absent`',
  },
  anomalie: {
    english: 'what SIECLE reports of a pupil imported in part: a rejected link, a replaced date',
    code: '`Anomalie`',
  },
  bee: {
    english: '« Base Élèves Établissement », the pupil database inside SIECLE',
    code: 'root `BEE_…` of the exports',
  },
  calendrier: { english: 'first and last day of the pupils and of the teachers, in SIECLE', code: '`Calendrier`' },
  correspondances: {
    english: "EDT's mapping of its teachers, subjects, classes and groups to those of STS-Web",
    code: '`Correspondances`',
  },
  depot: {
    english:
      'deposit: upload of the ELEGROUPE to SIECLE by day, refused at once or processed at night; also that file as it lies',
    code: '`Depot`, `D1` to `D5`',
  },
  division: { english: 'class (6 A): the administrative group that each pupil belongs to', code: '`Division`' },
  ecart: {
    english: 'departure of an ELEGROUPE from the import schema; elsewhere, a difference',
    code: '`EcartSchema`',
  },
  elegroupe: { english: 'the XML file of pupil-group links that PRONOTE exports and SIECLE imports', code: '`Liens`' },
  'eleve-id': { english: "a pupil's number in SIECLE", code: '`eleveId`' },
  'emp-sts': {
    english: "the timetable's structure and services, sent up from EDT to STS-Web (step 3)",
    code: '`EmpSts`',
  },
  etablissement: {
    english: 'school; its number is called UAJ, RNE or UAI: 7 digits and a check letter',
    code: '`uai`',
  },
  groupe: { english: 'teaching group: pupils of one or more divisions, for one subject', code: '`Groupe`' },
  'id-prv': { english: "a pupil's number in the private software (PRONOTE)", code: '`idPrv`' },
  ine: { english: 'national identifier of a pupil', code: '`idNational`' },
  lien: { english: 'link: membership of a pupil in a group, with its dates', code: '`LienGroupe`' },
  lsu: { english: 'national school record (reports of each term)', code: '`DivisionLsu`' },
  matiere: { english: 'subject taught, by a code of six characters', code: '`Matiere`' },
  mef: { english: 'level and track of a pupil, by a code of eleven characters', code: '`codeMef`' },
  millesime: {
    english: 'year label of a file or a base: one school year has two in New Caledonia',
    code: '`millesimesDe`',
  },
  nomenclature: {
    english: "SIECLE's lists of codes (MEF, subjects, options); also one of its exports",
    code: '`Nomenclature`',
  },
  rejet: { english: 'rejection: of a pupil (no link is imported) or of one link', code: '`REJELEGROUPE_…`' },
  sconet: { english: 'former name of SIECLE' },
  service: { english: 'teaching given to a division or a group: a subject and its teachers', code: '`Service`' },
  siecle: { english: "the ministry's application for pupils" },
  structure: {
    english: 'all the divisions and groups of a school, with their MEF; also one division or group',
    code: '`Structures`',
  },
  'sts-emp': { english: 'export of STS-Web to the timetable software', code: '`Sts`' },
  'sts-web': { english: "the ministry's application for structures and services" },
  'suivi-des-echanges': {
    english: "SIECLE's page with the report of the import, read the next morning",
    code: '`PAGE_SIECLE`',
  },
  synchro: { english: 'a step of the procedure: data carried from one application to another', code: '`IdEtape`' },
};
