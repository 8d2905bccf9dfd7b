// `npm run fuzz [-- n [seed]]`: the archives spoiled by chance, a million of them; a seed that fails is printed.
import { startVitest } from 'vitest/node';

process.env.VEILLEUSE_MUTANTS = process.argv[2] ?? '1000000';
process.env.VEILLEUSE_SEED = process.argv[3] ?? '1';
const vitest = await startVitest('test', ['test/hostile-zips.test.ts'], { watch: false });
await vitest.close();
