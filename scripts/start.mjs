// `npm start`: from a fresh clone to the built page on http://localhost:4173.
import { installerPaquets, outil, racine } from './setup.mjs';

installerPaquets();
if (outil('vite', 'build', '--logLevel', 'warn') !== 0) process.exit(1);

const { preview } = await import('vite');
try {
  const serveur = await preview({ root: racine, logLevel: 'error' });
  console.log(
    `\nVeilleuse: http://localhost:${serveur.config.preview.port}\nCtrl+C stops it. « Essayer avec un collège fictif » shows the demo school.\n`,
  );
} catch (error) {
  console.error(
    `\nThe page could not be served: ${error.message}\nIs another \`npm start\` running? Stop it and run the command again.\n`,
  );
  process.exit(1);
}
