import type { EcouteMoteur, FichierDonne, Moteur, Reprise } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { continuedBy } from './continued.ts';
import { standAt } from './demo.ts';
import { type KeptRun, lastFinal, NOT_YET, type OwnResult, ownResult } from './result.ts';
import type { SchoolEvents } from './schools-door.ts';
import type { Writer } from './writer.ts';

export interface Reading {
  /** Reads what is given, with what was read before; more than `FILES_LIMIT` at once are refused, and nothing changes. */
  read(files: readonly FichierDonne[]): void;
  /** Concludes again on what was read. */
  again(sur: Reprise): void;
  /**
   * Judges one of several schools, to show it.
   * @param kept what became of the same conclusion, when it was kept already
   */
  judge(uai: string, kept: KeptRun | null): void;
  /** Back to the last final result; to the start when there is none. */
  cancel(): void;
  /** A defect of ours ends the reading. */
  fail(message: string): void;
  /** Stops reading, for who goes on elsewhere. */
  interrupt(): void;
}

/** Files of one drop: those of twice the schools of New Caledonia (003.262). A whole disk would be walked for minutes. */
export const FILES_LIMIT = 2_000;

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'lire' | 'reprendre' | 'controler' | 'annuler'>;
  readonly schools: Pick<SchoolEvents, 'sorted' | 'settled'>;
  keep(rapport: Rapport, demo: boolean): Promise<KeptRun>;
  /** The dossier has changed. */
  concluded(): void;
}

export function createReading({ writer, moteur, schools, keep, concluded }: Means): Reading {
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

  async function finish(
    rapport: Rapport,
    cles: readonly string[],
    vague: number,
    known: KeptRun | null,
  ): Promise<void> {
    const kept = known ?? (await keep(rapport, now().demo));
    if (now().vague !== vague || now().status === 'panne') return;
    const resultat = settle(rapport, { final: true, cles, ...kept });
    change({ status: 'resultat', resultat, ...standAt(now(), 'visee') });
    if (now().schools) void schools.settled(resultat);
  }

  function listen(vague: number, kept: KeptRun | null = null): EcouteMoteur {
    const stale = () => now().vague !== vague || now().status !== 'lecture';
    return {
      avance(documents) {
        if (!stale()) change({ documents });
      },
      conclu(rapport, reste, cles) {
        if (stale()) return;
        change({ resultat: settle(rapport, { final: false, cles, ...NOT_YET }), remaining: reste });
        concluded();
        if (reste === 0) void finish(rapport, cles, vague, kept);
      },
      plusieurs(repartition, touchees) {
        if (!stale()) void schools.sorted(repartition, touchees);
      },
      panne(message) {
        if (!stale()) fail(message);
      },
    };
  }

  function begin(kept: KeptRun | null = null): EcouteMoteur {
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
    return listen(vague, kept);
  }

  return {
    read(files) {
      if (files.length > FILES_LIMIT) return change({ refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } });
      const { schools: several } = now();
      moteur.lire(files, begin(), several?.opened ?? null);
    },
    again: (sur) => moteur.reprendre(sur, begin()),
    judge: (uai, kept) => moteur.controler(uai, begin(kept)),
    cancel() {
      moteur.annuler();
      const resultat = lastFinal(ownResult(now()));
      const { schools: several } = now();
      change({
        ...standAt(now(), 'etape'),
        status: resultat || several ? 'resultat' : 'accueil',
        schools: several && { ...several, current: null, opened: resultat ? several.opened : null },
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
