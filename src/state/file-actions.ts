import type { Reading } from './reading.ts';
import { ownOnScreen } from './result.ts';
import type { Writer } from './writer.ts';

/** What the user can do with the files at hand. Nothing while a drop is read: what it brings is not known yet. */
export interface FileActions {
  /**
   * Takes away the file of this rank in the report on screen, and concludes again on the others (003.191); without the
   * last one, the page is as at the start, or shows the other schools.
   */
  removeFile(rang: number): void;
  /** Judges the other school whose files are there. */
  chooseSchool(uai: string): void;
}

export function createFileActions(
  { now }: Writer,
  { again }: Pick<Reading, 'again'>,
  restart: () => void,
): FileActions {
  const atHand = () => (now().status === 'resultat' ? ownOnScreen(now()) : null);
  return {
    removeFile(rang) {
      const own = atHand();
      if (!own) return;
      const garder = own.cles.filter((_, autre) => autre !== rang);
      const others = (now().schools?.rows.length ?? 0) > 1;
      if (garder.length === 0 && !others) restart();
      else again({ garder });
    },
    chooseSchool(uai) {
      if (atHand()) again({ uai });
    },
  };
}
