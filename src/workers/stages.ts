import type { Communs, DepotRecu, Parametres, Sts } from '../domain/dossier.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { Lecture, LectureRecue } from '../domain/lecture.ts';
import { noteSansAdresses } from '../domain/notes.ts';
import { enMots, etatSelon, ProblemeLecture, preciserContradiction, refusPropre } from '../domain/problemes.ts';
import type { Releve } from '../domain/releve.ts';
import type { Fichier, ProblemeFichier, Rapport } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import { assembler } from '../engine/assemble.ts';
import { conclureSur } from '../engine/conclude.ts';
import { relever as releverSur } from '../engine/releve.ts';
import { type HeadFacts, headFacts, kindByName } from '../intake/clues.ts';
import { lireTete } from '../intake/content.ts';
import { crc32 } from '../intake/crc32.ts';
import { creerDecodeur, decoderTete, type Ecriture } from '../intake/decode.ts';
import { type Document, documentDepose, rouvrirDocument, trouverDocuments } from '../intake/documents.ts';
import type { Encodage } from '../intake/encodings.ts';
import { indicesDe } from '../intake/indices.ts';
import { ChercheurAbime } from '../readers/abime.ts';
import { extraire as extraireDuTexte } from '../readers/extrait.ts';
import { creerLecteur } from '../readers/index.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { ouvrirModele, panne } from './messages.ts';
import type { Chemin, Conclusion, DemandeControle, DocumentVu, Reponse } from './protocol.ts';

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
        : { ...lieu, type: null, refus: await refuser(vu.document, nom, fichier, null, vu.probleme) },
    );
  }
  return vus;
}

/**
 * Reads one document, recognised as `kind` by the first look: bytes, text, model.
 * @param avance hears of the bytes read so far, of the `octets` of the document
 */
export async function lire(
  fichier: Blob,
  nom: string,
  chemin: Chemin,
  kind: SourceKind,
  avance: (octets: number) => void,
): Promise<Lecture> {
  let document = documentDepose(fichier, nom);
  try {
    document = await rouvrirDocument(fichier, nom, chemin);
    const { lu, ecriture } = await decoder(document, kind, creerLecteur, avance);
    const indices = indicesDe(kind, document, ecriture);
    const modele = new TextEncoder().encode(JSON.stringify(lu));
    if (kind === 'sts') exigerUneStructure(lu as Sts);
    const { parametres, sansAdresses } = lu as { parametres: Parametres; sansAdresses?: true };
    const { uaj, anneeScolaire, dateExport, horodatage } = parametres;
    return {
      fichier: {
        ...decrire(document, nom, fichier),
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
      depot: kind === 'liens' ? { noms: document.noms, defauts: document.defauts, xmlIllisible: null } : null,
      ...reperesDe(kind, lu),
    };
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    return await refuser(document, nom, fichier, kind, erreur);
  }
}

/** Concludes on everything that was read, and says which document stands behind each file of the report. */
function conclureSurLectures(
  lectures: readonly LectureRecue[],
  application: string,
  etabliLe: string,
  enLecture: readonly SourceKind[],
): Conclusion {
  const assemblage = assembler(lectures, ouvrirModele);
  const rapport = conclureSur(assemblage, { catalogue: CATALOGUE, application, etabliLe, enLecture });
  return { rapport, cles: assemblage.cles };
}

/** The report alone. */
export function conclure(
  lectures: readonly LectureRecue[],
  application: string,
  etabliLe: string,
  enLecture: readonly SourceKind[] = [],
): Rapport {
  return conclureSurLectures(lectures, application, etabliLe, enLecture).rapport;
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
export const relever = (lectures: readonly LectureRecue[]): Releve => releverSur(assembler(lectures, ouvrirModele));

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
        const lecture = await lire(demande.fichier, demande.nom, demande.chemin, demande.kind, avance);
        return repondre(
          { type: 'lu', run, tache, lecture },
          lecture.modele ? [lecture.modele.buffer as ArrayBuffer] : [],
        );
      }
      case 'conclure': {
        const { lectures, application, etabliLe, enLecture } = demande;
        const conclusion = conclureSurLectures(lectures, application, etabliLe, enLecture);
        return repondre({ type: 'conclu', run, tache, ...conclusion }, []);
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

/** What receives the decoded text, chunk by chunk. */
interface Consommateur<T> {
  write(texte: string): void;
  /** True once the rest of the text is not needed. */
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
    return await decoderOuSituer('utf-8', document, type, creer, avance);
  } catch (erreur) {
    // An sts_emp that declares nothing is written in ISO-8859-15 (formats §8); one that declares fails again alike
    // (003.37).
    const autrement = type === 'sts' && erreur instanceof ProblemeLecture && erreur.code === 'encodage-invalide';
    if (!autrement) throw erreur;
    return await decoderOuSituer('iso-8859-15', document, type, creer, avance);
  }
}

/** A text that another program spoiled is gone along once more, to say where. */
async function decoderOuSituer<T>(
  parDefaut: Encodage,
  document: Document,
  type: SourceKind,
  creer: (type: SourceKind) => Consommateur<T>,
  avance: (octets: number) => void,
): Promise<TexteLu<T>> {
  try {
    return await decoderEn(parDefaut, document, creer(type), avance, true);
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture) || erreur.code !== 'encodage-contradictoire') throw erreur;
    throw preciserContradiction(erreur, type, erreur.ligne === null ? await situer(parDefaut, document, type) : null);
  }
}

