// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOwnRow, makeReceivedRow, makeSchools } from '../../../test/kit/apercus.ts';
import { mount, textOf } from '../../../test/kit/application.tsx';
import { createCanaries, partsOfCanaries } from '../../../test/kit/canaries.ts';
import {
  canarySchool,
  EVERY_FAULT,
  NIGHT_FAULTS,
  schoolWith,
  twiceEach,
  writtenOf,
} from '../../../test/kit/canary-school.ts';
import { figure } from '../../../test/kit/figures.ts';
import { conclude, readAll } from '../../../test/kit/pipeline.ts';
import { found, modelOf, secretsOf } from '../../../test/kit/secrets.ts';
import { lineOf, print } from '../../../test/kit/siecle-page.ts';
import type { LectureRecue } from '../../domain/lecture-document.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { Sts } from '../../domain/sts.ts';
import { apercevoir } from '../../rapport/apercu.ts';
import type { Session } from '../../state/session.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { summarise } from '../../store/report-store.ts';
import { matchList } from '../../workers/lists.ts';
import { surveyLinks } from '../../workers/stages.ts';
import { preloadAll } from '../commun/lazy.tsx';
import { REPORT_VIEWS } from '../commun/report-views.ts';
import { HASH_SESSION, hashOf } from '../commun/route.ts';
import { MORNING } from '../lendemain/code.ts';
import { EXPORTS } from '../remise/exporter.ts';
import { maskSession } from './masked-session.ts';
import { MASQUE } from './masque.ts';
import { PAGES, preloadPages } from './pages.ts';

/**
 * One door between the session and the screens: behind it, nobody has a name. An invented school with every fault, each
 * of whose people is a canary, is shown on every screen that there is, in every state of the page; a page added to the
 * registry is one more.
 */

const SEED = 3;

let first: Rapport;
let second: Rapport;
let lectures: LectureRecue[];
/** What is somebody’s and holds no part of a canary. */
let secrets: ReadonlySet<string>;
/** Somebody of no document, after whom a file is named. */
let stranger: string;
/** That file. */
let photo: string;
let someone: { nom: string; prenom: string };

beforeAll(async () => {
  await preloadAll([MASQUE, MORNING, ...EXPORTS]);
  await preloadPages();
  const canaries = createCanaries(SEED);
  stranger = `${canaries.name('WARINDEU')} ${canaries.name('Élano')}`;
  photo = `photos/${stranger}.pdf`;
  const read = (faults: readonly string[]) =>
    readAll([
      // Two days of one school: the same people have the same canaries.
      ...canarySchool(canaries, schoolWith(SEED, twiceEach(faults), [180]), true).files,
      { nom: photo, octets: new TextEncoder().encode('%PDF-1.4') },
    ]);
  const before = await read(EVERY_FAULT);
  lectures = await read(NIGHT_FAULTS);
  first = conclude(before, 'Veilleuse (test)', '2018-07-23T08:00:00.000Z');
  second = conclude(lectures, 'Veilleuse (test)', '2018-07-24T08:00:00.000Z');
  someone = second.eleves?.[0] ?? { nom: '', prenom: '' };
  const all = [...secretsOf(before), ...secretsOf(lectures), ...writtenOf(canaries)];
  secrets = new Set(all.filter((secret) => partsOfCanaries(secret).length === 0));
});

const saved: { name: string; text: Promise<string> }[] = [];
beforeEach(() => {
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', text: textOf(blob as Blob) });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  saved.length = 0;
});

/** Pages are loaded already: what is left is an event of the address and what is drawn after it. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

/** All that the page says: its title, its address, its texts, its attributes, what its fields hold. */
function said(): string {
  const parts = [document.title, location.href, decodeURIComponent(location.href)];
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) parts.push(texts.currentNode.nodeValue ?? '');
  for (const element of document.querySelectorAll('*')) {
    for (const { value } of element.attributes) parts.push(value);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) parts.push(element.value);
  }
  return parts.join(' | ');
}

/** What of somebody is in a text: parts of canaries, else the secrets that have none, such as dates. */
function named(text: string): string[] {
  const parts = partsOfCanaries(text);
  return parts.length > 0 ? parts : found(text, secrets);
}

