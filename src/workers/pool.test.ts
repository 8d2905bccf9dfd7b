import { describe, expect, it } from 'vitest';
import { type Handle, InProcessWorker, PATIENT } from '../../test/kit/worker.ts';
import type { Extrait, Repere } from '../domain/extrait.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { Lecture } from '../domain/lecture-document.ts';
import type { DocumentEnCours, EcouteMoteur, Reprise } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { createPool } from './pool.ts';
import type { PoolSettings } from './pool-settings.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';

const fichierDe = (nom: string, octets: number, type: TypeSource | null): Fichier => ({
  nom,
  entree: null,
  type,
  etat: type ? 'lu' : 'illisible',
  octets,
  uai: null,
  anneeScolaire: null,
  dateExport: null,
  horodatage: null,
  probleme: null,
});
const lectureDe = (fichier: Fichier, empreinte: string | null): Lecture => ({
  fichier,
  modele: new Uint8Array([123, 125]),
  empreinte,
  depot: null,
});

/** An extract that says what it was taken from. */
const extraitDe = (nom: string, { ligne }: Repere): Extrait => ({
  parents: [{ nom, ligne }],
  lignes: [],
  coupees: 0,
  autres: 0,
});
const repere = (ligne: number): Repere => ({ ligne, elements: [], valeur: null, eleveId: null });

/** Answers like the stages, for files whose content is the name of their kind, or `mauvais`, or `defaut`. */
async function repondreA(demande: WorkerRequest): Promise<WorkerReply> {
  const { run, tache } = demande;
  if (demande.type === 'conclure') {
    const fichiers = demande.lectures.map(({ fichier }) => fichier);
    const { application, etabliLe } = demande;
    const rapport = { fichiers, application, etabliLe } as unknown as Rapport;
    return { type: 'conclu', run, tache, rapport, cles: demande.lectures.map(({ cle }) => cle) };
  }
  if (demande.type === 'correspondre') return { type: 'correspondu', run, tache, resultat: { probleme: 'vide' } };
  // never asked by the pool: releve.ts has its own worker
  if (demande.type === 'relever') throw new Error(demande.type);
  const texte = await demande.fichier.text();
  if (demande.type === 'extraire') {
    if (demande.repere.ligne === 13) return { type: 'panne', run, tache, message: 'défaut' };
    return { type: 'extrait', run, tache, issue: { etat: 'lu', extrait: extraitDe(texte, demande.repere) } };
  }
  const octets = demande.fichier.size;
  const type = texte === 'mauvais' || texte === 'defaut' ? null : (texte.trim() as TypeSource);
  if (demande.type === 'lire') {
    return { type: 'lu', run, tache, lecture: lectureDe(fichierDe(demande.nom, octets, type), texte) };
  }
  if (texte === 'defaut') return { type: 'panne', run, tache, message: 'défaut' };
  const lecture = type ? null : lectureDe(fichierDe(demande.nom, octets, null), null);
  return {
    type: 'reconnu',
    run,
    tache,
    documents: [{ chemin: [], entree: null, octets, type, uai: null, marque: null, lecture }],
  };
}

/** A pool on workers of which the test sees every request, and may hold some answers back. */
function installer(reglages: Partial<PoolSettings> = {}) {
  const ouvriers: InProcessWorker[] = [];
  const journal: string[] = [];
  const retenus = new Map<string, () => void>();
  const aRetenir = new Set<string>();
  const traiter: Handle = async (demande, repondre) => {
    const quoi = 'nom' in demande ? `${demande.type} ${demande.nom}` : demande.type;
    journal.push(quoi);
    const reponse = await repondreA(demande);
    if (aRetenir.has(quoi)) await new Promise<void>((suite) => retenus.set(quoi, suite));
    repondre(reponse);
  };
  const images: (() => void)[] = [];
  const creer = () => {
    const ouvrier = new InProcessWorker(traiter);
    ouvriers.push(ouvrier);
    return ouvrier;
  };
  const pool = createPool(creer, async () => creer, {
    application: 'essai',
    now: () => '2018-07-24T00:00:00Z',
    image: (f) => images.push(f),
    count: 2,
    ...reglages,
  });
  const dits: string[] = [];
  /** The key behind each file of the last report, by its name. */
  let cles = new Map<string, string>();
  const documents: (readonly DocumentEnCours[])[] = [];
  const ecoute: EcouteMoteur = {
    avance: (liste) => documents.push(liste),
    conclu: ({ fichiers }, reste, lesCles) => {
      cles = new Map(fichiers.map(({ nom }, rang) => [nom, lesCles[rang] ?? '']));
      dits.push(`${fichiers.map(({ nom }) => nom).join(' ')} | ${reste}`);
    },
    plusieurs: ({ etablissements }, touchees) =>
      dits.push(`${etablissements.map(({ uai }) => uai).join(' ')} | ${touchees.join(' ')}`),
    panne: (message) => dits.push(`panne : ${message}`),
  };
  const lire = (fichiers: Record<string, string>) =>
    pool.lire(
      Object.entries(fichiers).map(([nom, texte]) => ({ nom, contenu: new Blob([texte]) })),
      ecoute,
    );
  const reprendre = (sur: Reprise) => pool.reprendre(sur, ecoute);
  const calme = async () => {
    for (let i = 0; i < 20; i++) await new Promise((suite) => setTimeout(suite));
  };
  const extraire = (nom: string, ligne: number) => pool.extraire(cles.get(nom) ?? '', repere(ligne), PATIENT);
  const cleDe = (nom: string) => cles.get(nom) ?? '';
  return {
    pool,
    lire,
    reprendre,
    calme,
    extraire,
    cleDe,
    ouvriers,
    journal,
    dits,
    documents,
    images,
    aRetenir,
    retenus,
  };
}

