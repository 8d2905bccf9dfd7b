import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Faults, replaceInflater, strictInflater } from '../../test/kit/strict-inflater.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { inflateByFflate, inflateStream, inflateWhole } from './inflate.ts';

/** Not the same everywhere, so that a byte that is missing or given twice shows. */
const CONTENT = Buffer.from(Array.from({ length: 2_500 }, (_, i) => `${i} `).join(''));
const EXPECTED = { size: CONTENT.length, crc: crc32(CONTENT) };
const DATA = deflateRawSync(CONTENT);

/** The bytes, in pieces of that size; how many times they were begun. */
function compressed(octets: Uint8Array, piece = 1_500) {
  const source = Object.assign(
    async function* () {
      source.begun++;
      for (let i = 0; i < octets.length; i += piece) yield Uint8Array.from(octets.subarray(i, i + piece));
    },
    { begun: 0 },
  );
  return source;
}

/** Bytes that cannot be read to their end. */
function broken(error: Error) {
  const source = Object.assign(
    async function* () {
      source.begun++;
      yield Uint8Array.from(DATA.subarray(0, 100));
      throw error;
    },
    { begun: 0 },
  );
  return source;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const seen: Uint8Array[] = [];
  for await (const chunk of chunks) seen.push(chunk);
  return Buffer.concat(seen).toString();
}

const text = (octets: Uint8Array | null) => octets && Buffer.from(octets).toString();

describe.each([
  ['there is none', () => undefined],
  ['it lets something follow the end, as Node’s does', () => DecompressionStream],
])('without the browser’s inflater, since %s', (_, inflater) => {
  it('fflate does all of it', async () => {
    replaceInflater(inflater());
    expect(await inflateWhole(compressed(DATA), EXPECTED)).toBeNull();
    expect(await all(inflateStream(compressed(DATA), EXPECTED))).toBe(CONTENT.toString());
  });
});

it('an inflater is judged once', async () => {
  const Inflater = strictInflater();
  let made = 0;
  class Counted extends Inflater {
    constructor() {
      super();
      made++;
    }
  }
  replaceInflater(Counted);
  await Promise.all([1, 2].map(() => inflateWhole(compressed(DATA), EXPECTED)));
  await inflateWhole(compressed(DATA), EXPECTED);
  expect(made).toBe(2 + 3);
});

it.each([
  ['a byte', [3, 0, 0]],
  ['a second file', [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0x8b]],
])('an inflater that lets %s follow the end does not serve, and is given nothing', async (_, lets) => {
  let made = 0;
  replaceInflater(
    class extends strictInflater({ lets }) {
      constructor() {
        super();
        made++;
      }
    },
  );
  expect(await inflateWhole(compressed(DATA), EXPECTED)).toBeNull();
  expect(await all(inflateStream(compressed(DATA), EXPECTED))).toBe(CONTENT.toString());
  expect(made).toBe(2);
});

