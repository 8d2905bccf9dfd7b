import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { GenreListe } from '../src/domain/correspondances.ts';
import type { DateIso } from '../src/domain/dates.ts';
import type { LectureRecue } from '../src/domain/lecture-document.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { SOURCES } from '../src/domain/source.ts';
import type { Sts } from '../src/domain/sts.ts';
import { toCsv } from '../src/exports/csv.ts';
import { exportFileName, toJson } from '../src/exports/json.ts';
import { listTable } from '../src/exports/list-table.ts';
import { overviewTable } from '../src/exports/overview-table.ts';
import { pseudonymise } from '../src/exports/pseudonymise.ts';
import { tablesOf } from '../src/exports/tables.ts';
import { toXlsx } from '../src/exports/xlsx.ts';
import { apercevoir } from '../src/rapport/apercu.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { ecrireFichiers } from '../src/school/index.ts';
import { masquerListe } from '../src/ui/correspondances/masque-liste.ts';
import { CORRESPONDANCES, CORRESPONDANCES_MOTS } from '../src/ui/correspondances/textes.ts';
import { MOTS_DU_TABLEAU } from '../src/ui/etablissements/textes-tableau.ts';
import { MOTS_TABLEAUX } from '../src/ui/remise/textes-tableaux.ts';
import { matchList } from '../src/workers/lists.ts';
import { createCanaries, partsOfCanaries } from './kit/canaries.ts';
import { canarySchool, EVERY_FAULT, NIGHT_FAULTS, schoolWith, twiceEach, writtenOf } from './kit/canary-school.ts';
import { figure } from './kit/figures.ts';
import { conclude, INSTANT, readAll, type WholeFile } from './kit/pipeline.ts';
import { found, modelOf, secretsOf } from './kit/secrets.ts';

/** How many schools. */
const SCHOOLS = Number(process.env.VEILLEUSE_CANARIES ?? 25);
/** Faults of one school; they are dealt in turn, so that few schools show all of them. */
const FAULTS = Math.max(6, Math.ceil(EVERY_FAULT.length / SCHOOLS));
/** One school in so many has every fault at once, in turn all of them and those that leave a night; its workbook is opened. */
const WHOLE = 25;

const DAY = INSTANT.slice(0, 10) as DateIso;

/** The faults of a school, and how many of each: a pack, shuffled anew each time that it is dealt out. */
function dealt(seed: number): string[] {
  return Array.from({ length: FAULTS }, (_, i) => {
    const card = (seed - 1) * FAULTS + i;
    const hasard = creerHasard(Math.floor(card / EVERY_FAULT.length), 'canaris');
    const pack = EVERY_FAULT.map((nom) => ({ nom, place: hasard.entier(1 << 30) })).sort((a, b) => a.place - b.place);
    return pack[card % EVERY_FAULT.length]?.nom ?? '';
  });
}

const isWhole = (seed: number) => seed % WHOLE === 1;

function faultsOf(seed: number): readonly string[] {
  if (!isWhole(seed)) return dealt(seed);
  return Math.floor(seed / WHOLE) % 3 === 2 ? EVERY_FAULT : NIGHT_FAULTS;
}

/** What a report says apart from who: to know that the canaries changed nothing of it. */
const gist = ({ verdict, constats, nuit, depot, regles }: Rapport) => ({
  verdict,
  nuit: nuit && [nuit.compteurs, nuit.liens],
  depot: depot.motifs.map(({ code }) => code),
  constats: constats.map(({ code, eleves, sujets }) => [code, eleves, sujets.length]).sort(),
  regles: regles.map(({ code, etat, nombre }) => [code, etat, nombre]),
});

/** Lists of teachers and of groups set against STS-Web, with the names hidden, as they are exported. */
async function listsOf(lectures: readonly LectureRecue[]): Promise<string[]> {
  const sts = modelOf<Sts>(lectures, 'sts');
  const people = sts?.individus.map(({ nomUsage, prenom }) => `${nomUsage} ${prenom}`) ?? [];
  // In each, something of STS-Web has no line; one line of the teachers is cut.
  const texts: readonly (readonly [GenreListe, readonly string[]])[] = [
    ['enseignants', [...people.slice(2), people[1]?.slice(0, -2) ?? '']],
    ['groupes', sts?.groupes.map(({ code }) => code).slice(1) ?? []],
  ];
  const { service, csv } = CORRESPONDANCES;
  const words = { ...csv, etats: CORRESPONDANCES_MOTS, service };
  const tables: string[] = [];
  for (const [genre, lines] of texts) {
    const read = await matchList({ lectures, liste: lines.join('\n'), genre });
    // There is none without sts_emp, or beside one of another year.
    if (read.probleme === null) tables.push(toCsv(listTable(masquerListe(read.correspondances), () => false, words)));
    else expect(read.probleme).toBe('sts-absent');
  }
  return tables;
}

