import { describe, expect, it } from 'vitest';
import { littleEndian } from '../../test/kit/zip.ts';
import { extraFields, SATURATED_32, uint64, zip64Values } from './zip-format.ts';

const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((p) => [...p]));
/** An extra field: its number and its length in two bytes each, then what it holds. */
const field = (kind: number, content: readonly number[] | Uint8Array, length = content.length) =>
  bytes(littleEndian(kind, 2), littleEndian(length, 2), content);

it.each([
  ['zero', 0, 0],
  ['more than 32 bits hold', 2 ** 32 + 5, 2 ** 32 + 5],
  ['the last number that is exact', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ['the next one', 2 ** 53, undefined],
])('a field of 64 bits holds %s', (_, written, read) => {
  expect(uint64(bytes([9], littleEndian(written, 8)), 1)).toBe(read);
});

describe('extra fields', () => {
  it.each<[string, Uint8Array, [number, number[]][]]>([
    ['none', bytes(), []],
    ['one, empty', field(7, []), [[7, []]]],
    [
      'two',
      bytes(field(0x5558, [1, 2]), field(0x0102, [3])),
      [
        [0x5558, [1, 2]],
        [0x0102, [3]],
      ],
    ],
    ['one number twice: the first counts', bytes(field(7, [1]), field(7, [2])), [[7, [1]]]],
    ['three bytes after the last', bytes(field(7, [1]), [0, 0, 0]), [[7, [1]]]],
    ['four zeros: a field without content', bytes([0, 0, 0, 0]), [[0, []]]],
  ])('%s', (_, extra, expected) => {
    expect([...(extraFields(extra) ?? [])].map(([kind, content]) => [kind, [...content]])).toEqual(expected);
  });

  it('are none of them read when one goes beyond the end by a byte', () => {
    expect(extraFields(field(7, [1, 2], 3))).toBeNull();
    expect(extraFields(bytes(field(7, [1]), field(8, [1], 2)))).toBeNull();
  });
});

describe('the values of 64 bits', () => {
  const [A, B, C] = [2 ** 33, 2 ** 34, 2 ** 35].map((value) => littleEndian(value, 8)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const FULL = SATURATED_32;
  it.each<[string, Uint8Array, number[], (number | undefined)[]]>([
    ['are not looked for where nothing is saturated', field(1, bytes(A, B, C)), [1, 2, 3], [1, 2, 3]],
    ['stand for all three', field(1, bytes(A, B, C)), [FULL, FULL, FULL], [2 ** 33, 2 ** 34, 2 ** 35]],
    [
      'stand for the saturated ones alone, in their order',
      field(1, bytes(A, B)),
      [FULL, 5, FULL],
      [2 ** 33, 5, 2 ** 34],
    ],
    ['come after another field', bytes(field(7, [1]), field(1, A)), [FULL, 5], [2 ** 33, 5]],
    ['are missing where the field is', field(7, A), [FULL, 5], [undefined, 5]],
    [
      'are missing where the field is short of a byte',
      field(1, bytes(A, B).subarray(0, 15)),
      [FULL, FULL],
      [2 ** 33, undefined],
    ],
    ['are missing where the extra fields are malformed', field(1, A, 9), [FULL], [undefined]],
    ['are missing beyond what a number holds', field(1, littleEndian(2 ** 60, 8)), [FULL], [undefined]],
  ])('%s', (_, extra, values, expected) => {
    expect(zip64Values(extra, values)).toEqual(expected);
  });
});
