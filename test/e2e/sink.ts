import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somewhere else on this machine: whoever reaches it, by TCP or by UDP, has left the page. */
export interface Sink {
  /** Its port, the same by TCP and by UDP. */
  readonly port: number;
  /**
   * What arrived since the last call: addresses asked for, `tcp` for a connection, `bytes` for what came by one and is
   * no request, `udp` for a packet.
   */
  arrived(): string[];
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  let arrived: string[] = [];
  const serveur = createServer((requete, reponse) => {
    arrived.push(requete.url ?? '');
    reponse.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' }).end();
  });
  // What is asked of it as of a proxy, for somebody under TLS.
  serveur.on('connect', (requete, prise) => {
    arrived.push(requete.url ?? '');
    prise.destroy();
  });
  serveur.on('connection', () => arrived.push('tcp'));
  serveur.on('clientError', (erreur: NodeJS.ErrnoException, prise) => {
    if (erreur.code?.startsWith('HPE_')) arrived.push('bytes');
    prise.destroy();
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  const udp = createSocket('udp4', () => arrived.push('udp'));
  await new Promise<void>((pret) => udp.bind(port, '127.0.0.1', pret));
  return {
    port,
    arrived() {
      const vus = arrived;
      arrived = [];
      return vus;
    },
    async close() {
      udp.close();
      serveur.closeAllConnections();
      await new Promise<void>((fini) => serveur.close(() => fini()));
    },
  };
}
