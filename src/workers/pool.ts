import type { LectureRecue } from '../domain/lecture.ts';
import { type Client, creerClient, type Ouvrier } from './client.ts';
import type { Ecoute, Moteur } from './protocol.ts';
import { FileDeTravail, type Tache } from './queue.ts';

export interface Reglages {
  readonly application: string;
  /** The UTC instant of a conclusion, ISO. */
  readonly maintenant: () => string;
  /** Calls back at the next frame: progress is told no more often. */
  readonly image: (suite: () => void) => void;
  /** How many workers: two beat one, and seven on two cores are the worst. */
  readonly nombre: number;
}

const REGLAGES: Reglages = {
  application: `Veilleuse ${__VERSION__}`,
  maintenant: () => new Date().toISOString(),
  image: (suite) => requestAnimationFrame(suite),
  nombre: Math.min(2, globalThis.navigator?.hardwareConcurrency || 2),
};

/** The drop under way: nothing of it is kept until its last conclusion. */
interface Run {
  readonly id: number;
  readonly file: FileDeTravail;
  ecoute: Ecoute;
}

/** The workers, started at once since one takes tens of milliseconds to come. */
export function creerPool(creer: () => Ouvrier, reglages: Partial<Reglages> = {}): Moteur {
  const { application, maintenant, image, nombre } = { ...REGLAGES, ...reglages };
  const demarrer = () => Array.from({ length: nombre }, () => creerClient(creer));
  let clients = demarrer();
  const occupes = new Set<Client>();
  let acquises: readonly LectureRecue[] = [];
  let run: Run | null = null;
  let vague = 0;
  let imageDemandee = false;

  /** Ends the run where it is: a worker in the middle of a file can only be terminated. */
  function interrompre(): void {
    if (!run) return;
    run = null;
    for (const client of clients) client.arreter();
    occupes.clear();
    clients = demarrer();
  }

  function signaler(): void {
    if (imageDemandee) return;
    imageDemandee = true;
    image(() => {
      imageDemandee = false;
      run?.ecoute.avance(run.file.documents);
    });
  }

  async function executer(tache: Tache, client: Client, { id, file }: Run): Promise<() => void> {
    switch (tache.type) {
      case 'reconnaitre': {
        const documents = await client.reconnaitre(id, tache.fichier);
        return () => file.reconnu(tache, documents);
      }
      case 'lire': {
        const avance = (octets: number) => {
          file.avance(tache.cle, octets);
          signaler();
        };
        const lecture = await client.lire(id, tache.fichier, tache.chemin, avance);
        return () => file.lu(tache, lecture);
      }
      case 'conclure': {
        const rapport = await client.conclure(id, tache.lectures, tache.enLecture, application, maintenant());
        return () => {
          if (!run || !file.conclu(tache)) return;
          const { ecoute } = run;
          ecoute.avance(file.documents);
          if (tache.enLecture.length === 0) {
            acquises = file.lectures;
            run = null;
          }
          ecoute.conclu(rapport, tache.enLecture.length);
        };
      }
    }
  }

  async function occuper(client: Client, celui: Run): Promise<void> {
    const tache = celui.file.prochaine();
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
    repartir();
  }

  /** Gives work to every idle worker; what one ends may be what another waits for. */
  function repartir(): void {
    for (const client of clients) {
      if (run && !occupes.has(client)) void occuper(client, run);
    }
  }

  return {
    lire(fichiers, ecoute) {
      vague++;
      // A drop made during another joins it: both end in one conclusion.
      if (run) run.ecoute = ecoute;
      else run = { id: vague, file: new FileDeTravail(acquises), ecoute };
      run.file.ajouter(fichiers, vague);
      signaler();
      repartir();
    },
    annuler: interrompre,
    oublier() {
      interrompre();
      acquises = [];
    },
  };
}
