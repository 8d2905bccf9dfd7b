import type { Writer } from './writer.ts';

interface LateMeans {
  readonly writer: Pick<Writer, 'now'>;
  fail(message: string, again: () => void): void;
}

/**
 * What comes late: the page's code for a gesture, or what this code makes of it. Null when it does not come, which is said,
 * with a way to do the gesture again; unless something else was asked for meanwhile, since nobody waits for it then.
 */
export async function late<T>(
  ask: () => Promise<T>,
  { writer, fail }: LateMeans,
  again: () => void,
): Promise<T | null> {
  const { vague } = writer.now();
  try {
    return await ask();
  } catch (error) {
    if (writer.now().vague === vague) fail(String(error), again);
    return null;
  }
}
