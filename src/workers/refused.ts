import type { DepotRecu } from '../domain/elegroupe.ts';
import type { Fichier, ProblemeFichier } from '../domain/fichier.ts';
import type { Lecture } from '../domain/lecture-document.ts';
import { etatSelon, type ProblemeLecture, problemeEnMots, refusPropre } from '../domain/problemes.ts';
import type { TypeSource } from '../domain/source.ts';
import { type HeadFacts, headFacts, kindByName } from '../intake/clues.ts';
import { readHead } from '../intake/content.ts';
import { decodeHead } from '../intake/decode.ts';
import type { FoundDocument } from '../intake/documents.ts';

/** `octets` is the size of the file that the secretary sees, not of the entry in it. */
export function sheetOf({ entry }: FoundDocument, nom: string, { size: octets }: Blob): Fichier {
  return {
    nom,
    entree: entry,
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

/** What is told of a document that is not read: its file with the problem, and its deposit when it is an ELEGROUPE. */
export async function refuse(
  document: FoundDocument,
  nom: string,
  depose: Blob,
  type: TypeSource | null,
  probleme: ProblemeLecture,
): Promise<Lecture> {
  const etat = etatSelon(probleme);
  const mots = problemeEnMots(probleme);
  // A file that cannot be read is still the one that its name says: it may be the newest of its kind.
  const garde = etat === 'ignore' ? null : (type ?? kindByName(document.names, !document.defauts.includes('pas-seul')));
  const faits = garde ? await faitsDeTete(document) : {};
  return {
    fichier: { ...sheetOf(document, nom, depose), ...faits, type: garde, etat, probleme: mots },
    modele: null,
    empreinte: null,
    depot:
      garde === 'liens'
        ? { noms: document.names, defauts: document.defauts, ...depotRefuse(mots, refusPropre(probleme)) }
        : null,
  };
}

/** What the head of a damaged document says of its school and its day; nothing when not even that can be read. */
async function faitsDeTete({ content }: FoundDocument): Promise<Partial<HeadFacts>> {
  const { octets } = await readHead(content);
  return octets.length > 0 ? headFacts(decodeHead(octets)) : {};
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
