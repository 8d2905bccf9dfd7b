import { crc32, inflateRawSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** Bytes given at a time. */
const PIECE = 1_000;

export interface Faults {
  /** It breaks for no reason once it gave that many bytes. */
  readonly complainsAfter?: number;
  /** It takes for empty, without a look, what begins like that. */
  readonly lets?: readonly number[];
}

/**
 * An inflater as strict as those of browsers, which Node's is not: nothing may follow the end of the file. It gives
 * what it inflates before it judges it, as they do.
 */
export function strictInflater({ complainsAfter = Number.POSITIVE_INFINITY, lets = [-1] }: Faults = {}) {
  return class extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      const parts: Uint8Array[] = [];
      super({
        transform(part) {
          parts.push(part.slice());
        },
        async flush(controller) {
          const whole = Buffer.concat(parts);
          const data = whole.subarray(10);
          if (lets.every((octet, i) => data[i] === octet)) return;
          const { buffer, engine } = inflate(data);
          for (let i = 0; i < buffer.length; i += PIECE) {
            if (i >= complainsAfter) throw new TypeError('no reason');
            controller.enqueue(Uint8Array.from(buffer.subarray(i, i + PIECE)));
            // Whoever reads takes it before the next one, or before the complaint.
            await new Promise(setImmediate);
          }
          const end = 10 + engine.bytesWritten;
          const sound =
            whole.length === end + 8 &&
            whole.readUInt32LE(end) === crc32(buffer) &&
            whole.readUInt32LE(end + 4) === buffer.length &&
            whole.subarray(0, 4).equals(Uint8Array.of(0x1f, 0x8b, 8, 0));
          if (!sound) throw new TypeError('The compressed data was not valid');
        },
      });
    }
  };
}

/** Puts another in the place of the browser's own inflater, or none, until the test is over. */
export function replaceInflater(inflater: unknown): void {
  const own = globalThis.DecompressionStream;
  onTestFinished(() => {
    globalThis.DecompressionStream = own;
  });
  globalThis.DecompressionStream = inflater as typeof DecompressionStream;
}

/** What Node's types leave out: the engine says where the stream ended. */
const inflate = (octets: Uint8Array) =>
  inflateRawSync(octets, { info: true }) as unknown as {
    readonly buffer: Buffer;
    readonly engine: { readonly bytesWritten: number };
  };
