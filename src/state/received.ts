import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Opening } from '../exports/open-report.ts';
import { mettreAJourRapport } from '../rapport/rapports-anciens.ts';
import { late } from './late.ts';
import { ownResult } from './result.ts';
import type { Writer } from './writer.ts';

interface Means {
  readonly writer: Writer;
  /** Opens a report that somebody sent, or says why not. */
  readonly ouvrir: (contenu: ContenuFichier) => Promise<Opening>;
  /** Shows several together. */
  several(rapports: readonly Rapport[]): Promise<void>;
  /** Leaves the reading under way: only one thing is on screen. */
  cancel(): void;
  fail(message: string, again: () => void): void;
}

/** Reports that somebody sends: one is shown over the current result, several beside each other. */
export function createReceiving({ writer, ouvrir, several, cancel, fail }: Means) {
  const { now, change } = writer;
  let received = 0;

  async function open(files: readonly FichierDonne[]): Promise<void> {
    const { vague } = now();
    const rapports: Rapport[] = [];
    for (const { nom, contenu } of files) {
      const opened = await ouvrir(contenu);
      if (now().vague !== vague) return;
      // One that does not open is said, and none is shown: what is missing of an overview would not be seen.
      if (!opened.ok) return change({ refusal: { nom, raison: opened.raison, ou: opened.ou } });
      const rapport = mettreAJourRapport(opened.rapport);
      if (files.length > 1 && !rapport.etablissement) {
        return change({ refusal: { nom, raison: 'sans-etablissement', ou: null } });
      }
      rapports.push(rapport);
    }
    if (now().status === 'lecture') cancel();
    const [rapport, another] = rapports;
    if (!rapport) return;
    // One that says whose it is joins the schools that are there.
    const joins = now().schools !== null && rapport.etablissement !== null;
    if (another || joins) return several(rapports);
    received += 1;
    change({
      status: 'resultat',
      resultat: { origine: 'recu', id: received, rapport, demo: false, under: ownResult(now()) },
      refusal: null,
      defect: null,
    });
  }

  async function receive(files: readonly FichierDonne[]): Promise<void> {
    await late(
      () => open(files),
      { writer, fail },
      () => void receive(files),
    );
  }
  return receive;
}
