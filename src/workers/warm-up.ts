import type { LectureRecue } from '../domain/lecture-document.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import { SOURCES } from '../domain/source.ts';
import type { Client } from './client.ts';

/** The run of the steps: that of no drop. */
const NO_RUN = 0;

/** What the practice asks of the pool. */
interface IdlePool {
  /** The workers that are at work: one that practises is, for the time of a step. */
  readonly occupes: Set<Client>;
  /** Whether there is still nothing better to do. */
  wanted(): boolean;
  /** A step is over: a drop that came meanwhile takes the worker over. */
  next(): void;
}

/**
 * Has a worker read invented files and conclude on them, as on a drop: what a browser compiles only when it runs is then
 * compiled. One step at a time, so that a drop waits for one of them at most; what they give is let go.
 */
export async function warmUp(client: Client, fichiers: readonly FichierDonne[], pool: IdlePool): Promise<void> {
  const { occupes, wanted, next } = pool;
  for (const step of stepsOf(client, fichiers)) {
    if (!wanted() || occupes.has(client)) return;
    occupes.add(client);
    // A worker that fails here fails again at the drop, which says so.
    const done = await step().then(
      () => true,
      () => false,
    );
    occupes.delete(client);
    next();
    if (!done) return;
  }
}

function stepsOf(client: Client, fichiers: readonly FichierDonne[]): readonly (() => Promise<unknown>)[] {
  if (fichiers.length === 0) return [];
  const lectures: LectureRecue[] = [];
  const recognise = (fichier: FichierDonne) => async () => {
    for (const { lecture } of await client.recognise(NO_RUN, fichier, SOURCES, () => {})) {
      if (lecture) lectures.push({ ...lecture, cle: fichier.nom, vague: NO_RUN });
    }
  };
  const conclude = () => client.conclude(NO_RUN, lectures, [], null, '', '');
  return [...fichiers.map(recognise), conclude, conclude];
}
