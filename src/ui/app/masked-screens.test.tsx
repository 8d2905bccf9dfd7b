// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOwnRow, makeReceivedRow, makeSchools } from '../../../test/kit/apercus.ts';
import { mount, textOf } from '../../../test/kit/application.tsx';
import { conclude, readAll } from '../../../test/kit/pipeline.ts';
import { found, modelOf, secretsOf } from '../../../test/kit/secrets.ts';
import { lineOf, print } from '../../../test/kit/siecle-page.ts';
import { correspondre } from '../../correspondances/correspondre.ts';
import type { LectureRecue } from '../../domain/lecture-document.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { Sts } from '../../domain/sts.ts';
import { replaceCodes } from '../../exports/named-codes.ts';
import { apercevoir } from '../../rapport/apercu.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../../school/index.ts';
import type { EcoleFictive } from '../../school/modele.ts';
import type { Session } from '../../state/session.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { summarise } from '../../store/report-store.ts';
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
 * One door between the session and the screens: behind it, nobody has a name. An invented school with every fault is
 * shown on every screen that there is, in every state of the page; a page added to the registry is one more.
 */

const SEED = { graine: 3, eleves: 180, etablissements: 5, communes: 5 };
/** Refused at the deposit, or unreadable, a file has no night: these come on the first day alone. */
const WITHOUT_NIGHT = /^D\d|^CTRL_FICHIERS/;
const demand = (faults: Iterable<string>) => [...faults].map((nom) => ({ nom, nombre: 2 }));
const EVERY = demand(FAUTES.keys());
const NIGHT = demand(
  [...FAUTES].filter(([, { codes }]) => !codes.some((c) => WITHOUT_NIGHT.test(c))).map(([nom]) => nom),
);

/** A file named after somebody. */
const PHOTO = 'photos/WARINDEU Élano.pdf';
const AFTER_SOMEBODY = ['WARINDEU', 'Élano'];

/** The same school, with a group called after a pupil, as those that an assistant follows may be, and one after a teacher. */
function withNamedGroups(school: EcoleFictive): EcoleFictive {
  const pupil = school.eleves.find(({ nom }) => /^[A-Z]{6,}$/.test(nom));
  const teacher = school.sts.individus.find(({ nom }) => /^[A-Z]{6,}$/.test(nom) && nom !== pupil?.nom);
  const [group, other] = school.structures.groupes;
  if (!pupil || !teacher || !group || !other) throw new Error('no pupil, no teacher, or no group');
  const names = [
    [group.code, `AESH_${pupil.nom}`],
    [other.code, `SOUTIEN ${teacher.nom}`],
  ] as const;
  return replaceCodes(school, new Map(names));
}

let first: Rapport;
let second: Rapport;
let lectures: LectureRecue[];
let secrets: ReadonlySet<string>;
let someone: { nom: string; prenom: string };

beforeAll(async () => {
  await preloadAll([MASQUE, MORNING, ...EXPORTS]);
  await preloadPages();
  const read = (fautes: typeof EVERY) =>
    readAll([
      ...ecrireFichiers(withNamedGroups(genererEcole({ ...SEED, fautes }))),
      { nom: PHOTO, octets: new TextEncoder().encode('%PDF-1.4') },
    ]);
  const before = await read(EVERY);
  lectures = await read(NIGHT);
  first = conclude(before, 'Veilleuse (test)', '2018-07-23T08:00:00.000Z');
  second = conclude(lectures, 'Veilleuse (test)', '2018-07-24T08:00:00.000Z');
  someone = second.eleves?.[0] ?? { nom: '', prenom: '' };
  secrets = new Set([...secretsOf(before), ...secretsOf(lectures), ...AFTER_SOMEBODY]);
}, 60_000);

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

/** All that the document says: its texts, its attributes, what its fields hold, its title. */
function said(): string {
  const parts = [document.title];
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) parts.push(texts.currentNode.nodeValue ?? '');
  for (const element of document.querySelectorAll('*')) {
    for (const { value } of element.attributes) parts.push(value);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) parts.push(element.value);
  }
  return parts.join(' | ');
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

/** Shows each screen, and answers where a name was seen. */
async function visit(hashes: readonly string[], open = false): Promise<Record<string, string[]>> {
  const leaks: Record<string, string[]> = {};
  for (const hash of hashes) {
    await go(hash);
    if (open) await unfold();
    const seen = found(said(), secrets);
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
  moteur.correspondre = async (liste, genre) => correspondre(String(liste), sts, genre);
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
  await actions.bringExports([{ nom: PHOTO, contenu: new Blob(['x']) }]);
  const names = sts.individus.map(({ nomUsage, prenom }) => `${nomUsage} ${prenom}`);
  actions.typeList(['Professeur', ...names, 'WARINDEU Élano'].join('\n'));
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
    const enMain = { ...makeOwnRow(1).enMain, prisAvecLeDossier: [PHOTO] };
    const probleme = second.fichiers.find(({ nom }) => nom === PHOTO)?.probleme ?? null;
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
        { enDoute: [{ cle: 'k', nom: PHOTO, entree: PHOTO, type: null, uai: null, probleme }], laisses: [PHOTO] },
      ),
    };
  },
  'a report that does not open': async ({ actions }) => {
    actions.drop([{ nom: `${someone.prenom} ${someone.nom}.json`, contenu: new Blob(['{']) }]);
    await settle();
  },
  'a reading': ({ actions, moteur }) => {
    actions.drop([{ nom: PHOTO, contenu: new Blob(['x']) }]);
    const given = { cle: PHOTO, nom: PHOTO, entree: null, type: null, octets: 9, lus: 0, fichier: null };
    const refused = second.fichiers.find(({ nom }) => nom === PHOTO) ?? null;
    moteur.listener?.avance([given, { ...given, cle: '2', fichier: refused }, { ...given, cle: '3', type: 'sts' }]);
  },
  'a defect': ({ actions }) => actions.reportDefect(`TypeError: ${someone.nom} is not iterable`),
  'an erased run': ({ actions, session }) => actions.eraseRun(session.value.history?.[1]?.id ?? 0),
  'the start': ({ actions }) => actions.restart(),
};

describe('with the names hidden, nobody is named', () => {
  it('where nothing was given: the texts of the page hold none of the names looked for', async () => {
    const { session } = mount();
    expect(await visit(addresses(session.value))).toEqual({});
  }, 60_000);

  it('in a school that names many on most screens when they are not', async () => {
    const { session } = await fill();
    const leaks = Object.keys(await visit(addresses(session.value), true));
    for (const hash of [
      ...REPORT_VIEWS.filter((vue) => vue !== 'groupes' && vue !== 'documents').map((vue) => hashOf(vue)),
    ]) {
      expect(leaks).toContain(hash);
    }
    for (const hash of ['#/imprimer', '#/comparer/', '#/lendemain', '#/correspondances']) expect(leaks).toContain(hash);
  }, 180_000);

  it.each(Object.entries(STATES))(
    'on every screen over %s',
    async (name, arrive) => {
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
      if (name !== 'the start') expect(found(textsOf(page.session.value).join(' | '), secrets)).not.toEqual([]);
      expect(found(textsOf(maskSession(page.session.value)).join(' | '), secrets).join('\n')).toBe('');
      expect(JSON.stringify(await visit(hashes, name === 'a result'), null, 1)).toBe('{}');
    },
    180_000,
  );

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
    for (const { name, text } of saved) expect(found(`${name} | ${await text}`, secrets).join('\n')).toBe('');
  }, 60_000);
});