describe('concluding again', () => {
  it('reads nothing, and goes without the documents that are not kept', async () => {
    const { lire, reprendre, calme, cleDe, extraire, dits, journal } = installer({ count: 1 });
    lire({ l: 'liens', p: 'eleves', x: 'mauvais' });
    await calme();
    const lus = journal.length;
    const [l, p] = [cleDe('l'), cleDe('p')];
    reprendre({ garder: [l, p] });
    await calme();
    expect(dits.at(-1)).toBe('l p | 0');
    expect(journal.slice(lus)).toEqual(['conclure']);
    reprendre({ garder: [p] });
    await calme();
    // a later drop does not bring back what was taken away
    lire({ c: 'communs' });
    await calme();
    expect(dits.at(-1)).toBe('p c | 0');
    expect(await extraire('l', 1)).toEqual({ etat: 'absent' });
  });

  it('judges the school asked for until everything is forgotten', async () => {
    const { pool, lire, reprendre, calme, ouvriers } = installer({ count: 1 });
    const choisies = () => ouvriers[0]?.requests.flatMap((q) => (q.type === 'conclure' ? [q.choisie] : []));
    lire({ l: 'liens' });
    await calme();
    reprendre({ uai: '9839991T' });
    await calme();
    lire({ p: 'eleves' });
    await calme();
    pool.oublier();
    lire({ l: 'liens' });
    await calme();
    const choisie = { uai: '9839991T', vague: 2 };
    expect(choisies()).toEqual([null, choisie, choisie, null]);
  });
});

const LES_NEUF = {
  e: 'etablissements',
  g: 'geographique',
  r: 'responsables',
  n: 'nomenclature',
  s: 'sts',
  c: 'communs',
  t: 'structures',
  p: 'eleves',
  l: 'liens',
};

