import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import type { TypeSource } from '../domain/source.ts';
import type { Client } from './client.ts';
import type { EntryPath } from './protocol.ts';

/** Where a document that was read stands, so that it can be read again: in this tab's memory only. */
interface Origin {
  readonly fichier: FichierDonne;
  readonly chemin: EntryPath;
  readonly kind: TypeSource;
}

interface RecordRequest extends Origin {
  readonly repere: Repere;
  /** Settles once nobody awaits the record any more. */
  readonly abandon: Promise<void>;
  resoudre(issue: IssueExtrait): void;
  rejeter(erreur: unknown): void;
}

/** The records asked for, each until it is answered. They survive a cancelled drop. */
export class RecordRequests {
  #waiting: readonly RecordRequest[] = [];
  readonly #underWay = new Map<Client, RecordRequest>();

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * @param abandon settles when nobody awaits the record any more: whoever looks for it is as good as dead
   * @returns the record at `repere`, once a worker was free to look for it; rejects on a defect of ours
   */
  ask({ fichier, chemin, kind }: Origin, repere: Repere, abandon: Promise<void>): Promise<IssueExtrait> {
    return new Promise((resoudre, rejeter) => {
      const request = { fichier, chemin, kind, repere, abandon, resoudre, rejeter };
      this.#waiting = [...this.#waiting, request];
      void abandon.then(() => {
        this.#waiting = this.#waiting.filter((other) => other !== request);
      });
    });
  }

  /**
   * Gives the oldest request to this worker.
   * @returns what became of it: after a failure the worker may be dead; one taken back is no longer this worker's
   */
  async answerNext(client: Client, run: number): Promise<'answered' | 'failed' | 'taken-back'> {
    const [request, ...others] = this.#waiting;
    if (!request) return 'answered';
    this.#waiting = others;
    this.#underWay.set(client, request);
    const settle = (answer: () => void): boolean => {
      if (this.#underWay.get(client) !== request) return false;
      this.#underWay.delete(client);
      answer();
      return true;
    };
    const { fichier, chemin, kind, repere, abandon, resoudre, rejeter } = request;
    const givenUp = abandon.then(() => Promise.reject(new Error('given up')));
    try {
      const issue = await Promise.race([client.extract(run, fichier, chemin, kind, repere), givenUp]);
      return settle(() => resoudre(issue)) ? 'answered' : 'taken-back';
    } catch (erreur) {
      return settle(() => rejeter(erreur)) ? 'failed' : 'taken-back';
    }
  }

  /** The workers were terminated: what they looked for is asked again, first. */
  takeBack(): void {
    this.#waiting = [...this.#underWay.values(), ...this.#waiting];
    this.#underWay.clear();
  }

  /** Every file is forgotten: there is nothing left to look in. */
  forget(): void {
    for (const { resoudre } of this.#waiting) resoudre({ etat: 'absent' });
    this.#waiting = [];
  }
}
