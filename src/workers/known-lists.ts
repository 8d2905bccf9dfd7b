import { problemeDe } from '../domain/problemes.ts';
import { LISTES_NATIONALES, type TypeSource } from '../domain/source.ts';
import { readHead } from '../intake/content.ts';
import { crc32 } from '../intake/crc32.ts';
import type { FoundDocument } from '../intake/documents.ts';
import { creerLecteur } from '../readers/index.ts';
import { type DecodedText, decodeInto } from './decoding.ts';

/** What stands around PARAMETRES: the bytes before it, those of PARAMETRES itself, and where the rest begins. */
interface Head {
  /** One character a byte. */
  readonly before: string;
  readonly parametres: string;
  readonly end: number;
}

interface KnownList extends DecodedText<object> {
  /** Tells the very bytes of the archive, which are then not inflated again; null where they cannot be told. */
  readonly bytes: string | null;
  /** Tells all that it holds but PARAMETRES. */
  readonly mark: string;
}

/** Two kinds, of this year and of the year before. */
const KEPT = 4;
const known: KnownList[] = [];

const END = '</PARAMETRES>';

/**
 * Decodes and reads a document as `decodeInto` does. A national list is the same for every school but for its PARAMETRES,
 * which say who exported it and when: when all the rest is the same, to the byte, as in one that this worker read before,
 * what was read of that one is given, under the new PARAMETRES, and nothing is parsed again; of the same archive, to the
 * byte, nothing is inflated again either (003.263).
 * @param avance hears of the bytes read so far
 * @throws ProblemeLecture the same as `decodeInto`
 */
export async function decodeList(
  document: FoundDocument,
  kind: TypeSource,
  avance: (octets: number) => void,
): Promise<DecodedText<unknown>> {
  if (!LISTES_NATIONALES.includes(kind)) return decodeInto(document, kind, creerLecteur, avance);
  const bytes = await bytesOf(document, kind);
  const copy = known.find((list) => bytes !== null && list.bytes === bytes);
  if (copy) return { lu: copy.lu, ecriture: copy.ecriture };
  const head = await headOf(document);
  const mark = head && (await markOf(document, kind, head, avance));
  if (!head || !mark) return decodeInto(document, kind, creerLecteur, avance);
  const same = known.find((list) => list.mark === mark);
  const parametres = await parametresOf(document, kind, head);
  if (same && parametres) return { lu: { ...same.lu, parametres }, ecriture: same.ecriture };
  const watch = watchRest();
  const read = await decodeInto(document, kind, watch.creer, avance);
  if (parametres && !watch.again()) {
    known.push({ bytes, mark, lu: read.lu as object, ecriture: read.ecriture });
    if (known.length > KEPT) known.shift();
  }
  return read;
}

/** What tells an archive from others without inflating it: its bytes, and what its directory says of them. */
async function bytesOf({ content }: FoundDocument, kind: TypeSource): Promise<string | null> {
  try {
    return `${kind} ${await content.mark()}`;
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
}

/** Null when PARAMETRES is not first, or is more than plain text in elements. */
async function headOf({ content }: FoundDocument): Promise<Head | null> {
  const { octets } = await readHead(content);
  const text = new TextDecoder('latin1').decode(octets);
  const start = text.indexOf('<PARAMETRES>');
  const end = text.indexOf(END);
  if (start < 0 || end < start) return null;
  const [before, parametres] = [text.slice(0, start), text.slice(start, end + END.length)];
  // A DOCTYPE may give the rest another meaning, and a comment hide it.
  return /<!/.test(before + parametres) || /[^\t\n\r -~]/.test(parametres)
    ? null
    : { before, parametres, end: end + END.length };
}

/** Equal for two lists of a kind that differ in PARAMETRES alone; null for a document that cannot be read to its end. */
async function markOf(
  { content }: FoundDocument,
  kind: TypeSource,
  { before, end }: Head,
  avance: (octets: number) => void,
): Promise<string | null> {
  let [lus, total, crc] = [0, 0, 0];
  const consommes = (octets: number) => {
    lus += octets;
    avance(lus);
  };
  try {
    for await (const octets of content.read(consommes)) {
      crc = crc32(octets.subarray(Math.max(0, Math.min(octets.length, end - total))), crc);
      total += octets.length;
    }
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
  return JSON.stringify([kind, before, total - end, crc]);
}

/** PARAMETRES as the reader of the kind understands it, in a document that holds nothing else. */
async function parametresOf(document: FoundDocument, kind: TypeSource, { before, parametres }: Head): Promise<unknown> {
  const root = /<([^\s<>!?/]+)[^<>]*>\s*$/.exec(before)?.[1];
  const octets = Uint8Array.from(`${before}${parametres}<DONNEES/></${root}>`, (lettre) => lettre.charCodeAt(0));
  const alone = async function* () {
    yield octets;
  };
  try {
    const content = { ...document.content, bytes: octets.length, begin: alone, read: alone };
    const { lu } = await decodeInto({ ...document, content }, kind, creerLecteur);
    return (lu as { readonly parametres: unknown }).parametres;
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
}

/** A reader that also counts the PARAMETRES: a second one would overrule the first, and such a list is not remembered. */
function watchRest() {
  let fois = 0;
  let fin = '';
  return {
    again: () => fois > 1,
    creer(kind: TypeSource) {
      const lecteur = creerLecteur(kind);
      fois = 0;
      fin = '';
      return {
        write(texte: string) {
          const suite = fin + texte;
          fois += suite.split('<PARAMETRES').length - 1;
          fin = suite.slice(-('<PARAMETRES'.length - 1));
          lecteur.write(texte);
        },
        get complet() {
          return (lecteur as { readonly complet?: boolean }).complet === true;
        },
        close: () => lecteur.close(),
      };
    },
  };
}
