import type { EtablissementEnMain } from '../domain/etablissements.ts';
import type { EcouteMoteur } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { apercevoir } from '../rapport/apercu.ts';
import { typesLus } from '../rapport/emplacements.ts';
import { localDay, todayIn } from './days.ts';
import { conservationIn, keep, readRun, sinceLast } from './keeping.ts';
import { NO_LIST } from './list-follow-up.ts';
import { isReceived, type KeptRun, keptOf, lastFinal, type OwnResult, ownResult } from './result.ts';
import {
  isUnread,
  type OwnRow,
  onOverview,
  ownRow,
  type ReceivedRow,
  type SchoolActions,
  type Schools,
  withRow,
} from './schools.ts';
import type { SchoolEvents, SchoolMeans } from './schools-door.ts';

const NONE: Schools = { rows: [], enDoute: [], laisses: [], current: null, opened: null };

const unread = (enMain: EtablissementEnMain): OwnRow => ({
  origine: 'onglet',
  uai: enMain.uai,
  enMain,
  apercu: null,
  kept: null,
  repris: false,
  defect: null,
});

/** Whoever drops a folder again drops its reports again. */
const isSameReport = (a: Rapport, b: Rapport): boolean =>
  a.etablissement?.uai === b.etablissement?.uai &&
  a.etabliLe === b.etabliLe &&
  (a.pseudonymise === undefined) === (b.pseudonymise === undefined);

/**
 * What is done with several schools: one is read after the other, each as if it were alone, and only its line is held.
 * What was concluded on the same bytes, the same day, is taken from the history (003.261). What the workers say that the
 * files at hand are comes by `sorted`; a conclusion of the school on screen by `settled`; reports that somebody sent by
 * `received`.
 */
