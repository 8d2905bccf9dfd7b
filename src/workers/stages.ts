import type { Parametres } from '../domain/dossier.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { Lecture, LectureRecue } from '../domain/lecture.ts';
import { enMots, etatSelon, ProblemeLecture } from '../domain/problemes.ts';
import type { Releve } from '../domain/releve.ts';
import type { Fichier, Rapport } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import { conclure as conclureSurLectures } from '../engine/conclude.ts';
import { relever as releverSurLectures } from '../engine/releve.ts';
import { creerDecodeur, type Ecriture } from '../intake/decode.ts';
import { type Document, documentDepose, rouvrirDocument, trouverDocuments, typeDe } from '../intake/documents.ts';
import type { Encodage } from '../intake/encodings.ts';
import { indicesDe } from '../intake/indices.ts';
import { extraire as extraireDuTexte } from '../readers/extrait.ts';
import { creerLecteur } from '../readers/index.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { ouvrirLecture, panne } from './messages.ts';
import type { Chemin, DemandeControle, DocumentVu, Reponse } from './protocol.ts';

/**
 * The stages of a run as plain functions: the worker calls them by message, the tests and the command line directly.
 * A bad file is an answer; whatever else is thrown is a defect of ours and goes out.
 */

/** A first look at a dropped file: every document in it, recognised or refused. */
export async function reconnaitre(fichier: Blob, nom: string): Promise<DocumentVu[]> {
  const vus: DocumentVu[] = [];
  for await (const vu of trouverDocuments(fichier, nom)) {
    const { chemin, entree, contenu } = vu.document;
    const lieu = { chemin, entree, octets: contenu.octets };
    vus.push(
      'type' in vu
        ? { ...lieu, type: vu.type, refus: null }
        : { ...lieu, type: null, refus: refuser(vu.document, nom, fichier, null, vu.probleme) },
    );
  }
  return vus;
}

/**
 * Reads one document that was recognised: bytes, text, model.
 * @param avance hears of the bytes read so far, of the `octets` of the document
 */
export async function lire(
  fichier: Blob,
  nom: string,
  chemin: Chemin,
  avance: (octets: number) => void,
): Promise<Lecture> {
  let document = documentDepose(fichier, nom);
  let type: SourceKind | 'archive' | null = null;
  try {
    document = await rouvrirDocument(fichier, nom, chemin);
    type = await typeDe(document);
    if (type === 'archive') throw new Error('An archive is not a document: only its entries are read.');
    const { lu: modele, ecriture } = await decoder(document, type, creerLecteur, avance);
    const indices = indicesDe(type, document, ecriture);
    const { uaj, anneeScolaire, dateExport, horodatage } = (modele as { parametres: Parametres }).parametres;
    return {
      fichier: {
        ...decrire(document, nom, fichier),
        type,
        etat: 'lu',
        uai: uaj,
        anneeScolaire,
        dateExport,
        horodatage,
        ...(indices.length > 0 && { indices }),
      },
      modele: new TextEncoder().encode(JSON.stringify(modele)),
      depot: type === 'liens' ? { noms: document.noms, xmlIllisible: null } : null,
    };
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    return refuser(document, nom, fichier, type === 'archive' ? null : type, erreur);
  }
}

/** Concludes on everything that was read. */
export function conclure(
  lectures: readonly LectureRecue[],
  application: string,
  etabliLe: string,
  enLecture: readonly SourceKind[] = [],
): Rapport {
  return conclureSurLectures(lectures.map(ouvrirLecture), { catalogue: CATALOGUE, application, etabliLe, enLecture });
}

/** Reads a document again, up to the record that a finding points to. */
export async function extraire(
  fichier: Blob,
  nom: string,
  chemin: Chemin,
  kind: SourceKind,
  repere: Repere,
): Promise<IssueExtrait> {
  try {
    const document = await rouvrirDocument(fichier, nom, chemin);
    const { lu } = await decoder(document, kind, () => extraireDuTexte(kind, repere));
    return lu ? { etat: 'lu', extrait: lu } : { etat: 'introuvable' };
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    return { etat: 'illisible', probleme: enMots(erreur) };
  }
}

/** The links of fresh exports, without any control. */
export const relever = (lectures: readonly LectureRecue[]): Releve => releverSurLectures(lectures.map(ouvrirLecture));

