// `npm run properties [-- n]`: the property test on thousands of schools, one after the other.
import { startVitest } from 'vitest/node';

process.env.VEILLEUSE_ECOLES = process.argv[2] ?? '3000';
const vitest = await startVitest('test', ['test/properties.test.ts'], { watch: false });
await vitest.close();