export function createSchools({ writer, moteur, reading, fail }: SchoolMeans): SchoolActions & SchoolEvents {
  const { now, change } = writer;
  let receivedRank = 0;

  const update = (parts: Partial<Schools>) => change({ schools: { ...(now().schools ?? NONE), ...parts } });
  const put = (row: OwnRow) => {
    const { schools } = now();
    if (schools) change({ schools: withRow(schools, row) });
  };

  /** The run that was kept today of the same bytes. */
  async function keptBefore({
    uai,
    empreinte,
  }: EtablissementEnMain): Promise<{ run: KeptRun; rapport: Rapport } | null> {
    const summary = (now().history ?? []).find(
      (run) => empreinte !== null && run.empreinte === empreinte && run.uai === uai && !run.recu,
    );
    if (!summary || localDay(new Date(summary.etabliLe)) !== todayIn(now())) return null;
    const store = await writer.store();
    const run = await readRun(store, summary.id);
    if (!run) return null;
    const { rapport } = run;
    const depuis = await sinceLast(store, rapport, { demo: run.demo, own: run.id });
    return { run: { conservation: conservationIn(store, now()), run: summary, depuis }, rapport };
  }

  /** Reads the schools that are still to be read, one after the other, until none is left or something else is asked for. */
  async function readOn(): Promise<void> {
    const { vague } = now();
    for (;;) {
      const row = now().schools?.rows.find(isUnread);
      if (row?.origine !== 'onglet') break;
      const before = await keptBefore(row.enMain);
      // Cancelled, opened, or given more meanwhile.
      if (now().vague !== vague) return;
      if (!before) return judge(row);
      put({ ...row, apercu: apercevoir(before.rapport), kept: before.run, repris: true });
    }
    update({ current: null });
    change({ status: 'resultat', documents: [] });
  }

  /** Reads one school; its row says what came of it, and the next one follows. */
  function judge(row: OwnRow): void {
    const vague = now().vague + 1;
    const { uai } = row;
    update({ current: uai });
    change({ status: 'lecture', vague, documents: [], resultat: null, remaining: 0, defect: null, retryable: false });
    const stale = () => now().vague !== vague || now().status !== 'lecture';
    const over = async (concluded: OwnRow) => {
      // A drop that brought it something while it was being kept: its row is to be read again.
      if (ownRow(now().schools, uai)?.enMain === row.enMain) put(concluded);
      if (stale()) return;
      await readOn();
    };
    const ecoute: EcouteMoteur = {
      avance() {
        // Progress is told by school: the overview is not drawn anew for each document of eighty schools.
      },
      async conclu(rapport) {
        if (stale()) return;
        const kept = await keep(writer, rapport, now().demo, { empreinte: row.enMain.empreinte, goesOn: true });
        void over({ ...row, apercu: apercevoir(rapport), kept });
      },
      plusieurs: () => fail('The documents of one school were sorted into several.'),
      panne(message) {
        if (!stale()) void over({ ...row, defect: message });
      },
    };
    moteur.controler(
      uai,
      reading.follow(ecoute, () => judge(row)),
    );
  }

  /** What is known already of a school that the drop brought nothing to. */
  function rowOf(enMain: EtablissementEnMain, touched: boolean): OwnRow {
    const { schools } = now();
    const before = ownRow(schools, enMain.uai);
    if (touched) return unread(enMain);
    if (before) return { ...before, enMain };
    // The one school that was in hand before others came.
    const own = lastFinal(ownResult(now()));
    if (own?.rapport.etablissement?.uai !== enMain.uai) return unread(enMain);
    return { ...unread(enMain), apercu: apercevoir(own.rapport), kept: keptOf(own) };
  }

  /** The row of the one school in hand; null when nothing tells which it is. */
  function rowOfOne(own: OwnResult): OwnRow | null {
    const { rapport, cles } = own;
    const apercu = apercevoir(rapport);
    if (!apercu) return null;
    const { uai } = apercu;
    const enMain = { uai, types: typesLus(rapport), documents: cles.length, prisAvecLeDossier: [], empreinte: null };
    return { ...unread(enMain), apercu, kept: keptOf(own) };
  }

  /** The row that the session holds for one that is shown, whose names may be hidden. */
  const held = (shown: ReceivedRow): ReceivedRow =>
    (now().schools?.rows ?? []).find((row): row is ReceivedRow => row.origine === 'recu' && row.id === shown.id) ??
    shown;

  /** Nothing of the school that is left is taken for the next one's: neither its report nor the list set against it. */
  function leave(opened: string | null): void {
    const { schools, list } = now();
    const before = schools?.opened ?? null;
    if (opened !== null && opened === before && !isReceived(now().resultat)) return;
    moteur.annuler();
    update({ opened, current: null });
    change({ vague: now().vague + 1, resultat: null, documents: [], list: before === null ? list : NO_LIST });
  }

  function show(uai: string): void {
    const { apercu = null, kept = null } = ownRow(now().schools, uai) ?? {};
    leave(uai);
    // Another day, the leavers are others: that is another run.
    const sameDay = apercu !== null && localDay(new Date(apercu.etabliLe)) === todayIn(now());
    reading.judge(uai, sameDay ? kept : null);
  }

  return {
    async sorted({ etablissements, enDoute, laisses }, touchees) {
      const received = (now().schools?.rows ?? []).filter(({ origine }) => origine === 'recu');
      const own = etablissements.map((enMain) => rowOf(enMain, touchees.includes(enMain.uai)));
      const [alone, another] = touchees;
      update({ rows: [...own, ...received], enDoute, laisses, current: null });
      // Files of one school, brought beside those of others: it is the one that is asked about.
      if (alone && another === undefined) return show(alone);
      leave(null);
      await readOn();
    },
    async settled(own) {
      const { schools } = now();
      const row = ownRow(schools, schools?.opened ?? own.rapport.etablissement?.uai);
      if (row) return put({ ...row, apercu: apercevoir(own.rapport), kept: keptOf(own), defect: null });
      const alone = rowOfOne(own);
      if (alone) update({ rows: [alone, ...(schools?.rows ?? [])], opened: alone.uai });
    },
    async received(rapports) {
      const before = now().schools?.rows ?? [];
      const own = now().schools ? null : lastFinal(ownResult(now()));
      const alone = own && rowOfOne(own);
      const rows = rapports.flatMap((rapport): ReceivedRow[] => {
        const apercu = apercevoir(rapport);
        if (!apercu || before.some((row) => row.origine === 'recu' && isSameReport(row.rapport, rapport))) return [];
        receivedRank += 1;
        return [{ origine: 'recu', uai: apercu.uai, id: receivedRank, apercu, rapport, kept: null }];
      });
      update({ rows: [...(alone ? [alone] : before), ...rows] });
      leave(null);
      change({ status: 'resultat', refusal: null, defect: null });
      await readOn();
    },
    async openSchool(row) {
      if (row.origine === 'onglet') return show(row.uai);
      const { id, rapport } = held(row);
      reading.interrupt();
      leave(row.uai);
      change({
        status: 'resultat',
        resultat: { origine: 'recu', id, rapport, demo: false, under: null },
        refusal: null,
      });
    },
    async closeSchool() {
      if (!now().schools) return;
      reading.interrupt();
      leave(null);
      change({ status: 'resultat' });
      await readOn();
    },
    async giveTo(cle, uai) {
      const repartition = await moteur.attribuer(cle, uai);
      if (repartition) await this.sorted(repartition, [uai]);
    },
    async resumeSchools() {
      const rows = (now().schools?.rows ?? []).map((row) =>
        row.origine === 'onglet' ? { ...row, defect: null } : row,
      );
      update({ rows });
      if (onOverview(now())) await readOn();
    },
    async keepReceived(shown) {
      const row = held(shown);
      const kept = await keep(writer, row.rapport, false, { recu: true });
      update({ rows: (now().schools?.rows ?? []).map((other) => (other === row ? { ...row, kept } : other)) });
    },
  };
}
