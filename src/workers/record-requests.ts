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
  resoudre(issue: IssueExtrait): void;
  rejeter(erreur: unknown): void;
}

/** The records asked for, each until it is answered. They survive a cancelled drop. */
export class RecordRequests {
  readonly #waiting: RecordRequest[] = [];
  readonly #underWay = new Map<Client, RecordRequest>();

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** @returns the record at `repere`, once a worker was free to look for it; rejects on a defect of ours */
  ask({ fichier, chemin, kind }: Origin, repere: Repere): Promise<IssueExtrait> {
    return new Promise((resoudre, rejeter) => {
      this.#waiting.push({ fichier, chemin, kind, repere, resoudre, rejeter });
    });
  }

  /**
   * Gives the oldest request to this worker.
   * @returns what became of it: after a failure the worker may be dead; one taken back is no longer this worker's
   */
  async answerNext(client: Client, run: number): Promise<'answered' | 'failed' | 'taken-back'> {
    const request = this.#waiting.shift();
    if (!request) return 'answered';
    this.#underWay.set(client, request);
    const settle = (answer: () => void): boolean => {
      if (this.#underWay.get(client) !== request) return false;
      this.#underWay.delete(client);
      answer();
      return true;
    };
    const { fichier, chemin, kind, repere, resoudre, rejeter } = request;
    try {
      const issue = await client.extract(run, fichier, chemin, kind, repere);
      return settle(() => resoudre(issue)) ? 'answered' : 'taken-back';
    } catch (erreur) {
      return settle(() => rejeter(erreur)) ? 'failed' : 'taken-back';
    }
  }

  /** The workers were terminated: what they looked for is asked again, first. */
  takeBack(): void {
    this.#waiting.unshift(...this.#underWay.values());
    this.#underWay.clear();
  }

  /** Every file is forgotten: there is nothing left to look in. */
  forget(): void {
    for (const { resoudre } of this.#waiting.splice(0)) resoudre({ etat: 'absent' });
  }
}
