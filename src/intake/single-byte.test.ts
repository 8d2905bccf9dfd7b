import { describe, expect, it } from 'vitest';
import { singleByteDecoder } from './single-byte.ts';

/** What a decoder says of a chunk to who looks out for spoiled accents. */
function hear(chunk: Uint8Array) {
  const heard: [texte: string, suspect: boolean | undefined][] = [];
  const texte = singleByteDecoder('iso-8859-1', (...said) => heard.push([said[0], said[1]]))(chunk);
  expect(heard.map(([said]) => said)).toEqual([texte]);
  return heard[0]?.[1];
}

/** The bytes among letters, at each place of a chunk that is long or short, wherever it begins in memory. */
const everywhere = (bytes: readonly number[]) =>
  [1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16].flatMap((before) =>
    [0, 1, 6, 7, 8, 20].flatMap((after) =>
      [0, 1, 2, 3].map((shift) => {
        const memory = new Uint8Array(shift + before + bytes.length + after).fill(0x61);
        memory.set(bytes, shift + before);
        return memory.subarray(shift);
      }),
    ),
  );

/** Unicode, table 3-7: a sequence begins with C2 to F4 and goes on with 80 to BF. */
describe('may hold bytes of UTF-8', () => {
  it.each([
    ['Â, then a control', [0xc2, 0x80], true],
    ['the last of two bytes', [0xdf, 0xbf], true],
    ['é', [0xc3, 0xa9], true],
    ['three bytes', [0xe2, 0x82, 0xac], true],
    ['four bytes', [0xf4, 0x8f, 0xbf, 0xbf], true],
    ['one far before the other', [0xe9, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0xc3, 0xa9], true],
    ['letters', [], false],
    ['a letter with an accent', [0xe9], false],
    ['several', [0xe9, 0xe8, 0xe7, 0xea], false],
    ['Ã and À', [0xc3, 0xc0], false],
    ['what begins nothing', [0xc1, 0xbf], false],
    ['what goes on after a letter', [0xa9], false],
    ['two that go on', [0xa9, 0xa9], false],
    ['a letter between them', [0xc3, 0x61, 0xa9], false],
  ])('%s', (_quoi, bytes, suspect) => {
    expect([...new Set(everywhere(bytes).map(hear))]).toEqual([suspect]);
  });

  it('is not said of an empty chunk, nor of one that only goes on', () => {
    expect([Uint8Array.of(), Uint8Array.of(0xa9)].map(hear)).toEqual([false, false]);
  });
});
