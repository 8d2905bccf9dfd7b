import { ACTIONS } from './actions.ts';
import { ENTRIES } from './entries.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';

/** The French words of the code in English, by their first form: the singular, the masculine, the infinitive. */
export const GLOSSES: Readonly<Record<string, string>> = { ...THINGS, ...ACTIONS, ...QUALITIES };

/** What needs no gloss: words that are the same in English, then formats, applications, codes and what Preact wants. */
export const SAME: ReadonlySet<string> = new Set(
  [
    'absence accent application association catalogue cause code conclusion contradiction correction date',
    'definition demo detail document element execution export hemisphere import index injection local menu message',
    'moment navigation note nuance obstacle page plan plausible procedure references score section simulation',
    'situation style table type union validation verdict version zone archive austral create morning meta run',
    'ajie b crc csv ctrl d edt elegrp eme fr id iso json l latin max pronote props rejelegroupe segpa stsweb uai uaj',
    'use xlsx xml zip',
  ].flatMap((line) => line.split(' ')),
);

/** What a word of the code may be a form of: `attendues`, `attendue`, `attendu`. */
const formsOf = (word: string): string[] => [
  word,
  ...['s', 'x', 'e', 'es'].flatMap((end) => stem(word, end)),
  `${word}s`,
];

const stem = (word: string, end: string): string[] => (word.endsWith(end) ? [word.slice(0, -end.length)] : []);

/** The word that explains this one, here or in the secretary's glossary; null when none does. */
export const explainedBy = (word: string): string | null =>
  formsOf(word).find((form) => form in GLOSSES || form in ENTRIES || SAME.has(form)) ?? null;
