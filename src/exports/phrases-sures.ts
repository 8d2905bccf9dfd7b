import type { Sujet } from '../domain/report.ts';
import { LIBELLES } from '../domain/source.ts';

/**
 * What a pseudonymised report may repeat, by code of rule. Whatever is not listed here is replaced: a rule that nobody
 * has looked at says nothing of a pupil. `pseudonyme.test.ts` holds each list to the holes of the rules' own texts.
 */

/** Sentences of a finding that hold counts, dates of the year, names of documents and codes, and nothing else. */
const CONSTATS_SURS =
  /^(D3|D5|CTRL_ANNEE_0[123]|CTRL_CALENDRIER_0[1234]|CTRL_ELEVES_0[234679]|CTRL_FICHIERS_0[1378]|CTRL_REFERENCES_0[12358]|CTRL_SERVICES_0[13]|CTRL_STRUCTURE_0[1-9]|ELEGRP_A_0[123]|GROUPE_(A_01|B_01|B_02)|REJELEGROUPE_0[123])$/;

/** The same for the sentence that an anomaly of the night or a reason of refusal has of its own. */
const MESSAGES_SURS = /^(D3|D5|ELEGRP_A_0[123]|GROUPE_(A_01|B_01|B_02)|REJELEGROUPE_02)$/;

/** The same for what a subject adds. */
const DETAILS_SURS =
  /^(CTRL_CALENDRIER_0[24]|CTRL_ELEVES_0[36]|CTRL_FICHIERS_0[137]|CTRL_SERVICES_02|ELEGRP_A_0[123]|GROUPE_(A_01|B_01|B_02)|REJELEGROUPE_02)$/;

/** Rules whose subjects in a document without pupils are groups, divisions or the year. */
const SUJETS_DE_STRUCTURE = /^CTRL_(CALENDRIER|SERVICES|STRUCTURE)_/;
const SANS_ELEVE = new Set(['communs', 'structures', 'sts']);

/** Elements that the import schema names (import-rules §2): a refusal that quotes one of them quotes no pupil. */
export const ELEMENTS =
  'IMPORT_ELEVES|VERSION|PARAMETRES|UAJ|ANNEE_SCOLAIRE|DATE_IMPORT|NUM_ENVOI|LOGICIEL|DONNEES|ELEVES|ELEVE|ELEVE_ID|ID_NATIONAL|ID_PRV_ELE|NOM_DE_FAMILLE|NOM_USAGE|PRENOM|PRENOM2|PRENOM3|DATE_NAISS|GROUPES|GROUPE|CODE_GROUPE|DATE_DEBUT_GROUPE|DATE_FIN_GROUPE';
/** D4: what departs from the schema, when it is told without a name that the file alone knows. */
const ECART_SUR = new RegExp(
  `\u00A0: (l’élève|le fichier|le même groupe|(l’élément |l’attribut |le même )?(${ELEMENTS})) [a-zéàêè’ ]+ \\(\\d+\u00A0fois\\)\\.$`,
);

export const constatSur = (code: string, message: string): boolean =>
  CONSTATS_SURS.test(code) || (code === 'D4' && ECART_SUR.test(message));
export const messageSur = (code: string): boolean => MESSAGES_SURS.test(code);
export const detailSur = (code: string): boolean => DETAILS_SURS.test(code);

/** The subject's name when it is no pupil's: a code, a document, a place; null when it may be somebody's. */
export function lieuDe(code: string, { libelle, eleveId, groupe, fichier }: Sujet): string | null {
  if (eleveId !== undefined) return null;
  const document = fichier && LIBELLES[fichier].nom;
  if (libelle === groupe || libelle === document) return libelle;
  if (code.startsWith('CTRL_FICHIERS_')) return document ?? 'Fichier';
  if (code === 'D4' && /^Ligne \d+$/.test(libelle)) return libelle;
  return SUJETS_DE_STRUCTURE.test(code) && fichier && SANS_ELEVE.has(fichier) ? libelle : null;
}

/** What our own texts put between quotation marks: documents, and what STS-Web answers. */
const CITATIONS = new Set([
  ...Object.values(LIBELLES).map(({ nom }) => nom),
  'Élèves sans adresses',
  'Responsables sans adresses',
  'Établissements des élèves',
  'La structure a été envoyée',
  '(1)',
]);

/** Hides what a text quotes from a file. From the first mark to the last: the value may hold marks itself. */
export function sansCitation(texte: string): string {
  const citations = [...texte.matchAll(/«\u00A0(.*?)\u00A0»/gs)];
  return citations.every(([, citation]) => CITATIONS.has(citation ?? '')) && !/^[^«]*»|«[^»]*$/.test(texte)
    ? texte
    : texte.replace(/«.*»/s, '«\u00A0…\u00A0»');
}
