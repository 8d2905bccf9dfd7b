import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verified } from './verified.ts';

const octets = (texte: string) => new TextEncoder().encode(texte);
const EXPECTED = { size: 6, crc: crc32('abcdef') };

/** The texts that come before the end, or before the refusal. */
async function through(chunks: readonly string[], expected = EXPECTED): Promise<string[]> {
  const seen: string[] = [];
  async function* source() {
    for (const chunk of chunks) yield octets(chunk);
  }
  try {
    for await (const chunk of verified(source(), expected)) seen.push(Buffer.from(chunk).toString());
  } catch (error) {
    seen.push(String(error));
  }
  return seen;
}

const REFUSED = 'Error: zip-endommage';

describe('chunks that are expected', () => {
  it('pass as they are', async () => {
    expect(await through(['abc', '', 'def'])).toEqual(['abc', '', 'def']);
    expect(await through([], { size: 0, crc: 0 })).toEqual([]);
  });

  it.each([
    ['a byte is missing', ['abc', 'de'], ['abc', 'de', REFUSED]],
    ['a byte is another', ['abc', 'dex'], ['abc', 'dex', REFUSED]],
    ['they come in another order', ['def', 'abc'], ['def', 'abc', REFUSED]],
    ['there is one too many: it is not given', ['abc', 'def', 'g', 'h'], ['abc', 'def', REFUSED]],
    ['there is none', [], [REFUSED]],
  ])('are refused when %s', async (_, chunks, seen) => {
    expect(await through(chunks)).toEqual(seen);
  });

  it('are refused when the size alone is another', async () => {
    expect(await through(['abcdef'], { ...EXPECTED, size: 7 })).toEqual(['abcdef', REFUSED]);
  });
});