/** Answers one request, and says what goes wrong in it: by definition a defect of ours. */
export async function traiter(
  demande: DemandeControle,
  repondre: (reponse: Reponse, transferts: ArrayBuffer[]) => void,
): Promise<void> {
  const { run, tache } = demande;
  try {
    switch (demande.type) {
      case 'reconnaitre': {
        const documents = await reconnaitre(demande.fichier, demande.nom);
        return repondre({ type: 'reconnu', run, tache, documents }, []);
      }
      case 'lire': {
        const avance = (octets: number) => repondre({ type: 'avance', run, tache, octets }, []);
        const lecture = await lire(demande.fichier, demande.nom, demande.chemin, avance);
        return repondre(
          { type: 'lu', run, tache, lecture },
          lecture.modele ? [lecture.modele.buffer as ArrayBuffer] : [],
        );
      }
      case 'conclure': {
        const rapport = conclure(demande.lectures, demande.application, demande.etabliLe, demande.enLecture);
        return repondre({ type: 'conclu', run, tache, rapport }, []);
      }
      case 'extraire': {
        const { fichier, nom, chemin, kind, repere } = demande;
        const issue = await extraire(fichier, nom, chemin, kind, repere);
        return repondre({ type: 'extrait', run, tache, issue }, []);
      }
      case 'relever':
        return repondre({ type: 'releve', run, tache, releve: relever(demande.lectures) }, []);
    }
  } catch (erreur) {
    repondre(panne(demande, erreur), []);
  }
}

/** What is made of a text as it comes. */
interface Consommateur<T> {
  write(texte: string): void;
  /** What follows can change nothing: it need not be read. */
  readonly complet?: boolean;
  close(): T;
}

interface TexteLu<T> {
  readonly lu: T;
  readonly ecriture: Ecriture | null;
}

async function decoder<T>(
  document: Document,
  type: SourceKind,
  creer: (type: SourceKind) => Consommateur<T>,
  avance: (octets: number) => void = () => {},
): Promise<TexteLu<T>> {
  try {
    return await decoderEn('utf-8', document, creer(type), avance);
  } catch (erreur) {
    // An sts_emp that declares nothing is written in ISO-8859-15 (formats §8); one that declares fails again alike.
    const autrement = type === 'sts' && erreur instanceof ProblemeLecture && erreur.code === 'encodage-invalide';
    if (!autrement) throw erreur;
    return await decoderEn('iso-8859-15', document, creer(type), avance);
  }
}

async function decoderEn<T>(
  parDefaut: Encodage,
  { contenu }: Document,
  consommateur: Consommateur<T>,
  avance: (octets: number) => void,
): Promise<TexteLu<T>> {
  const decodeur = creerDecodeur(parDefaut);
  let lus = 0;
  const consommes = (octets: number) => {
    lus += octets;
    avance(lus);
  };
  for await (const octets of contenu.lire(consommes)) {
    consommateur.write(decodeur.write(octets));
    if (consommateur.complet) return { lu: consommateur.close(), ecriture: decodeur.ecriture() };
  }
  consommateur.write(decodeur.close());
  return { lu: consommateur.close(), ecriture: decodeur.ecriture() };
}

/** `octets` is the size of the file that the secretary sees, not of the entry in it. */
function decrire({ entree }: Document, nom: string, { size: octets }: Blob): Fichier {
  return {
    nom,
    entree,
    type: null,
    etat: 'lu',
    octets,
    uai: null,
    anneeScolaire: null,
    dateExport: null,
    horodatage: null,
    probleme: null,
  };
}

/** An ELEGROUPE that breaks stays one: SIECLE will refuse it too, and the rules of the deposit say so. */
function refuser(
  document: Document,
  nom: string,
  depose: Blob,
  type: SourceKind | null,
  probleme: ProblemeLecture,
): Lecture {
  const etat = etatSelon(probleme);
  const mots = enMots(probleme);
  const garde = etat === 'ignore' ? null : type;
  return {
    fichier: { ...decrire(document, nom, depose), type: garde, etat, probleme: mots },
    modele: null,
    depot:
      garde === 'liens' ? { noms: document.noms, xmlIllisible: { message: mots.message, ligne: mots.ligne } } : null,
  };
}