/** Opens whatever is folded. */
async function unfold(): Promise<void> {
  for (const summary of document.querySelectorAll('details:not([open]) > summary')) fireEvent.click(summary);
  for (const button of document.querySelectorAll('main button[aria-expanded=false]')) fireEvent.click(button);
  await settle();
}

async function go(hash: string): Promise<void> {
  location.hash = hash;
  await settle();
}

/** Every address of the page: the views of a report, then the pages, those with a part each with one. */
const addresses = ({ history: historique }: Session): readonly string[] => {
  const [last, before] = (historique ?? []).map(({ id }) => `${id}`);
  const parts: Readonly<Record<string, readonly (readonly string[])[]>> = {
    comparer: before && last ? [[before, last]] : [],
    lendemain: last ? [[last]] : [],
    procedure: [['5']],
    regle: [['GROUPE_A_01'], ['CTRL_SERVICES_02']],
    glossaire: [['mef']],
  };
  return [
    ...REPORT_VIEWS.map((vue) => hashOf(vue)),
    hashOf('eleves', [], { q: someone.nom }),
    ...Object.keys(PAGES).flatMap((nom) => [hashOf(nom), ...(parts[nom] ?? []).map((args) => hashOf(nom, args))]),
  ];
};

/** Masked screens that were shown. */
let looked = 0;
afterAll(() => figure('masked screens looked at, canaries', `${looked}, 0`));

/** Shows each screen, and answers where a name was seen. */
async function visit(hashes: readonly string[], open = false): Promise<Record<string, string[]>> {
  const leaks: Record<string, string[]> = {};
  for (const hash of hashes) {
    await go(hash);
    if (open) await unfold();
    const seen = named(said());
    if (seen.length > 0) leaks[hash.replace(/[?\d].*$/, '')] = seen.slice(0, 3);
  }
  await go(HASH_SESSION);
  return leaks;
}

/** The texts of a value, however deep; numbers may equal somebody's by chance. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Set) return [...value].flatMap(textsOf);
  return value && typeof value === 'object' && !(value instanceof Blob)
    ? Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)])
    : [];
}

type Page = ReturnType<typeof mount>;

/** Two days of one school, a mark that names somebody, the morning after, and a list of teachers. */
async function fill(): Promise<Page> {
  const store = { ...createMemoryStore(() => new Date('2018-07-24T09:00:00Z')), durable: true };
  const page = mount(store, async () => surveyLinks(lectures));
  const { moteur, session, actions } = page;
  const sts = modelOf<Sts>(lectures, 'sts') as Sts;
  moteur.correspondre = (liste, genre) => matchList({ lectures, liste: String(liste), genre });
  const give = () => actions.drop([{ nom: 'a.zip', contenu: new Blob(['x']) }]);
  for (const rapport of [first, second]) {
    give();
    moteur.conclure(rapport);
    await settle();
  }
  await actions.markCause(second.causes[0]?.id ?? '', {
    etat: 'acceptee',
    mot: `Vu avec ${someone.prenom} ${someone.nom}.`,
  });
  const [last, before] = session.value.history ?? [];
  await actions.confrontRuns(before?.id ?? 0, last?.id ?? 0);
  actions.openMorning(null);
  if (!second.nuit) throw new Error('the second day has no night');
  // One pupil is not told by SIECLE: a surprise, which is named.
  const lines = second.nuit.eleves.map(lineOf).slice(1);
  const pasted = print(second.nuit, { popups: true }, lines);
  actions.typeMorningPage(pasted);
  await actions.compareMorningPage(pasted);
  await actions.bringExports([{ nom: photo, contenu: new Blob(['x']) }]);
  const names = sts.individus.map(({ nomUsage, prenom }) => `${nomUsage} ${prenom}`);
  actions.typeList(['Professeur', ...names, stranger].join('\n'));
  await actions.compareTypedList();
  actions.tickLine(0, true);
  await settle();
  return page;
}

