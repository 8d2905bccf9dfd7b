import type { Rapport } from '../domain/rapport.ts';
import { compterLesCauses } from '../rapport/comparaison-causes.ts';
import { mettreAJourRapport } from '../rapport/rapports-anciens.ts';
import type { KeptAs, ReportStore, Run, RunSummary } from '../store/report-store.ts';
import type { KeepingOutcome, KeptRun, SinceRun } from './result.ts';
import type { Session } from './session.ts';
import type { Writer } from './writer.ts';

/** A run as the reports of today are; null when it is gone, « illisible » when the browser does not give it back whole. */
export async function openKept(store: ReportStore, id: number): Promise<Run | null | 'illisible'> {
  const issue = await store.read(id);
  if (!issue.ok) return 'illisible';
  return issue.valeur && { ...issue.valeur, rapport: mettreAJourRapport(issue.valeur.rapport) };
}

/** The same, where what cannot be read is as good as gone. */
export async function readRun(store: ReportStore, id: number): Promise<Run | null> {
  const run = await openKept(store, id);
  return run === 'illisible' ? null : run;
}

/** Reads again all that is kept: runs, notes and for how long. */
export async function reload({ store, change }: Writer): Promise<void> {
  const base = await store();
  const [runs, notes, duree] = [await base.list(), await base.notes(), await base.keepingTime()];
  // Ignored: the demo began or ended meanwhile.
  if ((await store()) !== base) return;
  change({
    history: runs.ok ? runs.valeur : null,
    historyRead: true,
    notes: notes.ok ? notes.valeur : [],
    durable: base.durable,
    ...(duree.ok && { keepingTime: duree.valeur }),
  });
}

/** How a run is kept now: for the demo, for this tab alone, or in the browser. */
export function conservationIn({ durable }: ReportStore, { demo, keepingTime }: Session): KeepingOutcome {
  if (demo) return 'demo';
  if (!durable) return 'onglet';
  return keepingTime === 'rien' ? 'choix' : 'durable';
}

/**
 * What became of the causes of the run of the same school before it: an invented one never comes before a real one, nor a
 * received report before one's own (003.284).
 * @param own its own run, when it was kept already
 */
export async function sinceLast(
  store: ReportStore,
  rapport: Rapport,
  { demo, recu = false, own }: { readonly demo: boolean; readonly recu?: boolean; readonly own?: number },
): Promise<SinceRun | null> {
  const list = await store.list();
  const uai = rapport.etablissement?.uai;
  const isBefore = (run: RunSummary) => run.id !== own && run.etabliLe <= rapport.etabliLe;
  const last = list.ok
    ? list.valeur.find((run) => run.uai === uai && run.demo === demo && (run.recu ?? false) === recu && isBefore(run))
    : undefined;
  const before = last && (await readRun(store, last.id));
  const bilan = before && compterLesCauses(before.rapport, rapport);
  return last && bilan ? { avant: last, bilan } : null;
}

/** Keeps a conclusion, and finds the run that it comes after. */
export async function keep(writer: Writer, rapport: Rapport, demo: boolean, as: KeptAs = {}): Promise<KeptRun> {
  const store = await writer.store();
  const depuis = await sinceLast(store, rapport, { demo, recu: as.recu ?? false });
  const issue = await store.keep(rapport, demo, as);
  await reload(writer);
  if (!issue.ok) return { conservation: issue.raison, run: null, depuis };
  return { conservation: conservationIn(store, writer.now()), run: issue.valeur, depuis };
}
