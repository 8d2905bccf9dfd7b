import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A static host (with compression) whose folder and headers can be changed, and which can be stopped. */
export class StaticHost {
  /** Where each file is taken from: two folders at once are a deployment that stopped half way. */
  dossier: (fichier: string) => string;
  entetes: (fichier: string) => OutgoingHttpHeaders = () => ({});
  /** Said with 200 instead of a file, as the login page of a hotel's network does; null to serve it. */
  portail: (fichier: string) => string | null = () => null;
  /** What was asked for, since the last `splice`. */
  readonly demandes: string[] = [];
  #serveur: Server | null = null;
  #port = 0;

  constructor(dossier: string) {
    this.dossier = () => dossier;
  }

  get adresse(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Starts, on the port of before if there was one. */
  async demarrer(): Promise<void> {
    const serveur = createServer((requete, reponse) => {
      const fichier = normalize(new URL(requete.url ?? '/', 'http://x').pathname)
        .replace(/\/$/, '/index.html')
        .slice(1);
      this.demandes.push(fichier);
      const dit = this.portail(fichier);
      if (dit !== null) {
        reponse.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(dit);
        return;
      }
      readFile(join(this.dossier(fichier), fichier)).then(
        (contenu) => {
          const image = extname(fichier) === '.png';
          reponse.writeHead(200, {
            'content-type': TYPES[extname(fichier)] ?? 'application/octet-stream',
            'cache-control': /-[\w-]{8}\.js$/.test(fichier) ? 'public, max-age=31536000, immutable' : 'no-cache',
            ...(image ? {} : { 'content-encoding': 'gzip' }),
            ...this.entetes(fichier),
          });
          reponse.end(image ? contenu : gzipSync(contenu));
        },
        () => reponse.writeHead(404).end(),
      );
    });
    await new Promise<void>((pret) => serveur.listen(this.#port, '127.0.0.1', pret));
    this.#port = (serveur.address() as AddressInfo).port;
    this.#serveur = serveur;
  }

  async arreter(): Promise<void> {
    const serveur = this.#serveur;
    this.#serveur = null;
    serveur?.closeAllConnections();
    await new Promise<void>((fini) => (serveur ? serveur.close(() => fini()) : fini()));
  }
}