/** The states of the page, each of which shows other screens, or the same ones otherwise. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void> | void>> = {
  'a result': () => {},
  'a run of the history': ({ actions, session }) => actions.openRun(session.value.history?.[1]?.id ?? 0),
  'a report that somebody sent': async ({ actions }) => {
    actions.drop([{ nom: 'recu.json', contenu: new Blob([JSON.stringify(second)]) }]);
    await settle();
  },
  'several schools': ({ session }) => {
    const apercu = apercevoir(second);
    if (!apercu) throw new Error('the report is of no school');
    const run = { ...summarise(second, false, new Date(0)), id: 5 };
    const kept = { conservation: 'durable' as const, run, depuis: null };
    const enMain = { ...makeOwnRow(1).enMain, prisAvecLeDossier: [photo] };
    const probleme = second.fichiers.find(({ nom }) => nom === photo)?.probleme ?? null;
    session.value = {
      ...session.value,
      status: 'resultat',
      resultat: null,
      schools: makeSchools(
        [
          makeOwnRow(1, { apercu, enMain, kept }),
          makeOwnRow(2, { apercu: null, defect: `TypeError: ${someone.nom}` }),
          makeReceivedRow(3, 1, { apercu, rapport: second }),
        ],
        { enDoute: [{ cle: 'k', nom: photo, entree: photo, type: null, uai: null, probleme }], laisses: [photo] },
      ),
    };
  },
  'a report that does not open': async ({ actions }) => {
    actions.drop([{ nom: `${someone.prenom} ${someone.nom}.json`, contenu: new Blob(['{']) }]);
    await settle();
  },
  'a reading': ({ actions, moteur }) => {
    actions.drop([{ nom: photo, contenu: new Blob(['x']) }]);
    const given = { cle: photo, nom: photo, entree: null, type: null, octets: 9, lus: 0, fichier: null };
    const refused = second.fichiers.find(({ nom }) => nom === photo) ?? null;
    moteur.listener?.avance([given, { ...given, cle: '2', fichier: refused }, { ...given, cle: '3', type: 'sts' }]);
  },
  'a defect': ({ actions }) => actions.reportDefect(`TypeError: ${someone.nom} is not iterable`),
  'an erased run': ({ actions, session }) => actions.eraseRun(session.value.history?.[1]?.id ?? 0),
  'the start': ({ actions }) => actions.restart(),
};

describe('with the names hidden, nobody is named', () => {
  it('where nothing was given: the texts of the page hold none of the names looked for', async () => {
    const { session } = mount();
    const given = addresses(session.value).filter((hash) => !hash.includes(someone.nom));
    expect(await visit(given)).toEqual({});
  });

  it('in a school that names many on most screens when they are not', async () => {
    const { session } = await fill();
    const leaks = Object.keys(await visit(addresses(session.value), true));
    for (const hash of [
      ...REPORT_VIEWS.filter((vue) => vue !== 'groupes' && vue !== 'documents').map((vue) => hashOf(vue)),
    ]) {
      expect(leaks).toContain(hash);
    }
    for (const hash of ['#/imprimer', '#/comparer/', '#/lendemain', '#/correspondances']) expect(leaks).toContain(hash);
  });

  it.each(Object.entries(STATES))('on every screen over %s', async (name, arrive) => {
    const page = await fill();
    page.actions.maskNames(true);
    await arrive(page);
    await settle();
    // The views of a report, where one is shown; a page is the same whatever its part.
    const whole = /result|history|sent/.test(name);
    const hashes = whole
      ? addresses(page.session.value)
      : [HASH_SESSION, ...Object.keys(PAGES).map((nom) => hashOf(nom))];
    expect(page.session.value.masked).toBe(true);
    // Not even what no screen shows today.
    if (name !== 'the start') expect(named(textsOf(page.session.value).join(' | '))).not.toEqual([]);
    expect(named(textsOf(maskSession(page.session.value)).join(' | ')).join('\n')).toBe('');
    expect(JSON.stringify(await visit(hashes, name === 'a result'), null, 1)).toBe('{}');
    looked += hashes.length;
  });

  it('in what is saved, and in its name', async () => {
    const { actions } = await fill();
    actions.maskNames(true);
    await settle();
    for (const hash of [HASH_SESSION, '#/partager', '#/correspondances']) {
      await go(hash);
      await unfold();
      const buttons = screen.getAllByRole('button', { name: /Exporter|Enregistrer|CSV/ });
      for (const button of buttons.filter((one) => !one.closest('[hidden]'))) {
        fireEvent.click(button);
        await settle();
      }
    }
    expect(saved.length).toBeGreaterThan(3);
    for (const { name, text } of saved) expect(named(`${name} | ${await text}`).join('\n')).toBe('');
  });
});