describe('a drop', () => {
  it('leaves the national lists until its verdict is drawn', async () => {
    const later: (() => void)[] = [];
    const { lire, calme, journal, dits, aRetenir, retenus } = installer({ idle: (suite) => later.push(suite) });
    aRetenir.add('conclure');
    lire({ l: 'liens', e: 'etablissements', g: 'geographique' });
    await calme();
    expect(journal.at(-1), 'the other worker has nothing to do').toBe('conclure');
    retenus.get('conclure')?.();
    aRetenir.clear();
    await calme();
    expect([dits, journal.at(-1)]).toEqual([['l | 2'], 'conclure']);
    for (const suite of later.splice(0)) suite();
    await calme();
    expect(journal.slice(-3)).toEqual(['lire e', 'lire g', 'conclure']);
    expect(dits.at(-1)).toBe('l e g | 0');
  });

  it('is recognised whole, then read in the order of the verdict, national lists last', async () => {
    const { lire, calme, journal } = installer({ count: 1 });
    lire(LES_NEUF);
    await calme();
    expect(journal.slice(0, 9).every((quoi) => quoi.startsWith('reconnaitre '))).toBe(true);
    expect(journal.slice(9).map((quoi) => quoi.replace('lire ', ''))).toEqual([
      'l',
      'p',
      't',
      'c',
      's',
      'r',
      'n',
      'conclure',
      'e',
      'g',
      'conclure',
    ]);
  });

  it('is concluded before the national lists, and again at the end', async () => {
    const { lire, calme, dits } = installer();
    lire(LES_NEUF);
    await calme();
    expect(dits).toHaveLength(2);
    expect(dits[0]?.split(' | ')[0]?.split(' ').sort().join('')).toBe('clnprst');
    expect(dits[0]?.endsWith('| 2')).toBe(true);
    expect(dits[1]?.split(' | ')[0]?.split(' ').sort().join('')).toBe('ceglnprst');
    expect(dits[1]?.endsWith('| 0')).toBe(true);
  });

  it('is concluded once when it brings no national list', async () => {
    const { lire, calme, dits } = installer();
    lire({ l: 'liens', x: 'mauvais' });
    await calme();
    expect(dits).toEqual(['x l | 0']);
  });

  it('is concluded even when nothing in it can be read, or when it is empty', async () => {
    const { lire, calme, dits } = installer();
    lire({ x: 'mauvais' });
    await calme();
    lire({});
    await calme();
    expect(dits).toEqual(['x | 0', 'x | 0']);
  });

  it('carries the name of the application and the instant of the conclusion', async () => {
    const { lire, calme, ouvriers } = installer({ count: 1 });
    lire({ l: 'liens' });
    await calme();
    expect(ouvriers[0]?.requests.at(-1)).toMatchObject({ application: 'essai', etabliLe: '2018-07-24T00:00:00Z' });
  });
});

describe('progress', () => {
  it('is told at most once per frame, and whole before the conclusion', async () => {
    const { lire, calme, documents, images, ouvriers } = installer({ count: 1 });
    lire({ l: 'liens', x: 'mauvais' });
    expect(images).toHaveLength(1);
    images.pop()?.();
    expect(documents.at(-1)?.map(({ nom, type, octets }) => [nom, type, octets])).toEqual([
      ['l', null, 5],
      ['x', null, 7],
    ]);
    await calme();
    expect(ouvriers[0]?.requests.length).toBeGreaterThan(3);
    expect(images, 'asked again once, and never answered').toHaveLength(1);
    expect(documents.at(-1)?.map(({ nom, type, lus, fichier }) => [nom, type, lus, fichier?.etat])).toEqual([
      ['x', null, 7, 'illisible'],
      ['l', 'liens', 5, 'lu'],
    ]);
  });

  it('follows the bytes that the worker says it read', async () => {
    const { lire, calme, documents, images, ouvriers, aRetenir, retenus } = installer({ count: 1 });
    aRetenir.add('lire p');
    lire({ p: 'eleves' });
    await calme();
    const demande = ouvriers[0]?.requests.at(-1) as WorkerRequest;
    ouvriers[0]?.reply({ type: 'avance', run: demande.run, tache: demande.tache, octets: 4 });
    ouvriers[0]?.reply({ type: 'avance', run: demande.run, tache: demande.tache - 1, octets: 1 });
    images.pop()?.();
    expect(documents.at(-1)?.[0]).toMatchObject({ type: 'eleves', lus: 4, fichier: null });
    retenus.get('lire p')?.();
  });
});

describe('a later drop', () => {
  it('adds to the earlier ones, which are not read again', async () => {
    const { lire, calme, journal, dits } = installer();
    lire({ l: 'liens' });
    await calme();
    lire({ p: 'eleves' });
    await calme();
    expect(dits).toEqual(['l | 0', 'l p | 0']);
    expect(journal.filter((quoi) => quoi === 'lire l')).toHaveLength(1);
  });

  it('replaces the same document, and a file that could not be read', async () => {
    const { lire, calme, dits } = installer();
    lire({ l: 'liens', c: 'mauvais' });
    await calme();
    lire({ l: 'liens', c: 'communs' });
    await calme();
    expect(dits.at(-1)?.split(' | ')[0]?.split(' ').sort()).toEqual(['c', 'l']);
  });

  it('puts a file given again under its name in the place of what it was', async () => {
    const { lire, calme, dits } = installer();
    lire({ c: 'communs' });
    await calme();
    lire({ c: 'communs ' });
    await calme();
    expect(dits.at(-1)).toBe('c | 0');
  });

  it('made during the first joins it: the answer of the first is not given twice', async () => {
    const { lire, calme, dits, aRetenir, retenus } = installer();
    aRetenir.add('conclure');
    lire({ l: 'liens' });
    await calme();
    lire({ p: 'eleves' });
    await calme();
    aRetenir.clear();
    retenus.get('conclure')?.();
    await calme();
    expect(dits).toEqual(['l p | 0']);
  });
});

