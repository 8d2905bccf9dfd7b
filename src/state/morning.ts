import type { IsoDate } from '../domain/dates.ts';
import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { comparer } from '../lendemain/comparer.ts';
import type { lirePage } from '../lendemain/lire.ts';
import type { RefusEnregistrement } from '../lendemain/page.ts';
import type { verifier } from '../lendemain/verification.ts';
import { chosenRun, comparables, parDefaut } from './lendemain.ts';
import { createMorningBook, predicts } from './morning-book.ts';
import { rapportAffiche } from './result.ts';
import type { Writer } from './writer.ts';

/** What the user can do the morning after, for the run that is chosen. */
export interface MorningActions {
  /** Chooses the run that the address names, else the one chosen before, else the one to begin with. */
  openMorning(address: string | null): void;
  chooseMorning(etabliLe: string): void;
  typeMorningPage(texte: string): void;
  /** Sets what is typed against the run. */
  compareMorningPage(texte: string): Promise<void>;
  /** Pages that a browser saved, and fresh exports: each is known by its name. */
  receiveMorning(files: readonly FichierDonne[]): void;
  openMorningPage(file: ContenuFichier): Promise<void>;
  bringExports(files: readonly FichierDonne[]): Promise<void>;
  /** What the person says, since nothing proves a deposit. */
  noteDeposit(etabliLe: string, le: IsoDate | null): Promise<void>;
}

/** What reads and compares is no part of the first visit's weight. */
export interface MorningCode {
  readonly lirePage: typeof lirePage;
  readonly comparer: typeof comparer;
  readonly verifier: typeof verifier;
  lireEnregistrement(
    file: ContenuFichier,
  ): Promise<{ readonly texte: string } | { readonly refus: RefusEnregistrement }>;
}

interface Means {
  readonly writer: Writer;
  readonly morningCode: () => Promise<MorningCode>;
  /** Reads fresh exports apart from the dossier. */
  readonly relever: (files: readonly FichierDonne[]) => Promise<Releve>;
  fail(message: string): void;
}

/** Saved pages and texts; anything else is an export. */
const SAVED = /\.(?:html?|mht|mhtml|txt|pdf)$/i;

export function createMorningActions({ writer, morningCode, relever, fail }: Means): MorningActions {
  const { now, change } = writer;
  const { morningOf, set, begin, findPrediction, say } = createMorningBook(writer, morningCode);

  function choose(etabliLe: string): void {
    begin(etabliLe);
    const affiche = rapportAffiche(now())?.etabliLe ?? null;
    change({ lendemain: { ...now().lendemain, choix: { etabliLe, affiche } } });
    void findPrediction(etabliLe);
  }

  async function compare(etabliLe: string, texte: string): Promise<void> {
    const { lirePage, comparer } = await morningCode();
    const prevision = morningOf(etabliLe)?.prevision;
    if (!predicts(prevision)) return;
    const lecture = lirePage(texte);
    set(etabliLe, { refusPage: 'refus' in lecture ? lecture.refus : null });
    if ('page' in lecture) await say(etabliLe, { bilan: comparer(prevision, lecture.page) });
  }

  const write = (texte: string) => change({ lendemain: { ...now().lendemain, texte } });
  /** For the run that is chosen, if there is one. */
  const onChosen = async (gesture: (etabliLe: string) => unknown) => {
    const run = chosenRun(now());
    if (run) await gesture(run.etabliLe);
  };

  const openPage = (file: ContenuFichier) =>
    onChosen(async (etabliLe) => {
      const page = await (await morningCode()).lireEnregistrement(file);
      if ('refus' in page) return set(etabliLe, { refusPage: page.refus });
      if (!morningOf(etabliLe)) return;
      write(page.texte);
      await compare(etabliLe, page.texte);
    });

  const bring = (files: readonly FichierDonne[]) =>
    onChosen(async (etabliLe) => {
      const exports = [...(morningOf(etabliLe)?.exports ?? []), ...files];
      set(etabliLe, { exports, enLecture: true });
      try {
        const releve = await relever(exports);
        // More was given meanwhile, whose own reading tells all; or the dossier was left.
        if (morningOf(etabliLe)?.exports !== exports) return;
        set(etabliLe, { releve, enLecture: false });
        await say(etabliLe, {});
      } catch (error) {
        set(etabliLe, { enLecture: false });
        fail(String(error));
      }
    });

  return {
    openMorning(address) {
      const named = comparables(now()).find(({ id }) => id !== null && `${id}` === address);
      const run = named ?? chosenRun(now()) ?? parDefaut(now());
      if (run) choose(run.etabliLe);
    },
    chooseMorning: choose,
    typeMorningPage: (texte) =>
      void onChosen((etabliLe) => {
        write(texte);
        set(etabliLe, { refusPage: null });
      }),
    compareMorningPage: (texte) => onChosen((etabliLe) => compare(etabliLe, texte)),
    receiveMorning(files) {
      const page = files.find(({ nom }) => SAVED.test(nom));
      const others = files.filter(({ nom }) => !SAVED.test(nom));
      if (page) void openPage(page.contenu);
      if (others.length > 0) void bring(others);
    },
    openMorningPage: openPage,
    bringExports: bring,
    noteDeposit: (etabliLe, deposeLe) => say(etabliLe, { deposeLe }),
  };
}
