import type { EcoleChoisie } from '../domain/lecture-document.ts';
import type { EcouteMoteur, FichierDonne, Moteur } from '../domain/moteur.ts';
import { asBlob, type Client, createClient, type WorkerLike } from './client.ts';
import { Hand } from './hand.ts';
import type { HeldDocument, HeldDocuments, HeldSchools } from './held.ts';
import { NationalLists } from './national-lists.ts';
import { DEFAULT_SETTINGS, type PoolSettings } from './pool-settings.ts';
import { type Task, WorkQueue } from './queue.ts';
import { RecordRequests } from './record-requests.ts';
import { warmUp } from './warm-up.ts';

/** The drop under way: nothing of it is kept until its last conclusion. */
interface Run {
  readonly id: number;
  readonly file: WorkQueue;
  readonly choisie: EcoleChoisie | null;
  /** The documents that it begins with, and may replace: those of one school, or all of them. */
  readonly sur: HeldDocuments;
  /** The school on screen when the files were dropped: what names none is its own. */
  readonly pour: string | null;
  ecoute: EcouteMoteur;
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
  const { application, now, image, idle, rest, count } = { ...DEFAULT_SETTINGS, ...reglages };
  const demarrer = () => Array.from({ length: count }, () => createClient(creer));
  let clients = demarrer();
  const occupes = new Set<Client>();
  let enMain = new Hand(application);
  let lists = new NationalLists();
  let choisie: EcoleChoisie | null = null;
  const records = new RecordRequests();
  let practice: readonly FichierDonne[] = [];
  let run: Run | null = null;
  let vague = 0;
  let imageDemandee = false;

  /** Ends the run where it is: a worker in the middle of a file can only be terminated. */
  function interrompre(): void {
    if (!run) return;
    run = null;
    terminer();
    repartir();
    idle(() => practiseOn(practice));
  }

  /** Ends the workers, with all that they hold; others are started when they are asked for something. */
  function terminer(): void {
    for (const client of clients) client.stop();
    occupes.clear();
    clients = [];
    records.takeBack();
  }

  function practiseOn(fichiers: readonly FichierDonne[]): void {
    practice = fichiers;
    if (clients.length === 0) clients = demarrer();
    for (const client of clients) void warmUp(client, fichiers, { occupes, wanted: () => !run, next: repartir });
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

  async function executer(tache: Task, client: Client, { id, file, choisie: visee, pour }: Run): Promise<() => void> {
    switch (tache.type) {
      case 'reconnaitre': {
        const documents = await client.recognise(id, tache.fichier, tache.aussitot, avancer(tache.cle, file));
        return () => file.recognised(tache, documents, pour);
      }
      case 'lire': {
        const { cle, fichier, chemin, kind } = tache;
        const connues = file.ofOneSchool ? lists.ofKind(kind) : null;
        const lecture =
          lists.same(tache) ?? (await client.read(id, fichier, chemin, kind, connues, avancer(cle, file)));
        return () => {
          lists.remember(tache, lecture);
          file.wasRead(tache, lecture);
        };
      }
      case 'conclure': {
        const { lectures, enLecture } = tache;
        const { rapport, cles } = await client.conclude(id, lectures, enLecture, visee, application, now());
        return () => {
          if (!run || !file.concluded(tache)) return;
          const { ecoute } = run;
          ecoute.avance(file.documents);
          if (enLecture.length === 0) {
            enMain.replace(run.sur, file.held);
            choisie = visee;
            run = null;
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

  async function extraire(client: Client): Promise<void> {
    occupes.add(client);
    const fin = await records.answerNext(client, run?.id ?? vague);
    if (fin === 'taken-back') return;
    if (fin === 'failed') {
      // A worker that failed may be dead, and one that was given up silent: it is replaced, and the drop goes on.
      client.stop();
      clients = clients.map((autre) => (autre === client ? createClient(creer) : autre));
    }
    occupes.delete(client);
    repartir();
  }

  /**
   * Gives each idle worker its next task, record requests first. Called again after every answer, because an answer
   * can make the next task possible.
   */
  function repartir(): void {
    const schools = run?.file.schools;
    if (run && schools) annoncer(run, schools);
    if (clients.length === 0 && (run || records.isWaiting)) clients = demarrer();
    for (const client of clients) {
      if (occupes.has(client)) continue;
      if (records.isWaiting) void extraire(client);
      else if (run) void occuper(client, run);
    }
  }

  /** Files of several schools: none is judged before it is asked for. */
  function annoncer(celui: Run, { repartition, parUai }: HeldSchools): void {
    enMain.replace(celui.sur, celui.file.held);
    run = null;
    const apportes = ({ vague: la }: HeldDocument) => la >= celui.id;
    const touchees = [...parUai].flatMap(([uai, siens]) => ([...siens.values()].some(apportes) ? [uai] : []));
    celui.ecoute.avance(celui.file.documents);
    celui.ecoute.plusieurs(repartition(), touchees);
  }

  return {
    lire(fichiers, ecoute, pour = null) {
      // Of the school that was being read, nothing is lost: it is read again when it is asked for.
      if (run?.file.ofOneSchool) interrompre();
      vague++;
      // A drop made during another joins it: both end in one conclusion.
      if (run) run.ecoute = ecoute;
      else {
        const sur = enMain.documents;
        run = { id: vague, file: new WorkQueue(sur, 'depot', enMain.sort), choisie, sur, pour, ecoute };
      }
      run.file.add(fichiers, vague);
      signaler();
      repartir();
    },
    reprendre({ garder: cles, uai }, ecoute) {
      interrompre();
      vague++;
      const sur = enMain.scope;
      const gardees = cles ? new Map([...sur].filter(([cle]) => cles.includes(cle))) : sur;
      const autres = enMain.closeUnless(gardees);
      if (autres) return ecoute.plusieurs(autres, []);
      const file = new WorkQueue(gardees, enMain.isOfOne ? 'ecole' : 'depot', enMain.sort);
      run = { id: vague, file, choisie: uai ? { uai, vague } : choisie, sur, pour: null, ecoute };
      repartir();
    },
    controler(uai, ecoute) {
      interrompre();
      // What the workers of another school held is given back, and its row drawn, before more is asked for (003.300).
      const another = enMain.isOfAnother(uai);
      if (another) terminer();
      vague++;
      const sur = enMain.open(uai);
      const file = new WorkQueue(sur, 'ecole', enMain.sort);
      run = { id: vague, file, choisie: { uai, vague }, sur, pour: null, ecoute };
      signaler();
      (another ? rest : idle)(repartir);
    },
    attribuer: async (cle, uai) => enMain.give(cle, uai),
    async extraire(cle, repere, { abandon }) {
      const document = run?.file.held.get(cle) ?? enMain.documents.get(cle);
      if (!document?.kind) return { etat: 'absent' };
      const record = records.ask({ ...document, kind: document.kind }, repere, abandon);
      repartir();
      return record;
    },
    annuler: interrompre,
    practiseOn,
    async correspondre(liste, genre, { abandon }) {
      // Lists get their own worker: those of a drop are busy, and are terminated with it.
      const client = createClient(await chargerListes());
      void abandon.then(client.stop);
      try {
        return await client.matchList({
          lectures: run?.file.lectures ?? enMain.readings,
          liste: typeof liste === 'string' ? liste : asBlob(liste),
          genre,
        });
      } finally {
        client.stop();
      }
    },
    oublier() {
      interrompre();
      enMain = new Hand(application);
      lists = new NationalLists();
      choisie = null;
      records.forget();
    },
  };
}
