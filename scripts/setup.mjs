// What `npm start` and `npm test` need on a fresh machine. Plain JavaScript on Node alone: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { installPolicy } from './install-policy.mjs';

export const racine = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project's root with the terminal's own input and output; returns its exit code. */
export function lancer(commande, args, options = {}) {
  const { status, error } = spawnSync(commande, args, {
    cwd: racine,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${commande}: ${error.message}`);
  return status ?? 1;
}

/** Runs one of the project's own tools (vite, biome, tsc, vitest) with this very Node. */
export const outil = (nom, ...args) => lancer('npx', ['--no-install', nom, ...args]);

function arreter(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Installs the packages of the lock file when they are not there, or are another lock file's. */
export function installerPaquets() {
  const [majeure, mineure] = process.versions.node.split('.').map(Number);
  if (majeure < 20 || (majeure === 20 && mineure < 19)) {
    arreter(
      `Veilleuse needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    );
  }
  const empreinte = createHash('sha256')
    .update(readFileSync(join(racine, 'package-lock.json')))
    .digest('hex');
  const temoin = join(racine, 'node_modules', '.veilleuse-lock');
  if (existsSync(temoin) && readFileSync(temoin, 'utf8') === empreinte) return;
  console.log('Installing the packages of package-lock.json …');
  if (lancer('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    arreter('The packages could not be installed: check the connection to the npm registry and run the command again.');
  }
  writeFileSync(temoin, empreinte);
}

const CHROMIUMS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Chrome and Edge do as well as Chromium; the second engine is a stock Firefox, driven by what it has itself. */
const NAVIGATEURS = [
  { nom: 'Chromium', variable: 'CHROMIUM', chemins: CHROMIUMS, paquets: ['chromium', 'fonts-dejavu-core'] },
  { nom: 'Firefox', variable: 'FIREFOX', chemins: FIREFOX, paquets: ['firefox-esr'] },
];

const trouver = ({ chemins }) => chemins.find((chemin) => chemin && existsSync(chemin));

/** Puts the path of each browser in its variable; installs those that are missing when it may (install-policy.mjs). */
export async function preparerNavigateurs(args) {
  const absents = NAVIGATEURS.filter((navigateur) => !trouver(navigateur));
  if (absents.length > 0) await installer(absents, args.includes('--install'));
  const manquants = NAVIGATEURS.filter((navigateur) => !trouver(navigateur));
  if (manquants.length > 0) arreter(commentFaire(manquants));
  for (const navigateur of NAVIGATEURS) process.env[navigateur.variable] = trouver(navigateur);
}

const enMots = (navigateurs) => navigateurs.map(({ nom }) => nom).join(' and ');
const paquetsDe = (navigateurs) => navigateurs.flatMap(({ paquets }) => paquets);

async function installer(absents, asked) {
  const root = process.getuid?.() === 0;
  const terminal = Boolean(process.stdin.isTTY);
  const decision = installPolicy({
    apt: process.platform === 'linux' && existsSync('/usr/bin/apt-get'),
    root,
    sudo: existsSync('/usr/bin/sudo'),
    ci: !['', '0', 'false'].includes(process.env.CI ?? ''),
    asked,
    terminal,
    container: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
  });
  const paquets = paquetsDe(absents);
  if (decision === 'tell') return;
  if (decision === 'ask' && !(await accepte(absents, paquets))) return;
  console.log(`Installing ${enMots(absents)} with apt-get (${paquets.join(', ')}) …`);
  // Without anybody to answer, sudo must fail rather than wait for a password.
  const sudo = root ? [] : ['sudo', ...(terminal ? [] : ['-n']), 'DEBIAN_FRONTEND=noninteractive'];
  const apt = (...args) => {
    const [commande, ...reste] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return lancer(commande, reste, { env, stdio: ['inherit', 'ignore', 'inherit'] });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...paquets);
}

async function accepte(absents, paquets) {
  const entree = createInterface({ input: process.stdin, output: process.stdout });
  // An end of input is a no.
  const reponse = await new Promise((repondre) => {
    entree.on('close', () => repondre(''));
    const quoi = `Install with apt-get (${paquets.join(', ')})?`;
    entree.question(`The browser tests need ${enMots(absents)}. ${quoi} [y/N] `).then(repondre);
  });
  entree.close();
  return /^y(es)?$/i.test(reponse.trim());
}

const commentFaire = (manquants) => `The browser tests need ${enMots(manquants)}, which cannot be found.
Install what is missing, or set ${manquants.map(({ variable }) => variable).join(' and ')} to where it is, and run \`npm test\` again.
On Debian: sudo apt-get install ${paquetsDe(manquants).join(' ')}
           or \`npm test -- --install\`, which runs that. On Ubuntu, Firefox is the package \`firefox\`.`;
