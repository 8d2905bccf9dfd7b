import { preciserContradiction, problemeDe } from '../domain/problemes.ts';
import type { TypeSource } from '../domain/source.ts';
import { createDecoder, type TextEncodingFound } from '../intake/decode.ts';
import type { FoundDocument } from '../intake/documents.ts';
import type { Encoding } from '../intake/encodings.ts';
import { ChercheurAbime } from '../readers/abime.ts';

/** From the bytes of a document to a reader of its text, in the encoding that it turns out to be written in. */

/** What receives the decoded text, chunk by chunk. */
interface Consumer<T> {
  write(texte: string): void;
  /** True once the rest of the text is not needed. */
  readonly complet?: boolean;
  close(): T;
}

export interface DecodedText<T> {
  readonly lu: T;
  readonly ecriture: TextEncodingFound | null;
}

/**
 * Reads the text of a document into what `creer` makes for its kind.
 * @param avance hears of the bytes read so far
 * @throws ProblemeLecture
 */
export async function decodeInto<T>(
  document: FoundDocument,
  type: TypeSource,
  creer: (type: TypeSource) => Consumer<T>,
  avance: (octets: number) => void = () => {},
): Promise<DecodedText<T>> {
  try {
    return await decoderOuSituer('utf-8', document, type, creer, avance);
  } catch (erreur) {
    // An sts_emp that declares nothing is written in ISO-8859-15 (formats §8); one that declares fails again alike
    // (003.37).
    if (type !== 'sts' || problemeDe(erreur).code !== 'encodage-invalide') throw erreur;
    return await decoderOuSituer('iso-8859-15', document, type, creer, avance);
  }
}

/** A text that another program spoiled is gone along once more, to say where. */
async function decoderOuSituer<T>(
  parDefaut: Encoding,
  document: FoundDocument,
  type: TypeSource,
  creer: (type: TypeSource) => Consumer<T>,
  avance: (octets: number) => void,
): Promise<DecodedText<T>> {
  try {
    return await decodeAs(parDefaut, document, creer(type), avance, true);
  } catch (erreur) {
    const probleme = problemeDe(erreur);
    if (probleme.code !== 'encodage-contradictoire') throw probleme;
    throw preciserContradiction(
      probleme,
      type,
      probleme.ligne === null ? await situer(parDefaut, document, type) : null,
    );
  }
}

async function situer(parDefaut: Encoding, document: FoundDocument, type: TypeSource) {
  try {
    return (await decodeAs(parDefaut, document, new ChercheurAbime(type), () => {}, false)).lu;
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
}

async function decodeAs<T>(
  parDefaut: Encoding,
  { content }: FoundDocument,
  consommateur: Consumer<T>,
  avance: (octets: number) => void,
  watch: boolean,
): Promise<DecodedText<T>> {
  const decodeur = createDecoder(parDefaut, watch);
  let lus = 0;
  const consommes = (octets: number) => {
    lus += octets;
    avance(lus);
  };
  for await (const octets of content.read(consommes)) {
    consommateur.write(decodeur.write(octets));
    if (consommateur.complet) return { lu: consommateur.close(), ecriture: decodeur.found() };
  }
  consommateur.write(decodeur.close());
  return { lu: consommateur.close(), ecriture: decodeur.found() };
}
