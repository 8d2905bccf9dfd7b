/** The ways to inflate, and what holds them, for inflate.test.ts to run them in a browser. */
export { crc32 } from '../../src/intake/crc32.ts';
export { inflateByFflate, inflateStream, inflateWhole } from '../../src/intake/inflate.ts';
export { verified } from '../../src/intake/verified.ts';