describe('cancelling', () => {
  it('ends the workers, keeps nothing of the drop, and leaves the earlier ones', async () => {
    const { pool, lire, calme, ouvriers, dits, aRetenir, retenus } = installer();
    lire({ l: 'liens' });
    await calme();
    aRetenir.add('lire p');
    lire({ p: 'eleves', c: 'communs' });
    await calme();
    pool.annuler();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([true, true]);
    retenus.get('lire p')?.();
    await calme();
    expect(dits).toEqual(['l | 0']);
    lire({ s: 'sts' });
    await calme();
    expect(dits.at(-1)).toBe('l s | 0');
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([true, true, false, false]);
  });

  it('with nothing under way leaves the workers alone', async () => {
    const { pool, ouvriers } = installer();
    pool.annuler();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false, false]);
  });

  it('and forgetting leaves nothing', async () => {
    const { pool, lire, calme, dits } = installer();
    lire({ l: 'liens' });
    await calme();
    pool.oublier();
    lire({ s: 'sts' });
    await calme();
    expect(dits.at(-1)).toBe('s | 0');
  });
});

describe('a defect', () => {
  it('of a stage is told as ours, once, and the next drop works', async () => {
    const { lire, calme, dits } = installer();
    lire({ a: 'liens', x: 'defaut', y: 'defaut' });
    await calme();
    expect(dits).toEqual(['panne : défaut']);
    lire({ s: 'sts' });
    await calme();
    expect(dits.at(-1)).toBe('s | 0');
  });

  it('that kills a worker at work is told in French, and the next drop works', async () => {
    const { lire, calme, dits, ouvriers, aRetenir } = installer({ count: 1 });
    aRetenir.add('lire l');
    lire({ l: 'liens' });
    await calme();
    ouvriers[0]?.die('out of memory');
    await calme();
    expect(dits).toEqual(['panne : Le moteur de lecture s’est arrêté. out of memory']);
    aRetenir.clear();
    lire({ l: 'liens' });
    await calme();
    expect(dits.at(-1)).toBe('l | 0');
  });

  it('that kills an idle worker is told at the next drop, and the one after works', async () => {
    const { lire, calme, dits, ouvriers } = installer({ count: 1 });
    ouvriers[0]?.die('');
    lire({ l: 'liens' });
    await calme();
    lire({ l: 'liens' });
    await calme();
    expect(dits).toEqual(['panne : Le moteur de lecture s’est arrêté.', 'l | 0']);
  });

  it('that keeps workers from starting is told at the drop', async () => {
    const dits: string[] = [];
    const creer = () => {
      throw new Error('blocked');
    };
    const pool = createPool(creer, async () => creer, { image: () => {} });
    pool.lire([], { avance() {}, conclu() {}, plusieurs() {}, panne: (message) => dits.push(message) });
    await new Promise((suite) => setTimeout(suite));
    expect(dits).toEqual(['Le navigateur refuse de démarrer le moteur de lecture. Error: blocked']);
  });
});

/** Whoever asks, until they no longer wait. */
function impatient() {
  let abandonner = () => {};
  const abandon = new Promise<void>((suite) => {
    abandonner = suite;
  });
  return { attente: { abandon, entendu() {} }, abandonner };
}

