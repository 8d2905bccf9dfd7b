import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { EcoleChoisie, LectureRecue } from '../domain/lecture-document.ts';
import type { EcouteMoteur, FichierDonne, Moteur } from '../domain/moteur.ts';
import { LISTES_NATIONALES, SOURCES, type TypeSource } from '../domain/source.ts';
import { asBlob, type Client, createClient, type WorkerLike } from './client.ts';
import type { EntryPath } from './protocol.ts';
import { type Task, WorkQueue } from './queue.ts';
import { warmUp } from './warm-up.ts';

export interface PoolSettings {
  readonly application: string;
  /** The UTC instant of a conclusion, ISO. */
  readonly now: () => string;
  /** Calls back at the next frame: progress is told no more often. */
  readonly image: (suite: () => void) => void;
  /** Calls back once the page has drawn what it was told, or soon after: work that it does not wait for. */
  readonly idle: (suite: () => void) => void;
  /** How many workers: two beat one, and seven on two cores are the worst. */
  readonly count: number;
}

const DEFAULT_SETTINGS: PoolSettings = {
  application: `Veilleuse ${__VERSION__}`,
  now: () => new Date().toISOString(),
  image: (suite) => requestAnimationFrame(suite),
  idle: (suite) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(suite, { timeout: 200 }) : setTimeout(suite),
  count: Math.min(2, globalThis.navigator?.hardwareConcurrency || 2),
};

/** Read in the pass that recognises them: the verdict waits for all of these, and for nothing else. */
const AT_ONCE = SOURCES.filter((kind) => !LISTES_NATIONALES.includes(kind));

/** The drop under way: nothing of it is kept until its last conclusion. */
interface Run {
  readonly id: number;
  readonly file: WorkQueue;
  readonly choisie: EcoleChoisie | null;
  ecoute: EcouteMoteur;
}

/** Where a document that was read stands, so that it can be read again: in this tab's memory only. */
interface Origin {
  readonly fichier: FichierDonne;
  readonly chemin: EntryPath;
  readonly kind: TypeSource;
}

/** One record asked for, until it is answered. */
interface PendingExtract extends Origin {
  readonly repere: Repere;
  resoudre(issue: IssueExtrait): void;
  rejeter(erreur: unknown): void;
}

export interface Pool extends Moteur {
  /** Gives the workers invented files to practise on whenever they are new and no drop is under way. */
  practiseOn(fichiers: readonly FichierDonne[]): void;
}

/**
 * The workers, started at once since one takes tens of milliseconds to come.
 * @param chargerListes what makes a worker of lists, whose code comes after that of `creer`
 */
