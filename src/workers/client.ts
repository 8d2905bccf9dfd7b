import type { ResultatListe } from '../domain/correspondances.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { EcoleChoisie, Lecture, LectureRecue } from '../domain/lecture-document.ts';
import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { TypeSource } from '../domain/source.ts';
import type { Conclusion, EntryPath, ListRequest, SeenDocument, WorkerReply, WorkerRequest } from './protocol.ts';

/** What is used of a `Worker`. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

/**
 * One worker, asked one thing at a time. Every promise rejects, with a sentence in French or the trace of our defect,
 * when the worker fails or has failed before; after `stop` none settles.
 */
export interface Client {
  recognise(
    run: number,
    fichier: FichierDonne,
    aussitot: readonly TypeSource[],
    avance: (octets: number) => void,
  ): Promise<readonly SeenDocument[]>;
  read(
    run: number,
    fichier: FichierDonne,
    chemin: EntryPath,
    kind: TypeSource,
    connues: readonly Lecture[] | null,
    avance: (octets: number) => void,
  ): Promise<Lecture>;
  conclude(
    run: number,
    lectures: readonly LectureRecue[],
    enLecture: readonly TypeSource[],
    choisie: EcoleChoisie | null,
    application: string,
    etabliLe: string,
  ): Promise<Conclusion>;
  extract(
    run: number,
    fichier: FichierDonne,
    chemin: EntryPath,
    kind: TypeSource,
    repere: Repere,
  ): Promise<IssueExtrait>;
  matchList(demande: ListRequest): Promise<ResultatListe>;
  surveyLinks(run: number, lectures: readonly LectureRecue[]): Promise<Releve>;
  stop(): void;
}

/** The core is compiled without the browser's types: what a page is given is always a Blob. */
export const asBlob = (contenu: ContenuFichier): Blob => contenu as Blob;

type Unranked<D> = D extends WorkerRequest ? Omit<D, 'run' | 'tache'> : never;
type Expected<T extends WorkerReply['type']> = Extract<WorkerReply, { readonly type: T }>;

interface Pending {
  readonly run: number;
  readonly tache: number;
  recevoir(reponse: WorkerReply): void;
  rejeter(erreur: Error): void;
}

/** Starts a worker. A worker that cannot start is one whose every request fails. */
export function createClient(creer: () => WorkerLike): Client {
  let ouvrier: WorkerLike | null = null;
  let attente: Pending | null = null;
  let tache = 0;
  let mort: Error | null = null;

  function mourir(phrase: string): void {
    mort = new Error(phrase);
    attente?.rejeter(mort);
    attente = null;
  }

  try {
    ouvrier = creer();
    ouvrier.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      // An answer to an older request, or to a run that is over, is dropped.
      if (attente?.tache === data.tache && attente.run === data.run) attente.recevoir(data);
    };
    ouvrier.onerror = (evenement) => {
      evenement.preventDefault();
      mourir(`Le moteur de lecture s’est arrêté. ${evenement.message ?? ''}`.trim());
    };
    ouvrier.onmessageerror = () => mourir('Le moteur de lecture a envoyé une réponse illisible.');
  } catch (erreur) {
    mourir(`Le navigateur refuse de démarrer le moteur de lecture. ${String(erreur)}`);
  }

  function demander<T extends WorkerReply['type']>(
    run: number,
    demande: Unranked<WorkerRequest>,
    attendu: T,
    avance: (octets: number) => void = () => {},
  ): Promise<Expected<T>> {
    return new Promise((resoudre, rejeter) => {
      if (mort) return rejeter(mort);
      attente = {
        run,
        tache: ++tache,
        rejeter,
        recevoir(reponse) {
          if (reponse.type === 'avance') return avance(reponse.octets);
          attente = null;
          if (reponse.type === attendu) resoudre(reponse as Expected<T>);
          else rejeter(new Error(reponse.type === 'panne' ? reponse.message : `« ${reponse.type} » is no answer.`));
        },
      };
      ouvrier?.postMessage({ ...demande, run, tache } as WorkerRequest);
    });
  }

  return {
    recognise: async (run, { nom, contenu }, aussitot, avance) =>
      (await demander(run, { type: 'reconnaitre', fichier: asBlob(contenu), nom, aussitot }, 'reconnu', avance))
        .documents,
    read: async (run, { nom, contenu }, chemin, kind, connues, avance) =>
      (await demander(run, { type: 'lire', fichier: asBlob(contenu), nom, chemin, kind, connues }, 'lu', avance))
        .lecture,
    conclude: (run, lectures, enLecture, choisie, application, etabliLe) =>
      demander(run, { type: 'conclure', lectures, enLecture, choisie, application, etabliLe }, 'conclu'),
    extract: async (run, { nom, contenu }, chemin, kind, repere) =>
      (await demander(run, { type: 'extraire', fichier: asBlob(contenu), nom, chemin, kind, repere }, 'extrait')).issue,
    matchList: async (demande) => (await demander(0, { type: 'correspondre', ...demande }, 'correspondu')).resultat,
    surveyLinks: async (run, lectures) => (await demander(run, { type: 'relever', lectures }, 'releve')).releve,
    stop: () => ouvrier?.terminate(),
  };
}
