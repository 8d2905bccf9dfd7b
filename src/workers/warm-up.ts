import type { LectureRecue } from '../domain/lecture-document.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import { SOURCES } from '../domain/source.ts';
import type { Client } from './client.ts';

/** The steps are for no drop. */
const NO_RUN = 0;

/**
 * Has a worker read invented files and conclude on them, as on a drop: what a browser compiles only when it runs is then
 * compiled. One step at a time, so that a drop waits for one of them at most; what they give is let go.
 * @param step does one step, and says whether another may follow
 */
export async function warmUp(
  client: Client,
  fichiers: readonly FichierDonne[],
  step: (faire: () => Promise<unknown>) => Promise<boolean>,
): Promise<void> {
  const lectures: LectureRecue[] = [];
  const recognise = (fichier: FichierDonne) => async () => {
    for (const { lecture } of await client.recognise(NO_RUN, fichier, SOURCES, () => {})) {
      if (lecture) lectures.push({ ...lecture, cle: fichier.nom, vague: NO_RUN });
    }
  };
  const conclude = () => client.conclude(NO_RUN, lectures, [], '', '');
  for (const faire of [...fichiers.map(recognise), conclude, conclude]) if (!(await step(faire))) return;
}