async function situer(parDefaut: Encodage, document: Document, type: SourceKind) {
  try {
    return (await decoderEn(parDefaut, document, new ChercheurAbime(type), () => {}, false)).lu;
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return null;
    throw erreur;
  }
}

async function decoderEn<T>(
  parDefaut: Encodage,
  { contenu }: Document,
  consommateur: Consommateur<T>,
  avance: (octets: number) => void,
  watch: boolean,
): Promise<TexteLu<T>> {
  const decodeur = creerDecodeur(parDefaut, watch);
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

async function refuser(
  document: Document,
  nom: string,
  depose: Blob,
  type: SourceKind | null,
  probleme: ProblemeLecture,
): Promise<Lecture> {
  const etat = etatSelon(probleme);
  const mots = enMots(probleme);
  // A file that cannot be read is still the one that its name says: it may be the newest of its kind.
  const garde = etat === 'ignore' ? null : (type ?? kindByName(document.noms, !document.defauts.includes('pas-seul')));
  const faits = garde ? await faitsDeTete(document) : {};
  return {
    fichier: { ...decrire(document, nom, depose), ...faits, type: garde, etat, probleme: mots },
    modele: null,
    empreinte: null,
    depot:
      garde === 'liens'
        ? { noms: document.noms, defauts: document.defauts, ...depotRefuse(mots, refusPropre(probleme)) }
        : null,
  };
}

/** What tells of the document before its model is opened: the name of its school, and the year of an sts_emp. */
function reperesDe(kind: SourceKind, lu: unknown): Pick<Lecture, 'moment' | 'denomination'> {
  const { denominationPrincipale: denomination } = lu as Partial<Communs>;
  if (kind !== 'sts') return denomination ? { denomination } : {};
  const { parametres, debut, fin } = lu as Sts;
  const moment = [parametres.anneeScolaire, debut, fin]
    .map((partie) => partie ?? '')
    .join(' ')
    .trim();
  return { ...(denomination && { denomination }), ...(moment && { moment }) };
}

/** An export cut down to its staff would call every group of SIECLE unknown to STS-Web. */
function exigerUneStructure({ divisions, groupes }: Sts): void {
  if (divisions.length === 0 && groupes.length === 0) throw new ProblemeLecture('sts-sans-structure');
}

/** What the head of a damaged document says of its school and its day; nothing when not even that can be read. */
async function faitsDeTete({ contenu }: Document): Promise<Partial<HeadFacts>> {
  const { octets } = await lireTete(contenu);
  return octets.length > 0 ? headFacts(decoderTete(octets)) : {};
}

/** An ELEGROUPE that breaks stays one: SIECLE refuses it too, say the rules of the deposit, but what we alone refuse. */
function depotRefuse(
  { message, aFaire, ligne }: ProblemeFichier,
  parNous: boolean,
): Omit<DepotRecu, 'noms' | 'defauts'> {
  return parNous
    ? { xmlIllisible: null, aReprendre: { message, aFaire, ligne } }
    : { xmlIllisible: { message, ligne } };
}
