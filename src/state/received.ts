import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Opening } from '../exports/open-report.ts';
import { mettreAJourRapport } from '../rapport/rapports-anciens.ts';
import { ownResult } from './result.ts';
import type { Writer } from './writer.ts';

interface Means {
  readonly writer: Writer;
  /** Opens a report that somebody sent, or says why not. */
  readonly ouvrir: (contenu: ContenuFichier) => Promise<Opening>;
  /** Leaves the reading under way: only one thing is on screen. */
  cancel(): void;
}

/** Reports that somebody sends: each is shown over the current result. */
export function createReceiving({ writer: { now, change }, ouvrir, cancel }: Means) {
  let received = 0;
  return async ([file, ...others]: readonly FichierDonne[]): Promise<void> => {
    if (!file) return;
    const { vague } = now();
    const opened = await ouvrir(file.contenu);
    if (now().vague !== vague) return;
    if (!opened.ok || others.length > 0) {
      const { raison, ou } = opened.ok ? ({ raison: 'plusieurs', ou: null } as const) : opened;
      return change({ refusal: { nom: file.nom, raison, ou } });
    }
    if (now().status === 'lecture') cancel();
    received += 1;
    const rapport = mettreAJourRapport(opened.rapport);
    change({
      status: 'resultat',
      resultat: { origine: 'recu', id: received, rapport, demo: false, under: ownResult(now()) },
      refusal: null,
      defect: null,
    });
  };
}
