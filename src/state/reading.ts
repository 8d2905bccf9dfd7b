import type { EcouteMoteur, FichierDonne, Moteur, Reprise } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { continuedBy } from './continued.ts';
import { causeOf } from './defect.ts';
import { standAt } from './demo.ts';
import { isReceived, type KeptRun, lastFinal, NOT_YET, type OwnResult, ownResult } from './result.ts';
import type { SchoolEvents } from './schools-door.ts';
import type { Session } from './session.ts';
import type { Watch } from './watch.ts';
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
  /**
   * The same listener, for a school that `school-actions.ts` reads by itself: the silence of the workers is watched and a
   * retry is possible, as for a reading made here.
   * @param again asks the workers for the same once more
   */
  follow(listener: EcouteMoteur, again: () => void): EcouteMoteur;
  /** Back to the last final result; to the start when there is none. */
  cancel(): void;
  /**
   * A defect of ours ends the reading.
   * @param again asks anew for what the defect ended beside the reading
   */
  fail(message: string, again?: () => void): void;
  /** Asks anew for what a defect or a silence stopped; nothing when nothing was. */
  retry(): void;
  /** Stops the reading: something else is to be shown. */
  interrupt(): void;
}

/** Files of one drop: those of twice the schools of New Caledonia (003.262). A whole disk would be walked for minutes. */
export const FILES_LIMIT = 2_000;

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'lire' | 'reprendre' | 'controler' | 'annuler' | 'oublier'>;
  readonly schools: Pick<SchoolEvents, 'sorted' | 'settled'>;
  keep(rapport: Rapport, demo: boolean): Promise<KeptRun>;
  /** The dossier has changed. */
  concluded(): void;
  readonly watch: Watch;
}

/** What the workers are asked for. */
type Request = (listener: EcouteMoteur) => void;

export function createReading({ writer, moteur, schools, keep, concluded, watch }: Means): Reading {
  const { now, change } = writer;
  /** What asks the workers again for all that has not concluded, or that a defect ended. */
  let asked: readonly (() => void)[] = [];
  /** The same for what a defect ended beside the reading. */
  let aside: readonly (() => void)[] = [];
  const awaited = { again: retry };

  function stop(): void {
    watch.end(awaited);
    if (now().status === 'lecture') moteur.annuler();
  }

  function fail(message: string, again: (() => void) | null = null): void {
    stop();
    if (again) aside = [...aside, again];
    // A defect is shown over what this tab obtained, not over what was opened since.
    const resultat = ownResult(now());
    const retryable = asked.length + aside.length > 0;
    const { schools: several } = now();
    change({
      status: 'panne',
      defect: message,
      cause: causeOf(message),
      resultat,
      retryable,
      schools: several && { ...several, current: null },
    });
  }

  function settled(): void {
    [asked, aside] = [[], []];
    watch.end(awaited);
  }

  /** What stands behind what is left: a result, several schools, or nothing yet. */
  const statusWith = (resultat: Session['resultat']) => (resultat || now().schools ? 'resultat' : 'accueil');

  function retry(): void {
    const requests = [...asked, ...aside];
    if (requests.length === 0) return;
    moteur.annuler();
    // A reading shows itself; what is asked beside it leaves the screen to what was there.
    if (asked.length === 0) change({ status: statusWith(now().resultat), defect: null, retryable: false });
    aside = [];
    for (const again of requests) again();
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
    // The same conclusion as its run: what was noted of it is noted of this one (003.285).
    const asKept = (rapport: Rapport) => (kept?.run ? { ...rapport, etabliLe: kept.run.etabliLe } : rapport);
    return {
      avance(documents) {
        if (stale()) return;
        watch.heard();
        change({ documents });
      },
      conclu(fresh, reste, cles) {
        if (stale()) return;
        const rapport = asKept(fresh);
        watch.heard();
        if (reste === 0) settled();
        change({ resultat: settle(rapport, { final: false, cles, ...NOT_YET }), remaining: reste });
        concluded();
        if (reste === 0) void finish(rapport, cles, vague, kept);
      },
      plusieurs(repartition, touchees) {
        if (stale()) return;
        settled();
        void schools.sorted(repartition, touchees);
      },
      panne(message) {
        if (!stale()) fail(message);
      },
    };
  }

  function ask(request: Request, kept: KeptRun | null = null): void {
    const { schools: several, resultat: shown } = now();
    const vague = now().vague + 1;
    change({
      status: 'lecture',
      vague,
      documents: [],
      // The reading of the other schools waits; whoever sent the report on screen gets nothing of what is read.
      schools: several && { ...several, current: null, opened: isReceived(shown) ? null : several.opened },
      resultat: ownResult(now()),
      continued: continuedBy(now().resultat) ?? now().continued,
      remaining: 0,
      refusal: null,
      erasure: null,
      storeStart: null,
      defect: null,
      retryable: false,
    });
    watch.begin(awaited);
    request(listen(vague, kept));
  }

  /** Asks, and remembers how to ask again. */
  function demand(again: () => void, others: readonly (() => void)[] = []): void {
    asked = [...others, again];
    again();
  }

  return {
    read(files) {
      if (files.length > FILES_LIMIT) return change({ refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } });
      const { schools: several, resultat } = now();
      const pour = isReceived(resultat) ? null : (several?.opened ?? null);
      // A drop made during another joins it.
      const others = now().status === 'lecture' ? asked : [];
      demand(() => ask((listener) => moteur.lire(files, listener, pour)), others);
    },
    again: (sur) => demand(() => ask((listener) => moteur.reprendre(sur, listener))),
    judge: (uai, kept) => demand(() => ask((listener) => moteur.controler(uai, listener), kept)),
    follow(listener, again) {
      asked = [again];
      watch.begin(awaited);
      return {
        avance(documents) {
          watch.heard();
          listener.avance(documents);
        },
        conclu(...conclusion) {
          settled();
          listener.conclu(...conclusion);
        },
        plusieurs: listener.plusieurs,
        panne(message) {
          settled();
          listener.panne(message);
        },
      };
    },
    cancel() {
      settled();
      moteur.annuler();
      const resultat = lastFinal(ownResult(now()));
      const { schools: several } = now();
      // Several schools may be in hand before they are shown: nothing stands behind the start.
      if (!resultat && !several) moteur.oublier();
      change({
        ...standAt(now(), 'etape'),
        status: statusWith(resultat),
        schools: several && { ...several, current: null, opened: resultat ? several.opened : null },
        vague: now().vague + 1,
        documents: [],
        resultat,
        remaining: 0,
        defect: null,
        retryable: false,
      });
    },
    fail,
    retry,
    interrupt() {
      stop();
      settled();
    },
  };
}
