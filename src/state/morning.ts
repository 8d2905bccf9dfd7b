import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import { comparerPage } from '../lendemain/bilan-page.ts';
import { lirePage } from '../lendemain/page-collee.ts';
import type { RefusEnregistrement } from '../lendemain/page-siecle.ts';
import { chosenRun, comparableRuns, defaultRun } from './comparables.ts';
import { createMorningBook, predicts } from './morning-book.ts';
import type { MorningActions, MorningMeans } from './morning-door.ts';
import { keepTick } from './notes.ts';
import { isReceived, shownReport } from './result.ts';
import { tickPlaceOf } from './ticks.ts';

export interface MorningReader {
  /** The text of a page saved by a browser. */
  lireEnregistrement(
    file: ContenuFichier,
  ): Promise<{ readonly texte: string } | { readonly refus: RefusEnregistrement }>;
}

/** Saved pages and texts; anything else is an export. */
const SAVED = /\.(?:html?|mht|mhtml|txt|pdf)$/i;

export function createMorningActions(
  { writer, relever, fail }: MorningMeans,
  { lireEnregistrement }: MorningReader,
): MorningActions {
  const { now, change } = writer;
  const { morningOf, set, begin, findPrediction, say } = createMorningBook(writer);

  function choose(etabliLe: string): Promise<void> {
    begin(etabliLe);
    const affiche = shownReport(now())?.etabliLe ?? null;
    change({ lendemain: { ...now().lendemain, choix: { etabliLe, affiche } } });
    return findPrediction(etabliLe);
  }

  async function compare(etabliLe: string, texte: string): Promise<void> {
    const prevision = morningOf(etabliLe)?.prevision;
    if (!predicts(prevision)) return;
    const lecture = lirePage(texte);
    set(etabliLe, { refusPage: 'refus' in lecture ? lecture.refus : null });
    if ('page' in lecture) await say(etabliLe, { bilan: comparerPage(prevision, lecture.page) });
  }

  const write = (texte: string) => change({ lendemain: { ...now().lendemain, texte } });
  /** For the run that is chosen, if there is one. */
  const onChosen = async (gesture: (etabliLe: string) => unknown) => {
    const run = chosenRun(now());
    if (run) await gesture(run.etabliLe);
  };

  const openPage = (file: ContenuFichier) =>
    onChosen(async (etabliLe) => {
      const page = await lireEnregistrement(file);
      if ('refus' in page) return set(etabliLe, { refusPage: page.refus });
      if (!morningOf(etabliLe)) return;
      write(page.texte);
      await compare(etabliLe, page.texte);
    });

  async function readExports(etabliLe: string, exports: readonly FichierDonne[]): Promise<void> {
    set(etabliLe, { exports, enLecture: true });
    try {
      const releve = await relever(exports);
      // More was given meanwhile, whose own reading tells all; or the dossier was left.
      if (morningOf(etabliLe)?.exports !== exports) return;
      set(etabliLe, { releve, enLecture: false });
      await say(etabliLe, {});
    } catch (error) {
      if (morningOf(etabliLe)?.exports !== exports) return;
      set(etabliLe, { enLecture: false });
      fail(String(error), () => void readExports(etabliLe, exports));
    }
  }

  const bring = (files: readonly FichierDonne[]) =>
    onChosen((etabliLe) => readExports(etabliLe, [...(morningOf(etabliLe)?.exports ?? []), ...files]));

  return {
    async openMorning(address) {
      const named = comparableRuns(now()).find(({ id }) => id !== null && `${id}` === address);
      const run = named ?? chosenRun(now()) ?? defaultRun(now());
      if (run) await choose(run.etabliLe);
    },
    chooseMorning: choose,
    typeMorningPage: (texte) =>
      onChosen((etabliLe) => {
        write(texte);
        set(etabliLe, { refusPage: null });
      }),
    compareMorningPage: (texte) => onChosen((etabliLe) => compare(etabliLe, texte)),
    async receiveMorning(files) {
      const page = files.find(({ nom }) => SAVED.test(nom));
      const others = files.filter(({ nom }) => !SAVED.test(nom));
      await Promise.all([page && openPage(page.contenu), others.length > 0 && bring(others)]);
    },
    openMorningPage: openPage,
    bringExports: bring,
    async noteDeposit(etabliLe, deposeLe) {
      await say(etabliLe, { deposeLe });
      await findPrediction(etabliLe);
      const prevision = morningOf(etabliLe)?.prevision;
      // The deposit is the last step of the procedure: it is noted there too.
      const { demo, resultat } = now();
      const sent = isReceived(resultat) && resultat?.rapport.etabliLe === etabliLe;
      const lieu = predicts(prevision) && !sent ? tickPlaceOf(prevision, demo) : null;
      if (lieu) await keepTick(writer, lieu, '5', deposeLe);
    },
  };
}
