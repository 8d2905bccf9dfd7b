import type { LectureRecue } from '../domain/lecture.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { SourceKind } from '../domain/source.ts';
import { creerClient, type Ouvrier } from './client.ts';

/** What the links are looked for in; the other documents of the drop are left alone. */
const UTILES: readonly SourceKind[] = ['eleves', 'structures'];

/**
 * Reads fresh exports apart from the dossier: they are compared with a run that is over, and must not change it. One
 * worker for the time of the reading. Rejects on a defect of ours.
 */
export const creerReleveur =
  (creer: () => Ouvrier) =>
  async (fichiers: readonly FichierDonne[]): Promise<Releve> => {
    const client = creerClient(creer);
    try {
      const lectures: LectureRecue[] = [];
      for (const fichier of fichiers) {
        for (const { chemin, type, refus } of await client.reconnaitre(1, fichier)) {
          const cle = String(lectures.length);
          if (refus) lectures.push({ ...refus, cle, vague: 1 });
          else if (type && UTILES.includes(type))
            lectures.push({ ...(await client.lire(1, fichier, chemin, type, () => {})), cle, vague: 1 });
        }
      }
      return await client.relever(1, lectures);
    } finally {
      client.arreter();
    }
  };
