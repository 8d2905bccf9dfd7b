/**
 * Accents that another program spoiled: bytes of UTF-8 read as one-byte characters, so that « é » becomes « Ã© », in
 * the file itself or once more before it was written; or lost, U+FFFD. What is looked for is what no name, label or
 * code of a school holds (formats §10): « Ã » is Portuguese and Vietnamese, « Ä » German, « Â » and « Ê » are Kanak, so
 * that alone they mean nothing, and what may follow them in a name means nothing either.
 */

/** What a second or third byte of UTF-8 (80 to BF) looks like in ISO-8859-1, ISO-8859-15 and windows-1252. */
const SUITE = '\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** Of these, controls, and signs that come right after no letter in a text that was typed. */
const SIGNES = '\\u0080-\\u009F¡¢£¤¥¦§©ª¬®¯°±²³µ¶¹º¿';
/** The same with those of windows-1252 that are neither letters, nor apostrophes, nor dashes. */
const SIGNES_1252 = `${SIGNES}‚ƒ„†‡ˆ‰‹•˜™›`;
const LETTRE = 'A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ';
const CAPITALE = 'A-ZÀ-ÖØ-ÞŒŠŽŸ';
const PETITE = 'a-zß-öø-ÿœšž';
const INSECABLE = '\\u00A0';

const MOTIFS = [
  // lost
  '\\uFFFD',
  'ï(?:¿[½œ]|»¿)',
  // « é », « à »: all of Ã's, but for the no-break space and the closing mark that may follow a word in capitals
  `Ã(?![${INSECABLE}»·—…])[${SUITE}]`,
  `Ã…(?=[${LETTRE}])`,
  // A small « à » or « û » after two capitals, or between two, would be stranger than « IRMÃ » before its space.
  `Ã${INSECABLE}(?<=[^${CAPITALE}]Ã.)`,
  `Ã${INSECABLE}(?<=[^${CAPITALE}][${CAPITALE}]Ã.)(?=[^${CAPITALE}])`,
  `Ã»(?:(?=[${LETTRE}])|(?<=[^${CAPITALE}]Ã»|[^${CAPITALE}][${CAPITALE}]Ã»))`,
  // « Œ », « œ », « Š », « Ÿ », « ō », « ū »: none of the languages spoken here has Å
  `Å(?![—–…])[${SUITE}]`,
  // « ° », « « », « § »; a capital never follows a small letter or a digit inside a word
  `Â(?:[${SIGNES}«]|[${INSECABLE}»·](?<=[${PETITE}0-9]Â.))`,
  // « ā », « ē », « ī », « đ », « ĩ »
  `Ä[${SIGNES_1252}«“]`,
  // « ơ », « ư », « ʻ », and accents written apart from their letters
  'Æ[¡¯°]',
  `Ê[»¼](?=[${LETTRE}])`,
  'Ì[\\u0080-\\u009F€‚ƒ„ˆ‰‹›£§]',
  // « ạ », « ế », « ễ », « ’ », « € »
  `áº[${SUITE}]`,
  `á»(?!${INSECABLE})[${SUITE}]`,
  `â(?:[\\u0080€][${SUITE}]|[\\u0082‚]¬)`,
];
const ABIME = new RegExp(MOTIFS.join('|'));

/** How far from its end a text may hold something that only what follows tells. */
export const PORTEE_ACCENT = 4;

/**
 * Whether a text, or a piece of one, holds a spoiled accent. At its ends, what the missing neighbours would tell is
 * left to who sees them: a piece never accuses a text that the whole does not.
 */
export const accentAbime = (texte: string): boolean => ABIME.test(texte);

/** The same for a whole value, which has nobody around it. */
export const valeurAbimee = (valeur: string): boolean => ABIME.test(`>>${valeur}<`);
