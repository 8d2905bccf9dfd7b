import { createSilence, type PageClock } from './silence.ts';
import type { Writer } from './writer.ts';

/** Something that the workers were asked for. */
export interface Awaited {
  /** Asks for it anew; what was asked before is given up. */
  again(): void;
}

/** What is awaited of the workers, all of it: once none of them says a word any more, that is said (003.230). */
export interface Watch {
  /** This is awaited from now on. */
  begin(awaited: Awaited): void;
  /** Something came. */
  heard(): void;
  /** This is awaited no more. */
  end(awaited: Awaited): void;
  /** Asks anew for all that is awaited. */
  retry(): void;
  /** Lets the workers be silent for as long again. */
  waitOn(): void;
}

export function createWatch({ now, change }: Pick<Writer, 'now' | 'change'>, tick: PageClock): Watch {
  const everything = new Set<Awaited>();
  const silence = createSilence(tick, () => change({ silent: true }));
  const said = () => {
    if (now().silent) change({ silent: false });
  };
  const begin = () => {
    silence.begin();
    said();
  };
  const heard = () => {
    silence.heard();
    said();
  };
  return {
    begin(awaited) {
      everything.add(awaited);
      begin();
    },
    heard,
    end(awaited) {
      everything.delete(awaited);
      if (everything.size === 0) silence.end();
      heard();
    },
    retry() {
      for (const awaited of [...everything]) awaited.again();
    },
    waitOn: begin,
  };
}
