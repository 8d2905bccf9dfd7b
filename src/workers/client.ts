import type { ResultatListe } from '../domain/correspondances.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { Lecture, LectureRecue } from '../domain/lecture.ts';
import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { SourceKind } from '../domain/source.ts';
import type { Chemin, Conclusion, Demande, DemandeListe, DocumentVu, Reponse } from './protocol.ts';

/** What is used of a `Worker`. */
export type Ouvrier = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

/**
 * One worker, asked one thing at a time. Every promise rejects, with a sentence in French or the trace of our defect,
 * when the worker fails or has failed before; after `arreter` none settles.
 */
export interface Client {
  reconnaitre(run: number, fichier: FichierDonne): Promise<readonly DocumentVu[]>;
  lire(
    run: number,
    fichier: FichierDonne,
    chemin: Chemin,
    kind: SourceKind,
    avance: (octets: number) => void,
  ): Promise<Lecture>;
  conclure(
    run: number,
    lectures: readonly LectureRecue[],
    enLecture: readonly SourceKind[],
    application: string,
    etabliLe: string,
  ): Promise<Conclusion>;
  extraire(run: number, fichier: FichierDonne, chemin: Chemin, kind: SourceKind, repere: Repere): Promise<IssueExtrait>;
  correspondre(demande: DemandeListe): Promise<ResultatListe>;
  relever(run: number, lectures: readonly LectureRecue[]): Promise<Releve>;
  arreter(): void;
}

/** The core is compiled without the browser's types: what a page is given is always a Blob. */
export const enBlob = (contenu: ContenuFichier): Blob => contenu as Blob;

type SansRang<D> = D extends Demande ? Omit<D, 'run' | 'tache'> : never;
type Attendue<T extends Reponse['type']> = Extract<Reponse, { readonly type: T }>;

interface Attente {
  readonly run: number;
  readonly tache: number;
  recevoir(reponse: Reponse): void;
  rejeter(erreur: Error): void;
}

/** Starts a worker. A worker that cannot start is one whose every request fails. */
export function creerClient(creer: () => Ouvrier): Client {
  let ouvrier: Ouvrier | null = null;
  let attente: Attente | null = null;
  let tache = 0;
  let mort: Error | null = null;

  function mourir(phrase: string): void {
    mort = new Error(phrase);
    attente?.rejeter(mort);
    attente = null;
  }

  try {
    ouvrier = creer();
    ouvrier.onmessage = ({ data }: MessageEvent<Reponse>) => {
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

  function demander<T extends Reponse['type']>(
    run: number,
    demande: SansRang<Demande>,
    attendu: T,
    avance: (octets: number) => void = () => {},
  ): Promise<Attendue<T>> {
    return new Promise((resoudre, rejeter) => {
      if (mort) return rejeter(mort);
      attente = {
        run,
        tache: ++tache,
        rejeter,
        recevoir(reponse) {
          if (reponse.type === 'avance') return avance(reponse.octets);
          attente = null;
          if (reponse.type === attendu) resoudre(reponse as Attendue<T>);
          else rejeter(new Error(reponse.type === 'panne' ? reponse.message : `« ${reponse.type} » is no answer.`));
        },
      };
      ouvrier?.postMessage({ ...demande, run, tache } as Demande);
    });
  }

  return {
    reconnaitre: async (run, { nom, contenu }) =>
      (await demander(run, { type: 'reconnaitre', fichier: enBlob(contenu), nom }, 'reconnu')).documents,
    lire: async (run, { nom, contenu }, chemin, kind, avance) =>
      (await demander(run, { type: 'lire', fichier: enBlob(contenu), nom, chemin, kind }, 'lu', avance)).lecture,
    conclure: (run, lectures, enLecture, application, etabliLe) =>
      demander(run, { type: 'conclure', lectures, enLecture, application, etabliLe }, 'conclu'),
    extraire: async (run, { nom, contenu }, chemin, kind, repere) =>
      (await demander(run, { type: 'extraire', fichier: enBlob(contenu), nom, chemin, kind, repere }, 'extrait')).issue,
    correspondre: async (demande) => (await demander(0, { type: 'correspondre', ...demande }, 'correspondu')).resultat,
    relever: async (run, lectures) => (await demander(run, { type: 'relever', lectures }, 'releve')).releve,
    arreter: () => ouvrier?.terminate(),
  };
}