describe('with a strict inflater', () => {
  const stub = (faults?: Faults) => replaceInflater(strictInflater(faults));

  it('what is expected is inflated at once, and read once', async () => {
    stub();
    const source = compressed(DATA, 20_000);
    expect(text(await inflateWhole(source, EXPECTED))).toBe(CONTENT.toString());
    expect(source.begun).toBe(1);
  });

  it('what is expected is inflated chunk by chunk, and read once', async () => {
    stub();
    const source = compressed(DATA);
    expect(await all(inflateStream(source, EXPECTED))).toBe(CONTENT.toString());
    expect(source.begun).toBe(1);
  });

  it('nothing is inflated to nothing', async () => {
    stub();
    const nothing = { size: 0, crc: 0 };
    expect(text(await inflateWhole(compressed(deflateRawSync('')), nothing))).toBe('');
    expect(await all(inflateStream(compressed(deflateRawSync('')), nothing))).toBe('');
  });

  it.each([
    ['another CRC', DATA, { ...EXPECTED, crc: 1 }],
    ['a byte less', DATA, { ...EXPECTED, size: EXPECTED.size + 1 }],
    ['a byte more', DATA, { ...EXPECTED, size: EXPECTED.size - 1 }],
    ['much more', deflateRawSync(Buffer.alloc(100_000)), { size: 10, crc: 0 }],
    ['no deflate stream', Buffer.from('not deflated'), EXPECTED],
    ['a stream cut short', DATA.subarray(0, -5), EXPECTED],
  ])('%s is left to fflate, which refuses it', async (_, octets, expected) => {
    stub();
    expect(await inflateWhole(compressed(octets), expected)).toBeNull();
    let given = 0;
    const read = async () => {
      for await (const { length } of inflateStream(compressed(octets), expected)) given += length;
    };
    await expect(read()).rejects.toThrow('zip-endommage');
    expect(given, 'never more than there should be').toBeLessThanOrEqual(expected.size);
  });

  it('what follows the end is left to fflate, which passes over it', async () => {
    stub();
    const followed = Buffer.concat([DATA, Buffer.from('more')]);
    expect(await inflateWhole(compressed(followed), EXPECTED)).toBeNull();
    expect(await all(inflateStream(compressed(followed), EXPECTED))).toBe(CONTENT.toString());
  });

  it.each([0, 1, 1_000, 1_001, 5_000, 11_000])(
    'one that complains for no reason after %i bytes has fflate give the rest',
    async (after) => {
      stub({ complainsAfter: after });
      expect(await inflateWhole(compressed(DATA), EXPECTED)).toBeNull();
      const source = compressed(DATA);
      const chunks: Uint8Array[] = [];
      for await (const chunk of inflateStream(source, EXPECTED)) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe(CONTENT.toString());
      expect(chunks.map(({ length }) => length)).not.toContain(0);
      expect(source.begun).toBe(2);
    },
  );

  it('bytes that cannot be read are told as such, and are not asked for again', async () => {
    stub();
    const problem = new ProblemeLecture('inaccessible');
    const source = broken(problem);
    await expect(inflateWhole(source, EXPECTED)).rejects.toBe(problem);
    await expect(all(inflateStream(source, EXPECTED))).rejects.toBe(problem);
    expect(source.begun).toBe(2);
  });

  it('a defect of ours goes out by fflate', async () => {
    stub();
    const defect = new TypeError('ours');
    expect(await inflateWhole(broken(defect), EXPECTED)).toBeNull();
    await expect(all(inflateStream(broken(defect), EXPECTED))).rejects.toBe(defect);
  });

  it('who wants no more stops the reading', async () => {
    stub();
    for await (const chunk of inflateStream(compressed(DATA), EXPECTED)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it('who wants no more stops the reading of bytes without an end', async () => {
    // Gives what it is given, but for what an inflater is judged by.
    replaceInflater(
      class extends TransformStream<Uint8Array, Uint8Array> {
        constructor() {
          super({
            transform(part, controller) {
              if (part[0] === 3) throw new TypeError('something follows the end');
              controller.enqueue(part);
            },
          });
        }
      },
    );
    let open = 0;
    async function* endless() {
      open++;
      try {
        for (;;) yield new Uint8Array(1_000);
      } finally {
        open--;
      }
    }
    for await (const _ of inflateStream(endless, { size: 1e9, crc: 0 })) if (open > 0) break;
    expect(open).toBe(0);
  });
});

describe('fflate', () => {
  it('inflates what comes in one piece or in many, and gives no empty chunk', async () => {
    for (const piece of [500, 1e6]) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of inflateByFflate(compressed(DATA, piece))) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe(CONTENT.toString());
      expect(chunks.map(({ length }) => length)).not.toContain(0);
    }
  });

  it('gives little at a time, however much comes at once', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000));
    for await (const { length } of inflateByFflate(compressed(bomb, 1e6))) expect(length).toBeLessThan(9_000_000);
  });

  it('waits for a stored block as long as one can be', async () => {
    const stored = deflateRawSync(Buffer.alloc(65_535, 7), { level: 0 });
    expect((await all(inflateByFflate(compressed(stored, 1e6)))).length).toBe(65_535);
  });

  it.each([
    ['no deflate stream', Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ['a stream cut short', DATA.subarray(0, -5)],
    ['what follows the end for ten pushes more', Buffer.concat([deflateRawSync('x'), Buffer.alloc(11 * 8_192)])],
  ])('refuses %s', async (_, octets) => {
    await expect(all(inflateByFflate(compressed(octets, 1e6)))).rejects.toThrow('zip-endommage');
  });

  it('passes over what follows the end for less than that', async () => {
    const followed = Buffer.concat([deflateRawSync('x'), Buffer.alloc(9 * 8_192)]);
    expect(await all(inflateByFflate(compressed(followed, 1e6)))).toBe('x');
  });
});
