// `npm run mutation [-- file or folder… | --force]`: the mutation run, of everything or of what is named.
import { statSync } from 'node:fs';
import config from '../stryker.config.mjs';
import { outil, racine } from './setup.mjs';

const lieux = process.argv.slice(2).filter((mot) => !mot.startsWith('-'));
const options = process.argv.slice(2).filter((mot) => mot.startsWith('-'));

const motif = (lieu) => (statSync(lieu).isDirectory() ? `${lieu.replace(/\/$/, '')}/**/*.ts` : lieu);
const exclus = config.mutate.filter((regle) => regle.startsWith('!'));
const mutate = lieux.length > 0 ? ['--mutate', [...lieux.map(motif), ...exclus].join(',')] : [];

process.chdir(racine);
process.exit(outil('stryker', 'run', ...mutate, ...options));
