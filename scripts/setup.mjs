// What `npm start` and `npm test` need on a fresh machine. Plain JavaScript on Node alone: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The path of a browser: the machine's own, else Debian's package when we may install it. */
function trouver(nom, variable, chemins, paquets) {
  const present = () => chemins.find((chemin) => chemin && existsSync(chemin));
  const trouve = present();
  if (trouve) return trouve;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${nom} (Debian package) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    lancer('apt-get', ['update', '-qq'], { env });
    lancer('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paquets], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return (
    present() ??
    arreter(
      `The browser tests need ${nom}. Install it (Debian: \`sudo apt-get install ${paquets[0]}\`), or set ${variable} to its path, and run \`npm test\` again.`,
    )
  );
}

/** Chrome and Edge do as well. */
export const trouverChromium = () => trouver('Chromium', 'CHROMIUM', CHROMIUMS, ['chromium', 'fonts-dejavu-core']);

/** The second engine: a stock Firefox, driven by the standard protocol that it has itself. */
export const trouverFirefox = () => trouver('Firefox', 'FIREFOX', FIREFOX, ['firefox-esr']);
