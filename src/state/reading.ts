import type { EcouteMoteur, FichierDonne, Moteur, Reprise } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { continuedBy } from './continued.ts';
import { standAt } from './demo.ts';
import { type KeptRun, lastFinal, NOT_YET, type OwnResult, ownResult } from './result.ts';
import { createSilence, type PageClock } from './silence.ts';
import type { Writer } from './writer.ts';

export interface Reading {
  /** Reads what is given, with what was read before; more than `FILES_LIMIT` at once are refused, and nothing changes. */
  read(files: readonly FichierDonne[]): void;
  /** Concludes again on what was read. */
  again(sur: Reprise): void;
  /** Back to the last final result; to the start when there is none. */
  cancel(): void;
  /** A defect of ours ends the reading. */
  fail(message: string): void;
  /** Asks anew for what a defect or a silence stopped; nothing when nothing was. */
  retry(): void;
  /** Lets the workers be silent for as long again. */
  waitOn(): void;
  /** Stops reading, for who goes on elsewhere. */
  interrupt(): void;
}

/** Files of one drop: as many as the entries of an archive (003.35). A whole disk would be walked for minutes. */
export const FILES_LIMIT = 1_000;

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'lire' | 'reprendre' | 'annuler'>;
  keep(rapport: Rapport, demo: boolean): Promise<KeptRun>;
  /** The dossier has changed. */
  concluded(): void;
  readonly tick: PageClock;
}

/** What the workers are asked for, to be asked again as it was. */
type Request = (listener: EcouteMoteur) => void;

export function createReading({ writer, moteur, keep, concluded, tick }: Means): Reading {
  const { now, change } = writer;
  const silence = createSilence(tick, () => change({ silent: true }));
  /** The requests that wait for their conclusion, or that a defect ended. */
  let asked: readonly Request[] = [];

  function stop(): void {
    silence.end();
    if (now().status === 'lecture') moteur.annuler();
  }

  function fail(message: string): void {
    stop();
    // A defect is shown over what this tab obtained, not over what was opened since.
    const resultat = ownResult(now());
    change({ status: 'panne', defect: message, resultat, silent: false, retryable: asked.length > 0 });
  }

  function heard(): void {
    silence.heard();
    if (now().silent) change({ silent: false });
  }

  function settled(): void {
    asked = [];
    silence.end();
  }

  /** The result of the drop under way, in place of what was shown. */
  const settle = (rapport: Rapport, parts: Pick<OwnResult, 'final' | 'cles'> & KeptRun): OwnResult => {
    const { vague, demo } = now();
    const precedent = parts.final ? null : lastFinal(ownResult(now()));
    return { origine: 'onglet', id: vague, rapport, demo, precedent, ...parts };
  };

  async function finish(rapport: Rapport, cles: readonly string[], vague: number): Promise<void> {
    const kept = await keep(rapport, now().demo);
    if (now().vague !== vague || now().status === 'panne') return;
    change({
      status: 'resultat',
      resultat: settle(rapport, { final: true, cles, ...kept }),
      ...standAt(now(), 'visee'),
    });
  }

  function listen(vague: number): EcouteMoteur {
    const stale = () => now().vague !== vague || now().status !== 'lecture';
    return {
      avance(documents) {
        if (stale()) return;
        heard();
        change({ documents });
      },
      conclu(rapport, reste, cles) {
        if (stale()) return;
        heard();
        if (reste === 0) settled();
        change({ resultat: settle(rapport, { final: false, cles, ...NOT_YET }), remaining: reste });
        concluded();
        if (reste === 0) void finish(rapport, cles, vague);
      },
      panne(message) {
        if (!stale()) fail(message);
      },
    };
  }

  function ask(request: Request): void {
    const vague = now().vague + 1;
    change({
      status: 'lecture',
      vague,
      documents: [],
      resultat: ownResult(now()),
      continued: continuedBy(now().resultat) ?? now().continued,
      remaining: 0,
      refusal: null,
      erasure: null,
      storeStart: null,
      defect: null,
      silent: false,
      retryable: false,
    });
    silence.begin();
    request(listen(vague));
  }

  return {
    read(files) {
      if (files.length > FILES_LIMIT) return change({ refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } });
      const request: Request = (listener) => moteur.lire(files, listener);
      // A drop made during another joins it.
      asked = now().status === 'lecture' ? [...asked, request] : [request];
      ask(request);
    },
    again(sur) {
      const request: Request = (listener) => moteur.reprendre(sur, listener);
      asked = [request];
      ask(request);
    },
    cancel() {
      settled();
      moteur.annuler();
      const resultat = lastFinal(ownResult(now()));
      change({
        ...standAt(now(), 'etape'),
        status: resultat ? 'resultat' : 'accueil',
        vague: now().vague + 1,
        documents: [],
        resultat,
        remaining: 0,
        silent: false,
      });
    },
    fail,
    retry() {
      moteur.annuler();
      for (const request of asked) ask(request);
    },
    waitOn() {
      change({ silent: false });
      silence.begin();
    },
    interrupt() {
      stop();
      settled();
    },
  };
}