describe('an extract', () => {
  const lu = (nom: string, ligne: number) => ({ etat: 'lu', extrait: extraitDe(nom, repere(ligne)) });

  it('is taken from the file that was read, of the last drop when there are several', async () => {
    const { pool, extraire, cleDe, lire, calme } = installer();
    lire({ l: 'liens', c: 'communs' });
    await calme();
    expect(await extraire('l', 7)).toEqual(lu('liens', 7));
    const ancienne = cleDe('l');
    lire({ l: 'liens' });
    await calme();
    expect(await extraire('l', 8)).toEqual(lu('liens', 8));
    expect(cleDe('l'), 'another document').not.toBe(ancienne);
    expect(await pool.extraire(ancienne, repere(8), PATIENT), 'replaced').toEqual({ etat: 'absent' });
  });

  it('is taken from the very document, where two have one name, one size and one kind', async () => {
    const { pool, lire, calme, ouvriers } = installer({ count: 1 });
    lire({ c: 'communs ', d: ' communs' });
    await calme();
    const [c, d] = ouvriers[0]?.requests.flatMap((q) => (q.type === 'conclure' ? q.lectures : [])) ?? [];
    expect(await pool.extraire(c?.cle ?? '', repere(1), PATIENT)).toEqual(lu('communs ', 1));
    expect(await pool.extraire(d?.cle ?? '', repere(1), PATIENT)).toEqual(lu(' communs', 1));
  });

  it('is out of reach once the drop that brought it is cancelled', async () => {
    const { pool, cleDe, lire, calme, aRetenir, retenus } = installer({ count: 1 });
    aRetenir.add('lire g');
    lire({ l: 'liens', g: 'geographique' });
    await calme();
    const cle = cleDe('l');
    pool.annuler();
    await calme();
    expect(await pool.extraire(cle, repere(1), PATIENT)).toEqual({ etat: 'absent' });
    retenus.get('lire g')?.();
  });

  it('is said to be out of reach when the file is not here, or no longer', async () => {
    const { pool, extraire, lire, calme } = installer();
    lire({ l: 'liens' });
    await calme();
    expect(await pool.extraire('', repere(1), PATIENT)).toEqual({ etat: 'absent' });
    pool.oublier();
    expect(await extraire('l', 1)).toEqual({ etat: 'absent' });
  });

  it('that nobody awaits any more has its worker replaced, and those that wait go on', async () => {
    const { pool, cleDe, extraire, lire, calme, ouvriers, aRetenir, journal } = installer({ count: 1 });
    lire({ l: 'liens', c: 'communs' });
    await calme();
    aRetenir.add('extraire l');
    const { attente, abandonner } = impatient();
    const premier = expect(pool.extraire(cleDe('l'), repere(1), attente)).rejects.toThrow();
    const second = extraire('c', 2);
    await calme();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false]);
    abandonner();
    await premier;
    expect(await second).toEqual(lu('communs', 2));
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(journal.filter((quoi) => quoi.startsWith('extraire'))).toEqual(['extraire l', 'extraire c']);
  });

  it('that nobody awaits any more is not looked for, where it was still to be', async () => {
    const { pool, cleDe, lire, calme, ouvriers, aRetenir, retenus, journal } = installer({ count: 1 });
    lire({ l: 'liens', c: 'communs' });
    await calme();
    aRetenir.add('extraire l');
    void pool.extraire(cleDe('l'), repere(1), PATIENT);
    const { attente, abandonner } = impatient();
    void pool.extraire(cleDe('c'), repere(2), attente);
    abandonner();
    await calme();
    retenus.get('extraire l')?.();
    await calme();
    expect(journal.filter((quoi) => quoi.startsWith('extraire'))).toEqual(['extraire l']);
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false]);
  });

  it('comes between two documents of a drop under way, which goes on', async () => {
    const { extraire, lire, calme, dits, aRetenir, retenus, journal } = installer({ count: 1 });
    aRetenir.add('lire e');
    lire({ l: 'liens', g: 'geographique', e: 'etablissements' });
    await calme();
    const attendu = extraire('l', 3);
    retenus.get('lire e')?.();
    expect(await attendu).toEqual(lu('liens', 3));
    await calme();
    expect(journal.slice(-4)).toEqual(['lire e', 'extraire l', 'lire g', 'conclure']);
    expect(dits.at(-1)).toBe('l e g | 0');
  });

  it('is not lost when a drop is cancelled', async () => {
    const { pool, extraire, lire, calme, aRetenir, retenus } = installer({ count: 1 });
    lire({ l: 'liens' });
    await calme();
    aRetenir.add('reconnaitre c');
    lire({ c: 'communs' });
    await calme();
    const attendu = extraire('l', 4);
    pool.annuler();
    expect(await attendu).toEqual(lu('liens', 4));
    retenus.get('reconnaitre c')?.();
  });

  it('nor when it was being taken', async () => {
    const { pool, extraire, lire, calme, aRetenir, journal } = installer({ count: 2 });
    lire({ l: 'liens' });
    await calme();
    aRetenir.add('extraire l');
    const attendu = extraire('l', 4);
    aRetenir.add('reconnaitre c');
    lire({ c: 'communs' });
    await calme();
    aRetenir.clear();
    pool.annuler();
    expect(await attendu).toEqual(lu('liens', 4));
    expect(journal.filter((quoi) => quoi === 'extraire l')).toHaveLength(2);
  });

  it('that fails is told to who asked, and the next drop does not suffer from it', async () => {
    const { extraire, lire, calme, dits } = installer({ count: 1 });
    lire({ l: 'liens' });
    await calme();
    await expect(extraire('l', 13)).rejects.toThrow('défaut');
    expect(await extraire('l', 2)).toEqual(lu('liens', 2));
    lire({ s: 'sts' });
    await calme();
    expect(dits.at(-1)).toBe('l s | 0');
  });
});

