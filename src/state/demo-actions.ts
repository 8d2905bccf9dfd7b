import type { FichierDonne } from '../domain/moteur.ts';
import { DEMO_START, type DemoState, type DemoStory, inDemo } from './demo.ts';
import { late } from './late.ts';
import type { Reading } from './reading.ts';
import type { Reset } from './reset.ts';
import type { Writer } from './writer.ts';

export interface DemoActions {
  /** Begins the story of the invented school. */
  startDemo(): Promise<void>;
  /** Moves the story, and reads what it brings with what it brought before; nothing once it is over. */
  followDemo(parts: Partial<DemoState>, fichiers?: readonly FichierDonne[]): void;
  /** Leaves the demo and forgets it; also dismisses « interrompue par de vrais fichiers ». */
  leaveDemo(): void;
}

interface DemoMeans {
  readonly writer: Writer;
  readonly reading: Reading;
  readonly reset: Reset;
  /** The documents of the invented school, all along its story. */
  readonly demo: () => Promise<DemoStory>;
}

export function createDemoActions({ writer, reading, reset, demo }: DemoMeans): DemoActions {
  const { now, change } = writer;

  async function startDemo(): Promise<void> {
    reset('lecture', DEMO_START);
    const { vague } = now();
    const story = await late(demo, { writer, fail: reading.fail }, () => void startDemo());
    if (!story || now().vague !== vague) return;
    change({ demonstration: { ...DEMO_START, story } });
    reading.read(story.premiers);
  }

  return {
    startDemo,
    followDemo(parts, fichiers) {
      const demonstration = inDemo(now());
      if (!demonstration) return;
      change({ demonstration: { ...demonstration, ...parts } });
      if (fichiers) reading.read(fichiers);
    },
    leaveDemo() {
      if (now().demo) reset('accueil');
      else change({ demonstration: null });
    },
  };
}