/** Every text of a workbook, whatever part of it holds it. */
async function workbookOf(tables: Parameters<typeof toXlsx>[0]): Promise<string> {
  const parts = unzipSync(new Uint8Array(await (await toXlsx(tables)).arrayBuffer()));
  return Object.entries(parts)
    .map(([nom, octets]) => `${nom} ${strFromU8(octets)}`)
    .join('\n');
}

/** All that leaves of a school with the names hidden. */
async function sharedOf(rapport: Rapport, lectures: readonly LectureRecue[], workbook: boolean): Promise<string> {
  const partage = pseudonymise(rapport);
  const tables = tablesOf(partage, MOTS_TABLEAUX);
  const apercu = apercevoir(rapport);
  const overview = overviewTable([{ uai: apercu?.uai ?? '', apercu, jour: DAY, recu: false }], MOTS_DU_TABLEAU);
  const names = (['json', 'csv', 'xlsx'] as const).flatMap((format) =>
    [partage, rapport].map((one) => exportFileName(one, format, 'eleves')),
  );
  return [
    toJson(partage),
    ...names,
    ...[...tables, overview].map(toCsv),
    ...(await listsOf(lectures)),
    ...(workbook ? [await workbookOf([...tables, overview])] : []),
  ].join('\n');
}

const DAYS = /^\d{4}-\d\d-\d\d$|^\d\d\/\d\d\/\d{4}$/;

/**
 * Reads one school and looks at what leaves of it.
 * @returns what of people its report holds before they are hidden
 */
async function tryOne(seed: number, faults: readonly string[]): Promise<readonly string[]> {
  const fautes = twiceEach(faults);
  const whole = isWhole(seed);
  const named = seed % 2 === 0;
  const own = createCanaries(seed);
  const { ecole, files } = canarySchool(own, schoolWith(seed, fautes), named);
  const canaries = writtenOf(own);
  expect(ecole.injections.map(({ faute }) => faute).sort()).toEqual([...faults].sort());
  const read = async (of: readonly WholeFile[]) => {
    const lectures = await readAll(of);
    return { lectures, rapport: conclude(lectures, 'test', INSTANT) };
  };
  const { lectures, rapport } = await read(files);
  const told = toJson(rapport);
  if (rapport.nuit) expect(partsOfCanaries(told).length, 'the report names people').toBeGreaterThan(0);
  // The codes of groups called after somebody are long, which is one more fault.
  if (whole && !named) {
    const { rapport: before } = await read(ecrireFichiers(schoolWith(seed, fautes), SOURCES));
    expect(gist(rapport)).toEqual(gist(before));
  }
  const shared = await sharedOf(rapport, lectures, whole);
  expect(partsOfCanaries(shared)).toEqual([]);
  expect(found(shared, canaries)).toEqual([]);
  expect(found(shared, secretsOf(lectures))).toEqual([]);
  const days = [...canaries].filter((canary) => DAYS.test(canary));
  return [
    ...(/[wxzkqj]{8}/i.test(told) ? ['names'] : []),
    ...(/[789]{8}/.test(told) ? ['identifiers'] : []),
    ...(found(told, days).length > 0 ? ['birth dates'] : []),
  ];
}

it(`no canary of ${SCHOOLS} schools, nor four letters of one, is in what is shared without names`, async () => {
  const [drawn, told] = [new Set<string>(), new Set<string>()];
  for (let seed = 1; seed <= SCHOOLS; seed++) {
    const faults = faultsOf(seed);
    const kinds = await tryOne(seed, faults).catch((cause: unknown) => {
      throw new Error(`seed ${seed}, with ${faults.join(', ')}: ${cause}`, { cause });
    });
    for (const fault of faults) drawn.add(fault);
    for (const kind of kinds) told.add(kind);
  }
  expect([...told].sort()).toEqual(['birth dates', 'identifiers', 'names']);
  expect([...drawn].sort()).toEqual([...EVERY_FAULT].sort());
  figure('schools of canaries: read, canaries in the shared report, its tables and its file name', `${SCHOOLS}, 0`);
  figure('faults of the generator: there are, drawn in these schools', `${EVERY_FAULT.length}, ${drawn.size}`);
});