export function createPool(
  creer: () => WorkerLike,
  chargerListes: () => Promise<() => WorkerLike>,
  reglages: Partial<PoolSettings> = {},
): Pool {
  const { application, now, image, idle, count } = { ...DEFAULT_SETTINGS, ...reglages };
  const demarrer = () => Array.from({ length: count }, () => createClient(creer));
  let clients = demarrer();
  const occupes = new Set<Client>();
  let acquises: readonly LectureRecue[] = [];
  let choisie: EcoleChoisie | null = null;
  /** Of each document that was read, by its key, as long as its reading is kept. */
  const origines = new Map<string, Origin>();
  const demandees: PendingExtract[] = [];
  const enExtraction = new Map<Client, PendingExtract>();
  let practice: readonly FichierDonne[] = [];
  let run: Run | null = null;
  let vague = 0;
  let imageDemandee = false;

  /** Ends the run where it is: a worker in the middle of a file can only be terminated. */
  function interrompre(): void {
    if (!run) return;
    run = null;
    elaguer();
    for (const client of clients) client.stop();
    occupes.clear();
    clients = [];
    // Requests for a record survive a cancelled drop: they are queued again.
    demandees.unshift(...enExtraction.values());
    enExtraction.clear();
    repartir();
    idle(() => practiseOn(practice));
  }

  function practiseOn(fichiers: readonly FichierDonne[]): void {
    practice = fichiers;
    if (clients.length === 0) clients = demarrer();
    for (const client of clients) void warmUp(client, fichiers, { occupes, wanted: () => !run, next: repartir });
  }

  /** Once no drop is under way: what it replaced, or did not keep, cannot be asked for any more. */
  function elaguer(): void {
    const gardees = new Set(acquises.map(({ cle }) => cle));
    for (const cle of origines.keys()) if (!gardees.has(cle)) origines.delete(cle);
  }

  function signaler(): void {
    if (imageDemandee) return;
    imageDemandee = true;
    image(() => {
      imageDemandee = false;
      run?.ecoute.avance(run.file.documents);
    });
  }

  const avancer = (cle: string, file: WorkQueue) => (octets: number) => {
    file.progressed(cle, octets);
    signaler();
  };

  async function executer(tache: Task, client: Client, { id, file, choisie: visee }: Run): Promise<() => void> {
    switch (tache.type) {
      case 'reconnaitre': {
        const documents = await client.recognise(id, tache.fichier, AT_ONCE, avancer(tache.cle, file));
        return () => {
          for (const { cle, ...origine } of file.recognised(tache, documents)) origines.set(cle, origine);
        };
      }
      case 'lire': {
        const { cle, fichier, chemin, kind } = tache;
        const lecture = await client.read(id, fichier, chemin, kind, avancer(cle, file));
        return () => file.wasRead(tache, lecture);
      }
      case 'conclure': {
        const { lectures, enLecture } = tache;
        const { rapport, cles } = await client.conclude(id, lectures, enLecture, visee, application, now());
        return () => {
          if (!run || !file.concluded(tache)) return;
          const { ecoute } = run;
          ecoute.avance(file.documents);
          if (enLecture.length === 0) {
            acquises = file.lectures;
            choisie = visee;
            run = null;
            elaguer();
          }
          ecoute.conclu(rapport, enLecture.length, cles);
        };
      }
    }
  }

  async function occuper(client: Client, celui: Run): Promise<void> {
    const tache = celui.file.next();
    if (!tache) return;
    occupes.add(client);
    let suite: () => void;
    try {
      suite = await executer(tache, client, celui);
    } catch (erreur) {
      if (run !== celui) return;
      interrompre();
      return celui.ecoute.panne(erreur instanceof Error ? erreur.message : String(erreur));
    }
    if (run !== celui) return;
    occupes.delete(client);
    suite();
    signaler();
    if (tache.type === 'conclure') idle(repartir);
    else repartir();
  }

  async function extraire(client: Client, extraction: PendingExtract): Promise<void> {
    const { fichier, chemin, kind, repere, resoudre, rejeter } = extraction;
    occupes.add(client);
    enExtraction.set(client, extraction);
    try {
      const issue = await client.extract(run?.id ?? vague, fichier, chemin, kind, repere);
      if (enExtraction.get(client) === extraction) resoudre(issue);
    } catch (erreur) {
      if (enExtraction.get(client) !== extraction) return;
      rejeter(erreur);
      // A worker that failed may be dead: it is replaced, and the drop goes on.
      client.stop();
      clients = clients.map((autre) => (autre === client ? createClient(creer) : autre));
    }
    enExtraction.delete(client);
    occupes.delete(client);
    repartir();
  }

  /**
   * Gives each idle worker its next task, record requests first. Called again after every answer, because an answer
   * can make the next task possible.
   */
  function repartir(): void {
    if (clients.length === 0 && (run || demandees.length > 0)) clients = demarrer();
    for (const client of clients) {
      if (occupes.has(client)) continue;
      const extraction = demandees.shift();
      if (extraction) void extraire(client, extraction);
      else if (run) void occuper(client, run);
    }
  }

  return {
    lire(fichiers, ecoute) {
      vague++;
      // A drop made during another joins it: both end in one conclusion.
      if (run) run.ecoute = ecoute;
      else run = { id: vague, file: new WorkQueue(acquises), choisie, ecoute };
      run.file.add(fichiers, vague);
      signaler();
      repartir();
    },
    reprendre({ garder, uai }, ecoute) {
      interrompre();
      vague++;
      const gardees = garder ? acquises.filter(({ cle }) => garder.includes(cle)) : acquises;
      run = { id: vague, file: new WorkQueue(gardees), choisie: uai ? { uai, vague } : choisie, ecoute };
      repartir();
    },
    extraire: (cle, repere) =>
      new Promise((resoudre, rejeter) => {
        const origine = origines.get(cle);
        if (!origine) return resoudre({ etat: 'absent' });
        demandees.push({ ...origine, repere, resoudre, rejeter });
        repartir();
      }),
    annuler: interrompre,
    practiseOn,
    async correspondre(liste, genre) {
      // Lists get their own worker: those of a drop are busy, and are terminated with it.
      const client = createClient(await chargerListes());
      try {
        return await client.matchList({
          lectures: run?.file.lectures ?? acquises,
          liste: typeof liste === 'string' ? liste : asBlob(liste),
          genre,
        });
      } finally {
        client.stop();
      }
    },
    oublier() {
      interrompre();
      acquises = [];
      choisie = null;
      elaguer();
      for (const { resoudre } of demandees.splice(0)) resoudre({ etat: 'absent' });
    },
  };
}
