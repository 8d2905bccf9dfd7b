// `npm run mutation [-- file or folder… | --force]`: the mutation run, of everything or of what is named.
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import config from '../stryker.config.mjs';
import { outil, racine } from './setup.mjs';

const lieux = process.argv.slice(2).filter((mot) => !mot.startsWith('-'));
const options = process.argv.slice(2).filter((mot) => mot.startsWith('-'));

const motif = (lieu) => (statSync(lieu).isDirectory() ? `${lieu.replace(/\/$/, '')}/**/*.ts` : lieu);
const exclus = config.mutate.filter((regle) => regle.startsWith('!'));
const mutate = lieux.length > 0 ? ['--mutate', [...lieux.map(motif), ...exclus].join(',')] : [];

process.chdir(racine);
// the tests have figures of their own, which are not this command's
const { VEILLEUSE_FIGURES: figures } = process.env;
delete process.env.VEILLEUSE_FIGURES;
const code = outil('stryker', 'run', ...mutate, ...options);
if (code === 0 && figures) for (const [room, bilan] of bilans()) appendFileSync(figures, ligne(room, bilan));
process.exit(code);

/** Of each room that was asked: how many changes a test saw, and how many none did. */
function bilans() {
  const rooms = new Map();
  const { files } = JSON.parse(readFileSync(join(racine, config.jsonReporter.fileName), 'utf8'));
  for (const [fichier, { mutants }] of Object.entries(files)) {
    const room = fichier.split('/').slice(0, 2).join('/');
    const bilan = rooms.get(room) ?? { seen: 0, alive: 0 };
    rooms.set(room, bilan);
    for (const { status } of mutants) {
      if (status === 'Killed' || status === 'Timeout') bilan.seen++;
      if (status === 'Survived' || status === 'NoCoverage') bilan.alive++;
    }
  }
  return rooms;
}

function ligne(room, { seen, alive }) {
  const score = ((100 * seen) / (seen + alive)).toFixed(1);
  const nom = `${room}, changes: seen by a test, alive, score`;
  return `${JSON.stringify({ nom, valeur: `${seen}, ${alive}, ${score} %` })}\n`;
}
