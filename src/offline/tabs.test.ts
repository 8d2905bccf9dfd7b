import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { holdBusyLock, whenFree, whenNoTabIsBusy } from './tabs.ts';

/** The browser's locks as the specification orders them: first come, first served; shared ones together. */
class Verrous {
  private file: { partage: boolean; entrer: () => void }[] = [];
  private tenus: { partage: boolean }[] = [];

  request(_nom: string, a: { mode: string } | (() => unknown), b?: () => unknown): Promise<void> {
    const [partage, rappel] = typeof a === 'function' ? [false, a] : [a.mode === 'shared', b as () => unknown];
    return new Promise((fini) => {
      this.file.push({
        partage,
        entrer: async () => {
          const tenu = { partage };
          this.tenus.push(tenu);
          await rappel();
          this.tenus = this.tenus.filter((t) => t !== tenu);
          fini();
          this.avancer();
        },
      });
      queueMicrotask(() => this.avancer());
    });
  }

  private avancer(): void {
    for (;;) {
      const [premier] = this.file;
      if (!premier || !(this.tenus.length === 0 || (premier.partage && this.tenus.every((t) => t.partage)))) return;
      this.file.shift();
      premier.entrer();
    }
  }
}

const tours = () => new Promise((suite) => setTimeout(suite));
afterEach(() => vi.unstubAllGlobals());

it('lets an update take over only when no tab is busy', async () => {
  vi.stubGlobal('navigator', { locks: new Verrous() });
  const [premier, second] = [signal(true), signal(false)];
  holdBusyLock(premier);
  holdBusyLock(second);
  await tours();
  second.value = true;
  await tours();
  const agir = vi.fn();
  whenNoTabIsBusy(agir);
  await tours();
  premier.value = false;
  await tours();
  expect(agir).not.toHaveBeenCalled();
  second.value = false;
  await tours();
  expect(agir).toHaveBeenCalledOnce();
});

it('gives its place back even when it was not yet granted', async () => {
  vi.stubGlobal('navigator', { locks: new Verrous() });
  const occupation = signal(false);
  holdBusyLock(occupation);
  occupation.value = true;
  occupation.value = false;
  const agir = vi.fn();
  whenNoTabIsBusy(agir);
  await tours();
  expect(agir).toHaveBeenCalledOnce();
});

it.each([
  ['at once when nothing is under way', [false], 1],
  ['not during a reading', [true], 0],
  ['once, when the reading ends, whatever comes next', [true, false, true, false], 1],
])('acts %s', async (_nom, valeurs, fois) => {
  const occupation = signal(valeurs[0] as boolean);
  const agir = vi.fn();
  whenFree(occupation, agir);
  for (const valeur of valeurs.slice(1)) occupation.value = valeur;
  await tours();
  expect(agir).toHaveBeenCalledTimes(fois);
});
