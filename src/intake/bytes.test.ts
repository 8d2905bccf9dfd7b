import { describe, expect, it } from 'vitest';
import { type ByteSource, dataView, heldBytes, heldFile, readBytes } from './bytes.ts';

/** A file of that size, whose every byte is its rank; what is asked of it is noted. */
function file(size: number) {
  const asked: string[] = [];
  const source: ByteSource = {
    size,
    slice(debut, fin) {
      asked.push(`${debut}-${fin}`);
      return { arrayBuffer: async () => Uint8Array.from({ length: fin - debut }, (_, i) => debut + i).buffer };
    },
  };
  return { source, asked };
}

const read = async (source: ByteSource, debut: number, fin: number) => [...(await readBytes(source, debut, fin))];

describe('a file that is held', () => {
  it('is read once, when it is first asked for', async () => {
    const { source, asked } = file(1_000_000);
    const held = heldFile(source);
    expect([held.size, asked]).toEqual([1_000_000, []]);
    expect([await read(held, 3, 5), await read(held, 0, 1)]).toEqual([[3, 4], [0]]);
    expect(asked).toEqual(['0-1000000']);
  });

  it('is the file itself beyond a million bytes', () => {
    const { source } = file(1_000_001);
    expect(heldFile(source)).toBe(source);
  });

  it('gives copies: who writes in one does not change the next', async () => {
    const held = heldFile(file(4).source);
    (await readBytes(held, 0, 4)).fill(9);
    expect(await read(held, 0, 4)).toEqual([0, 1, 2, 3]);
  });
});

it('bytes that are here are given from where they stand in what holds them', async () => {
  const held = heldBytes(Uint8Array.of(9, 9, 1, 2, 3).subarray(2));
  expect(held.size).toBe(3);
  expect([await read(held, 0, 2), await read(held, 2, 8)]).toEqual([[1, 2], [3]]);
});

describe('bytes that cannot be read', () => {
  const failing = (error: Error): ByteSource => ({
    size: 1,
    slice: () => ({ arrayBuffer: () => Promise.reject(error) }),
  });

  it('are a file that moved when the browser says so', async () => {
    await expect(readBytes(failing(new DOMException('', 'NotReadableError')), 0, 1)).rejects.toMatchObject({
      code: 'inaccessible',
    });
  });

  it('are a defect of ours otherwise, which goes out as it is', async () => {
    const defect = new TypeError('ours');
    await expect(readBytes(failing(defect), 0, 1)).rejects.toBe(defect);
  });
});

it('a view sees the bytes from where they stand, and no further', () => {
  const view = dataView(Uint8Array.of(9, 1, 2, 9).subarray(1, 3));
  expect([view.byteLength, view.getUint16(0, true)]).toEqual([2, 0x0201]);
});
