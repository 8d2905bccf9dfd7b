import type { Signal } from '@preact/signals';
import type { Attente, ContenuFichier, FichierDonne, Moteur } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { Opening } from '../exports/open-report.ts';
import type { ReportStore } from '../store/report-store.ts';
import { createAsking } from './asking.ts';
import type { DemoStory } from './demo.ts';
import { createDemoActions, type DemoActions } from './demo-actions.ts';
import { createFileActions, type FileActions } from './file-actions.ts';
import { type Comparing, createHistory, type HistoryActions } from './history.ts';
import { keep, reload } from './keeping.ts';
import { createListActions, type ListActions } from './list-actions.ts';
import { NO_FILTER } from './list-follow-up.ts';
import { createMorningDoor, type MorningActions, type MorningCode } from './morning-door.ts';
import { createNotes, type NoteActions } from './notes.ts';
import { createReading } from './reading.ts';
import { createReceiving } from './received.ts';
import { createRecordActions, type RecordActions } from './record-actions.ts';
import { createReset } from './reset.ts';
import { lastFinal, ownResult } from './result.ts';
import type { SchoolActions } from './schools.ts';
import { createSchoolsDoor, type SchoolsCode } from './schools-door.ts';
import type { Session } from './session.ts';
import type { PageClock } from './silence.ts';
import { createWatch } from './watch.ts';
import { createWriter } from './writer.ts';

export interface ActionMeans {
  readonly schoolsCode: SchoolsCode;
  readonly session: Signal<Session>;
  readonly moteur: Moteur;
  /** A promise, since the page is shown before the history is open. */
  readonly store: Promise<ReportStore>;
  /** The documents of the invented school, all along its story. */
  readonly demo: () => Promise<DemoStory>;
  /** A history for the time of a demo: nothing of the invented school reaches the browser's (003.98). */
  readonly storeDemo: () => ReportStore;
  /** Opens a report that somebody sent, or says why not. */
  readonly ouvrir: (contenu: ContenuFichier) => Promise<Opening>;
  /** Reads fresh exports apart from the dossier. */
  readonly relever: (fichiers: readonly FichierDonne[], attente: Attente) => Promise<Releve>;
  readonly comparing: Comparing;
  readonly morningCode: MorningCode;
  readonly tick: PageClock;
}

/** Everything the user can do; nothing else writes the session. */
export interface Actions
  extends HistoryActions,
    FileActions,
    ListActions,
    DemoActions,
    MorningActions,
    NoteActions,
    RecordActions,
    SchoolActions {
  /** Real files: those of the invented school, if any, are left for them. */
  drop(fichiers: readonly FichierDonne[]): void;
  cancel(): void;
  /** Reads again what a defect or a silence stopped. */
  retry(): void;
  /** Goes on waiting for workers that say nothing. */
  waitOn(): void;
  restart(): void;
  closeRefusal(): void;
  /** Shows the pseudonymised report everywhere, or the names again. */
  maskNames(masque: boolean): void;
  /** Reports an uncaught error. */
  reportDefect(message: string): void;
}

export function createActions({ session, moteur, store, ...moyens }: ActionMeans): Actions {
  const writer = createWriter(session, store);
  const { now, change } = writer;
  void store.then(({ start }) => change({ storeStart: start }));

  const fail = (message: string, again?: () => void) => reading.fail(message, again);
  const watch = createWatch(writer, moyens.tick);
  const asking = createAsking(watch);
  const { ask } = asking;
  const lists = createListActions({ writer, moteur, ask, fail });
  const { sorted, settled, received, ...schools } = createSchoolsDoor(moyens.schoolsCode, () => ({
    writer,
    moteur,
    reading,
    fail,
  }));
  const reading = createReading({
    writer,
    moteur,
    schools: { sorted, settled },
    keep: (rapport, demo) => keep(writer, rapport, demo),
    concluded: () => void lists.compareAgain(),
    watch,
  });
  const interrupt = () => {
    reading.interrupt();
    asking.forget();
  };
  const reset = createReset({ writer, moteur, interrupt, storeDemo: moyens.storeDemo, reload: () => reload(writer) });
  // A demo that has shown nothing yet is left.
  const cancel = () => {
    const { demo, continued, schools: several } = now();
    const final = lastFinal(ownResult(now()));
    if (demo && !final) return reset('accueil');
    reading.cancel();
    // Of several schools, all of them are gone back to.
    if (!final && continued && !several) void history.openRun(continued.id);
  };
  const history = createHistory(writer, moyens.comparing);
  const receive = createReceiving({ writer, ouvrir: moyens.ouvrir, several: received, cancel, fail });

  return {
    ...history,
    ...schools,
    ...createNotes(writer),
    ...createMorningDoor(moyens.morningCode, {
      writer,
      fail,
      relever: (exports) => ask((attente) => moyens.relever(exports, attente)),
    }),
    ...lists,
    ...createDemoActions({ writer, reading, reset, demo: moyens.demo }),
    ...createRecordActions(writer, moteur, asking),
    ...createFileActions(writer, reading, () => reset('accueil')),
    drop(fichiers) {
      if (fichiers.length === 0) return;
      if (now().demo) reset('accueil', 'interrompue');
      else change({ demonstration: null });
      // Among exports, a report is what somebody keeps in the same folder: they are read, and it is set aside (003.50).
      if (fichiers.every(({ nom }) => /\.json$/i.test(nom))) void receive(fichiers);
      else reading.read(fichiers);
    },
    cancel,
    retry: () => (now().status === 'panne' ? reading : watch).retry(),
    waitOn: watch.waitOn,
    restart: () => reset('accueil'),
    reportDefect: (message) => fail(message),
    closeRefusal: () => change({ refusal: null }),
    maskNames(masque) {
      // A name that was searched for goes with the names, and a number with the numbers.
      change({ masked: masque, list: { ...now().list, filtre: NO_FILTER } });
    },
  };
}
