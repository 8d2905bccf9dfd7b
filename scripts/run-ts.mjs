// Runs a TypeScript script of the project on plain Node, through the vite that builds the page.
// Usage: node scripts/run-ts.mjs scripts/school.ts [arguments of the script]
import { installerPaquets, racine } from './setup.mjs';

installerPaquets();
const [script, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], script, ...args];

// Vite's server would say 'development', and a script that builds the page would build another than the published one.
process.env.NODE_ENV ??= 'production';
const { createServer } = await import('vite');
const serveur = await createServer({
  root: racine,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  await serveur.ssrLoadModule(`/${script}`);
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
} finally {
  await serveur.close();
}
// A script that failed may have left a browser open, which would be waited for.
if (process.exitCode) process.exit();
