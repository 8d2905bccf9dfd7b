/** Of these requests, those that ask something of somebody: what the page makes itself is asked of nobody. */
export const asked = (requetes: readonly string[]): string[] => requetes.filter((url) => !/^(blob|data):/.test(url));

interface Asking {
  readonly page: { isClosed(): boolean };
  /** What it asked of another place than its own. */
  dehors(): string[];
}

/** The pages that are open, or were since somebody last looked. */
const watched = new Set<Asking>();
export const watch = (test: Asking) => void watched.add(test);

/** What any of them asked of another place: looked at after each test, however it ends (watch-outside.ts). */
export function askedElsewhere(): string[] {
  const dehors = [...watched].flatMap((test) => test.dehors());
  for (const test of watched) if (test.page.isClosed()) watched.delete(test);
  return dehors;
}
