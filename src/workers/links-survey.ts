import type { LectureRecue } from '../domain/lecture-document.ts';
import type { Attente, FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { TypeSource } from '../domain/source.ts';
import { createClient, type WorkerLike } from './client.ts';

/** What the links are looked for in; the other documents of the drop are left alone. */
const NEEDED: readonly TypeSource[] = ['eleves', 'structures'];

/**
 * Reads fresh exports apart from the dossier: they are compared with a run that is over, and must not change it. One
 * worker for the time of the reading. Rejects on a defect of ours.
 */
export const createLinksSurveyor =
  (creer: () => WorkerLike) =>
  async (fichiers: readonly FichierDonne[], { abandon, entendu }: Attente): Promise<Releve> => {
    const client = createClient(creer);
    void abandon.then(client.stop);
    try {
      const lectures: LectureRecue[] = [];
      for (const fichier of fichiers) {
        for (const { chemin, type, lecture } of await client.recognise(1, fichier, NEEDED, entendu)) {
          const cle = String(lectures.length);
          if (lecture) lectures.push({ ...lecture, cle, vague: 1 });
          else if (type && NEEDED.includes(type))
            lectures.push({ ...(await client.read(1, fichier, chemin, type, null, entendu)), cle, vague: 1 });
        }
      }
      return await client.surveyLinks(1, lectures);
    } finally {
      client.stop();
    }
  };
