import type { Communs, Parametres } from '../domain/exports-siecle.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { EcoleChoisie, Lecture, LectureRecue } from '../domain/lecture-document.ts';
import { noteSansAdresses } from '../domain/notes.ts';
import { ProblemeLecture, problemeDe, problemeEnMots } from '../domain/problemes.ts';
import type { Releve } from '../domain/releve.ts';
import type { TypeSource } from '../domain/source.ts';
import type { EmpSts, Sts } from '../domain/sts.ts';
import { assembler } from '../engine/assemblage.ts';
import { ecoleDite, ecoleNommee } from '../engine/choisir-ecole.ts';
import { conclureSur } from '../engine/conclusion.ts';
import { releverLesLiens as releverSur } from '../engine/releve.ts';
import { headFacts } from '../intake/clues.ts';
import { crc32 } from '../intake/crc32.ts';
import { decodeHead } from '../intake/decode.ts';
import { droppedDocument, type FoundDocument, findDocuments, reopenDocument } from '../intake/documents.ts';
import { resavedSigns } from '../intake/resaved.ts';
import { creerExtracteur as extraireDuTexte } from '../readers/extrait.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { decodeInto } from './decoding.ts';
import { decodeAmong } from './known-lists.ts';
import { openModel } from './messages.ts';
import type { Conclusion, EntryPath, SeenDocument } from './protocol.ts';
import { refuse, sheetOf } from './refused.ts';

/**
 * The stages of a run as plain functions: the worker calls them by message, the tests and the command line directly.
 * A bad file is an answer; whatever else is thrown is a defect of ours and goes out.
 */

/**
 * A first look at a dropped file: every document in it, recognised or refused.
 * @param aussitot the kinds that are read on in the same pass, from a file that holds one document
 */
export async function recognise(
  fichier: Blob,
  nom: string,
  aussitot: readonly TypeSource[] = [],
  avance: (octets: number) => void = () => {},
): Promise<SeenDocument[]> {
  const vus: SeenDocument[] = [];
  for await (const vu of findDocuments(fichier, nom)) {
    const { path, entry, content, alone } = vu.document;
    const lieu = { chemin: path, entree: entry, octets: content.bytes };
    if ('probleme' in vu) {
      const lecture = await refuse(vu.document, nom, fichier, null, vu.probleme);
      const marque = await markOf(vu.document);
      vus.push({ ...lieu, type: null, uai: ecoleDite(lecture), marque, lecture });
    } else {
      const { document, type, head } = vu;
      const lecture = alone && aussitot.includes(type) ? await readFound(document, nom, fichier, type, avance) : null;
      const uai = lecture ? ecoleDite(lecture) : schoolOfHead(document, type, head);
      vus.push({ ...lieu, type, uai, marque: await markOf(document), lecture });
    }
  }
  return vus;
}

const schoolOfHead = ({ names }: FoundDocument, type: TypeSource, head: Uint8Array): string | null =>
  ecoleNommee(headFacts(decodeHead(head)).uai, type === 'liens' ? names : null);