describe('practising', () => {
  const exercice = [{ nom: 'exercice', contenu: new Blob(['communs']) }];

  it('has every worker read and conclude, and gives nothing to anybody', async () => {
    const { pool, calme, ouvriers, dits, lire } = installer();
    pool.practiseOn(exercice);
    await calme();
    const steps = ['reconnaitre', 'conclure', 'conclure'];
    expect(ouvriers.map(({ requests }) => requests.map(({ type }) => type))).toEqual([steps, steps]);
    lire({ l: 'liens' });
    await calme();
    expect(dits).toEqual(['l | 0']);
  });

  it('ends at the step under way when a drop comes, and begins again once the page is idle, with new workers', async () => {
    const later: (() => void)[] = [];
    const { pool, calme, journal, dits, lire, aRetenir, retenus, ouvriers } = installer({
      count: 1,
      idle: (suite) => later.push(suite),
    });
    aRetenir.add('reconnaitre exercice');
    pool.practiseOn(exercice);
    lire({ l: 'liens' });
    await calme();
    retenus.get('reconnaitre exercice')?.();
    await calme();
    expect(journal).toEqual(['reconnaitre exercice', 'reconnaitre l', 'lire l', 'conclure']);
    expect(dits).toEqual(['l | 0']);
    aRetenir.clear();
    aRetenir.add('lire s');
    lire({ s: 'sts' });
    await calme();
    pool.annuler();
    await calme();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([true]);
    for (const suite of later) suite();
    await calme();
    expect(journal.slice(-3)).toEqual(['reconnaitre exercice', 'conclure', 'conclure']);
  });

  it('that fails harms no drop', async () => {
    const { pool, calme, dits, lire } = installer({ count: 1 });
    pool.practiseOn([{ nom: 'exercice', contenu: new Blob(['defaut']) }]);
    lire({ l: 'liens' });
    await calme();
    expect(dits).toEqual(['l | 0']);
  });
});

describe('a list to set against sts_emp', () => {
  const lues = ({ requests }: InProcessWorker | undefined = new InProcessWorker(() => {})) =>
    requests.flatMap((d) => (d.type === 'correspondre' ? d.lectures.map(({ fichier }) => fichier.nom) : []));

  it('goes to a worker of its own, with what is read, that ends with it', async () => {
    const { pool, lire, calme, ouvriers } = installer({ count: 1 });
    lire({ s: 'sts' });
    await calme();
    expect(await pool.correspondre('6 A', 'divisions', PATIENT)).toEqual({ probleme: 'vide' });
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false, true]);
    expect(lues(ouvriers[1])).toEqual(['s']);
    pool.oublier();
    await pool.correspondre('6 A', null, PATIENT);
    expect(lues(ouvriers.at(-1))).toEqual([]);
  });

  it('is answered while a drop is being read', async () => {
    const { pool, lire, calme, ouvriers, aRetenir, retenus, dits } = installer({ count: 1 });
    aRetenir.add('lire p');
    lire({ s: 'sts', p: 'responsables' });
    await calme();
    expect(await pool.correspondre('6 A', null, PATIENT)).toEqual({ probleme: 'vide' });
    expect(lues(ouvriers.at(-1))).toEqual(['s']);
    retenus.get('lire p')?.();
    await calme();
    expect(dits).toEqual(['s p | 0']);
  });

  it('rejects when its worker dies, and harms no other', async () => {
    const { pool, calme, ouvriers, aRetenir } = installer({ count: 1 });
    aRetenir.add('correspondre');
    const attendu = expect(pool.correspondre('6 A', null, PATIENT)).rejects.toThrow('arrêté');
    await calme();
    ouvriers[1]?.die('mémoire');
    await attendu;
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false, true]);
  });

  it('that nobody awaits any more ends its worker, even one that is still to come', async () => {
    const { pool, calme, ouvriers, aRetenir } = installer({ count: 1 });
    aRetenir.add('correspondre');
    const { attente, abandonner } = impatient();
    void pool.correspondre('6 A', null, attente);
    await calme();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false, false]);
    abandonner();
    void pool.correspondre('6 A', null, attente);
    await calme();
    expect(ouvriers.map(({ stopped }) => stopped)).toEqual([false, true, true]);
  });
});
