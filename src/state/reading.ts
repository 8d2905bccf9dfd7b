import type { EcouteMoteur, FichierDonne, Moteur, Reprise } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { continuedBy } from './continued.ts';
import { standAt } from './demo.ts';
import { type KeptRun, lastFinal, NOT_YET, type OwnResult, ownResult } from './result.ts';
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
}

export function createReading({ writer, moteur, keep, concluded }: Means): Reading {
  const { now, change } = writer;

  function fail(message: string): void {
    // A defect is shown over what this tab obtained, not over what was opened since.
    change({ status: 'panne', defect: message, resultat: ownResult(now()) });
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
        if (!stale()) change({ documents });
      },
      conclu(rapport, reste, cles) {
        if (stale()) return;
        change({ resultat: settle(rapport, { final: false, cles, ...NOT_YET }), remaining: reste });
        concluded();
        if (reste === 0) void finish(rapport, cles, vague);
      },
      panne(message) {
        if (!stale()) fail(message);
      },
    };
  }

  function begin(): EcouteMoteur {
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
    });
    return listen(vague);
  }

  return {
    read(files) {
      if (files.length > FILES_LIMIT) return change({ refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } });
      moteur.lire(files, begin());
    },
    again: (sur) => moteur.reprendre(sur, begin()),
    cancel() {
      moteur.annuler();
      const resultat = lastFinal(ownResult(now()));
      change({
        ...standAt(now(), 'etape'),
        status: resultat ? 'resultat' : 'accueil',
        vague: now().vague + 1,
        documents: [],
        resultat,
        remaining: 0,
      });
    },
    fail,
    interrupt() {
      if (now().status === 'lecture') moteur.annuler();
    },
  };
}
