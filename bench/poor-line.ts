import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Hasard } from '../src/school/hasard.ts';

export interface PoorLine {
  readonly name: string;
  /** Bytes a second, shared by everything that goes through. */
  readonly throughput: number;
  /** Milliseconds of a round trip. */
  readonly roundTrip: number;
  /** Share of the segments that are lost, and sent again a round trip later. */
  readonly loss: number;
}

const SEGMENT = 1460;
/** Round trips before the first request: TCP, then TLS 1.3, as a site in https takes them. */
const HANDSHAKES = 2;

/**
 * A poor line in front of a local server, for every connection of every browser: what a browser's own emulation leaves
 * out (handshakes, the start of a connection, lost segments, the service worker's requests) is in it. A model, not a
 * network: segments wait for the shared line, a connection's window doubles each round trip, a loss halves it and holds
 * back what follows on that connection.
 */
export class SlowLine {
  readonly #ligne: PoorLine;
  readonly #amont: number;
  readonly #perdu: () => boolean;
  #libre = 0;
  #serveur: Server | null = null;
  readonly #sockets = new Set<Socket>();

  constructor(ligne: PoorLine, portAmont: number, hasard: Hasard) {
    this.#ligne = ligne;
    this.#amont = portAmont;
    this.#perdu = () => hasard.chance(ligne.loss);
  }

  async start(): Promise<string> {
    const serveur = createServer((client) => {
      const ouverture = performance.now() + HANDSHAKES * this.#ligne.roundTrip;
      const hote = connect(this.#amont, '127.0.0.1');
      for (const socket of [client, hote]) {
        this.#sockets.add(socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket)));
      }
      this.#acheminer(client, hote, ouverture);
      this.#acheminer(hote, client, 0);
    });
    this.#serveur = serveur;
    await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
    return `http://localhost:${(serveur.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#serveur?.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #acheminer(de: Socket, vers: Socket, pasAvant: number): void {
    const { throughput, roundTrip } = this.#ligne;
    const attente: Buffer[] = [];
    // Keeps the order of segments: timers of the same millisecond may fire in any order.
    const enRoute: Buffer[] = [];
    let fenetre = 10;
    let enVol = 0;
    let derniere = pasAvant;
    const envoyer = () => {
      while (enVol < fenetre) {
        const segment = attente.shift();
        if (!segment) return;
        enVol += 1;
        const depart = Math.max(performance.now(), this.#libre, pasAvant);
        this.#libre = depart + (segment.length / throughput) * 1000;
        const perdu = this.#perdu();
        if (perdu) fenetre = Math.max(2, Math.floor(fenetre / 2));
        derniere = Math.max(derniere, this.#libre + (roundTrip / 2) * (perdu ? 3 : 1));
        enRoute.push(segment);
        setTimeout(() => {
          const arrive = enRoute.shift();
          if (arrive && !vers.destroyed) vers.write(arrive);
        }, derniere - performance.now());
        setTimeout(
          () => {
            enVol -= 1;
            if (!perdu) fenetre += 1;
            envoyer();
          },
          derniere + roundTrip / 2 - performance.now(),
        );
      }
    };
    de.on('data', (octets) => {
      for (let debut = 0; debut < octets.length; debut += SEGMENT) {
        attente.push(octets.subarray(debut, debut + SEGMENT));
      }
      envoyer();
    });
    de.on('end', () => setTimeout(() => vers.end(), Math.max(0, derniere - performance.now()) + roundTrip));
  }
}
