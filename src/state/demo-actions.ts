import type { FichierDonne } from '../domain/moteur.ts';
import { DEBUT_DEMO, type Demonstration, enDemo, type Histoire } from './demonstration.ts';
import type { Reading } from './reading.ts';
import type { Reset } from './reset.ts';
import type { Writer } from './writer.ts';

export interface DemoActions {
  /** Begins the story of the invented school. */
  essayerDemo(): Promise<void>;
  /** Moves the story, and reads what it brings with what it brought before; nothing once it is over. */
  suivreDemo(parts: Partial<Demonstration>, fichiers?: readonly FichierDonne[]): void;
  /** Leaves the demo and forgets it; also dismisses « interrompue par de vrais fichiers ». */
  quitterDemo(): void;
}

interface Means {
  readonly writer: Writer;
  readonly reading: Reading;
  readonly reset: Reset;
  /** The documents of the invented school, all along its story. */
  readonly demo: () => Promise<Histoire>;
}

export function createDemoActions({ writer: { now, change }, reading, reset, demo }: Means): DemoActions {
  return {
    async essayerDemo() {
      reset('lecture', DEBUT_DEMO);
      const { vague } = now();
      try {
        const histoire = await demo();
        if (now().vague !== vague) return;
        change({ demonstration: { ...DEBUT_DEMO, histoire } });
        reading.read(histoire.premiers);
      } catch (error) {
        if (now().vague === vague) reading.fail(String(error));
      }
    },
    suivreDemo(parts, fichiers) {
      const demonstration = enDemo(now());
      if (!demonstration) return;
      change({ demonstration: { ...demonstration, ...parts } });
      if (fichiers) reading.read(fichiers);
    },
    quitterDemo() {
      if (now().demo) reset('accueil');
      else change({ demonstration: null });
    },
  };
}
