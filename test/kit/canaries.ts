import type { DateIso } from '../../src/domain/dates.ts';

/** Letters of which no four in a row stand in a French word or in a code of ours. */
const RARE = 'WXZKQJ';
/** Digits of which no seven in a row stand in a date, an hour, a size or a code. */
const RARE_DIGITS = '789';
const LENGTH = 8;

/** The nth word of that many signs; no two are alike. `step` shares no factor with the number of words. */
function nthWord(signs: string, step: number, n: number): string {
  let rest = (n * step) % signs.length ** LENGTH;
  return Array.from({ length: LENGTH }, () => {
    const sign = signs[rest % signs.length] ?? '';
    rest = Math.floor(rest / signs.length);
    return sign;
  }).join('');
}

/** What nothing else in a school bears: each call answers another. */
export interface Canaries {
  /** Eight rare letters for each part of a name, which keeps its signs: hyphens, an apostrophe, an accent, its case. */
  name(shape: string): string;
  /** Eight rare digits. */
  number(): string;
  /** Six digits that are no size of a small file, and what is left of them by sixty: how documents are drawn depends on it. */
  elenoet(like: string): string;
  /** Nine digits, the last eight rare, and two letters, as an INE is. */
  ine(): string;
  /** Another day of the same year. */
  birth(like: DateIso): DateIso;
  /** What `make` answered the first time that it was asked for of this value of this person. */
  once<T extends string>(whose: string, value: T, make: (like: T) => T): T;
  /** All that was answered, each as documents write it. */
  readonly given: ReadonlySet<string>;
}

/** @param seed two schools of different seeds share as good as no canary */
export function createCanaries(seed: number): Canaries {
  const given = new Set<string>();
  const [days, known] = [new Map<string, number>(), new Map<string, string>()];
  let [names, numbers] = [1 + seed * 4_001, 1 + seed * 401];
  const give = <T extends string>(canary: T): T => {
    given.add(canary);
    return canary;
  };
  const number = () => nthWord(RARE_DIGITS, 1_009, numbers++);
  const part = (shape: string): string => {
    const word = nthWord(RARE, 1_000_003, names++);
    const written = /\p{Ll}/u.test(shape) ? `${word[0]}${word.slice(1).toLowerCase()}` : word;
    const [accented = ''] = shape.match(/[^\p{ASCII}]/u) ?? [];
    return give(`${written.slice(0, LENGTH / 2)}${accented}${written.slice(LENGTH / 2)}`);
  };
  return {
    given,
    once<T extends string>(whose: string, value: T, make: (like: T) => T): T {
      const key = `${whose} ${value}`;
      const canary = (known.get(key) as T | undefined) ?? make(value);
      known.set(key, canary);
      return canary;
    },
    name: (shape) => give(shape.replace(/[^-' ]{2,}/g, part)),
    number: () => give(number()),
    elenoet: (like) => give(`${700_020 + Number(like)}`),
    ine: () => give(`1${number()}${nthWord(RARE, 1_000_003, names++).slice(0, 2)}`),
    birth(like) {
      const year = like.slice(0, 4);
      const rank = days.get(year) ?? 0;
      if (rank >= 365) throw new RangeError('more people born in one year than it has days');
      days.set(year, rank + 1);
      const day = new Date(Date.UTC(Number(year), 0, 1 + ((rank * 97 + seed) % 365)));
      return give(day.toISOString().slice(0, 10) as DateIso);
    },
  };
}

/**
 * Whatever in a text can only come of a canary, with what is around: four rare letters in a row, in any case, or seven
 * rare digits that are no decimals.
 */
export const partsOfCanaries = (texte: string): string[] =>
  texte.match(/.{0,40}(?:[wxzkqj]{4}|(?<!\.\d*)[789]{7}).{0,40}/gi) ?? [];

const LONG_DAY = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** A canary as any text may write it: a day has several ways. */
export const writingsOf = (canary: string): readonly string[] =>
  /^\d{4}-\d\d-\d\d$/.test(canary)
    ? [
        canary,
        canary.split('-').reverse().join('/'),
        canary.replaceAll('-', ''),
        canary.split('-').reverse().join(''),
        LONG_DAY.format(new Date(`${canary}T00:00:00Z`)),
      ]
    : [canary];
