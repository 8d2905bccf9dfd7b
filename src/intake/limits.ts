/**
 * Caps that stand before any allocation: a worker that runs out of memory kills the whole tab with no event.
 * The largest real export, Établissements, is 60 to 85 MB of XML in a zip of 4.29 MB (formats §0.1). 003.35 holds them
 * all.
 */

/** Bytes of one document, inflated or bare. */
export const DOCUMENT_MAX = 400_000_000;
/** How a cap is said to the user. */
export const DOCUMENT_MAX_EN_CLAIR = '400 Mo';

/** Bytes of an archive found inside another: it has to be held whole. */
export const ARCHIVE_EMBOITEE_MAX = 64_000_000;
/** Archives on the way to a document: a zip, in a zip that someone made of it. */
export const ARCHIVES_EMBOITEES_MAX = 2;

/** Entries of an archive: a dropped folder of exports holds a dozen. */
export const ENTREES_MAX = 1_000;
/** Bytes of the central directory, names and comments included. */
export const REPERTOIRE_MAX = 4_000_000;

/** Real exports compress 20 times (formats §0.1), and generated ones 60; deflate can do 1,032. */
export const RATIO_MAX = 200;
/** The ratio is only checked above this size. */
export const RATIO_DES = 16_000_000;

/** Bytes of a document from which it is recognised. */
export const TETE_OCTETS = 65_536;

/** Bytes of a list from EDT or PRONOTE: a school's takes a hundredth of it. */
export const LISTE_OCTETS_MAX = 2_000_000;