/** What tells the bytes of a document from others, the way that its archive is written included. */
async function markOf({ content, repacked }: FoundDocument): Promise<string | null> {
  try {
    return `${await content.mark()}${repacked ? '-refaite' : ''}`;
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
}

/**
 * Reads one document, recognised as `kind` by the first look: bytes, text, model.
 * @param avance hears of the bytes read so far, of the `octets` of the document
 * @param connues the lists of its kind that were read for other schools; null when there is one school
 */
export async function readDocument(
  fichier: Blob,
  nom: string,
  chemin: EntryPath,
  kind: TypeSource,
  avance: (octets: number) => void,
  connues: readonly Lecture[] | null = null,
): Promise<Lecture> {
  try {
    return await readFound(await reopenDocument(fichier, nom, chemin), nom, fichier, kind, avance, connues);
  } catch (erreur) {
    return await refuse(droppedDocument(fichier, nom), nom, fichier, kind, problemeDe(erreur));
  }
}

async function readFound(
  document: FoundDocument,
  nom: string,
  fichier: Blob,
  kind: TypeSource,
  avance: (octets: number) => void,
  connues: readonly Lecture[] | null = null,
): Promise<Lecture> {
  try {
    const { lu, ecriture, reste } = await decodeAmong(connues, document, kind, avance);
    const indices = resavedSigns(kind, document, ecriture);
    const modele = new TextEncoder().encode(JSON.stringify(lu));
    if (kind === 'sts' || kind === 'emp_sts') exigerUneStructure(kind, lu as Sts | EmpSts);
    const { parametres, sansAdresses } = lu as { parametres: Parametres; sansAdresses?: true };
    const { uaj, anneeScolaire, dateExport, horodatage } = parametres;
    return {
      fichier: {
        ...sheetOf(document, nom, fichier),
        type: kind,
        etat: 'lu',
        uai: uaj,
        anneeScolaire,
        dateExport,
        horodatage,
        ...(indices.length > 0 && { indices }),
        ...(sansAdresses && { notes: [noteSansAdresses(kind)] }),
      },
      modele,
      empreinte: `${modele.length}-${crc32(modele)}`,
      depot: kind === 'liens' ? { noms: document.names, defauts: document.defauts, xmlIllisible: null } : null,
      ...(reste && { reste }),
      ...reperesDe(kind, lu),
    };
  } catch (erreur) {
    return await refuse(document, nom, fichier, kind, problemeDe(erreur));
  }
}

/** Concludes on everything that was read, and says which document stands behind each file of the report. */
export function concludeOnReadings(
  lectures: readonly LectureRecue[],
  application: string,
  etabliLe: string,
  enLecture: readonly TypeSource[],
  choisie: EcoleChoisie | null = null,
): Conclusion {
  const assemblage = assembler(lectures, openModel, choisie);
  const rapport = conclureSur(assemblage, { catalogue: CATALOGUE, application, etabliLe, enLecture });
  return { rapport, cles: assemblage.cles };
}

/** Reads a document again, up to the record that a finding points to. */
export async function extractRecord(
  fichier: Blob,
  nom: string,
  chemin: EntryPath,
  kind: TypeSource,
  repere: Repere,
): Promise<IssueExtrait> {
  try {
    const document = await reopenDocument(fichier, nom, chemin);
    const { lu } = await decodeInto(document, kind, () => extraireDuTexte(kind, repere));
    return lu ? { etat: 'lu', extrait: lu } : { etat: 'introuvable' };
  } catch (erreur) {
    return { etat: 'illisible', probleme: problemeEnMots(problemeDe(erreur)) };
  }
}

/** The links of fresh exports, without any control. */
export const surveyLinks = (lectures: readonly LectureRecue[]): Releve => releverSur(assembler(lectures, openModel));

/** What tells of the document before its model is opened: the name of its school, and the year of an sts_emp. */
function reperesDe(kind: TypeSource, lu: unknown): Pick<Lecture, 'moment' | 'denomination'> {
  const { denominationPrincipale: denomination } = lu as Partial<Communs>;
  if (kind !== 'sts') return denomination ? { denomination } : {};
  const { parametres, debut, fin } = lu as Sts;
  const moment = [parametres.anneeScolaire, debut, fin]
    .map((partie) => partie ?? '')
    .join(' ')
    .trim();
  return { ...(denomination && { denomination }), ...(moment && { moment }) };
}

/** An export cut down to its staff would call every group unknown to STS-Web, or never sent up by EDT. */
function exigerUneStructure(kind: 'sts' | 'emp_sts', { divisions, groupes }: Sts | EmpSts): void {
  if (divisions.length > 0 || groupes.length > 0) return;
  throw new ProblemeLecture(kind === 'sts' ? 'sts-sans-structure' : 'emp-sts-sans-structure');
}
