import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fr } from './fr.ts';
import { Heading, UnderHeading } from './Heading.tsx';

/** Code that is no part of the first visit's weight: asked for ahead or when it is needed, it then stays. */
export interface Lazy<M> {
  /** Null until it is here. */
  readonly code: M | null;
  /** Rejects when it does not come; may then be asked again. */
  load(): Promise<M>;
  /** Asks for it ahead; when it does not come, who needs it asks again and says so. */
  preload(): Promise<void>;
}

export function lazy<M>(ask: () => Promise<M>): Lazy<M> {
  let code: M | null = null;
  let asked: Promise<M> | null = null;
  const load = () => {
    asked ??= ask().then(
      (arrived) => {
        code = arrived;
        return arrived;
      },
      (erreur) => {
        asked = null;
        throw erreur;
      },
    );
    return asked;
  };
  return {
    get code() {
      return code;
    },
    load,
    preload: () =>
      load().then(
        () => undefined,
        () => undefined,
      ),
  };
}

/** One after the other: the main job needs the line first, and nothing is asked for afterwards. */
export async function preloadAll(parts: Iterable<Lazy<unknown>>): Promise<void> {
  for (const part of parts) await part.preload();
}

/** Asks for the code if it is wanted and not here yet, and draws again when it is; says whether it failed to come. */
export function useLazy<M>(part: Lazy<M>, wanted = true): { readonly code: M | null; readonly failed: boolean } {
  const [failed, setFailed] = useState(false);
  const [, setArrived] = useState(false);
  const here = !wanted || part.code !== null;
  useEffect(() => {
    if (here) return;
    let alive = true;
    setFailed(false);
    part.load().then(
      () => alive && setArrived(true),
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [here, part]);
  return { code: part.code, failed };
}

interface LazilyProps<M> {
  part: Lazy<M>;
  /** Of the whole view: stands until the code is here. Without it nothing does, unless the code fails to come. */
  heading?: string;
  /** The view is a page beside the report. */
  page?: true;
  /** Stands in the place of a view without heading when its code does not come. */
  otherwise?: ComponentChildren;
  /** Stands above it from the first. */
  before?: ComponentChildren;
  children: (code: M) => ComponentChildren;
}

/** What the code shows as soon as it is here; until then its heading, and a sentence when it does not come. */
export function Lazily<M>({ part, heading, page, before, otherwise, children }: LazilyProps<M>) {
  const { code, failed } = useLazy(part);
  const container = useRef<HTMLDivElement>(null);
  const here = code !== null;
  useLayoutEffect(() => {
    // The heading that had the focus was replaced by the view's own.
    if (here && document.activeElement === document.body) container.current?.querySelector('h1')?.focus();
  }, [here]);
  const failure = failed && fr.pages.echec;
  if (heading === undefined) {
    if (code) return <>{children(code)}</>;
    return failed ? (otherwise ?? <p role="status">{failure}</p>) : null;
  }
  return (
    <div ref={container} data-page={page}>
      {before}
      {code ? (
        children(code)
      ) : (
        <>
          <Heading>{heading}</Heading>
          <UnderHeading>
            <p role="status">{failure || fr.pages.attente}</p>
          </UnderHeading>
        </>
      )}
    </div>
  );
}
