/**
 * Caps that stand before any allocation: a worker that runs out of memory kills the whole tab with no event.
 * The largest real export, Établissements, is 60 to 85 MB of XML in a zip of 4.29 MB (formats §0.1). 003.35 holds them
 * all.
 */

/** Bytes of one document, inflated or bare. */
export const DOCUMENT_LIMIT = 400_000_000;
/** How a cap is said to the user. */
export const DOCUMENT_LIMIT_IN_WORDS = '400 Mo';

/** Bytes of an archive found inside another: it has to be held whole. */
export const NESTED_ARCHIVE_LIMIT = 64_000_000;
export const NESTED_ARCHIVE_LIMIT_IN_WORDS = '64 Mo';
/** Archives on the way to a document: a zip, in a zip that someone made of it. */
export const NESTING_LIMIT = 2;

/** Entries of an archive: a dropped folder of exports holds a dozen. */
export const ENTRIES_LIMIT = 1_000;
/** Bytes of the central directory, names and comments included. */
export const DIRECTORY_LIMIT = 4_000_000;
export const DIRECTORY_LIMIT_IN_WORDS = '4 Mo';

/** Real exports compress 20 times (formats §0.1), and generated ones 60; deflate can do 1,032. */
export const RATIO_LIMIT = 200;
/** The ratio is only checked above this size. */
export const RATIO_FROM = 16_000_000;

/** Bytes of a document from which it is recognised. */
export const HEAD_BYTES = 65_536;

/** Bytes of a list from EDT or PRONOTE: a school's takes a hundredth of it. */
export const LIST_LIMIT = 2_000_000;
