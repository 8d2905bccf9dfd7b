import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fr } from './fr.ts';
import { focusHeading, Heading, UnderHeading } from './Heading.tsx';
import { PANNE } from './pannes.ts';

/** Code that is no part of the first visit's weight: asked for ahead or when it is needed, it then stays. */
export interface Lazy<M> {
  /** Null until it is here. */
  readonly code: M | null;
  /** Tells once it is here, whoever asked for it; answers what makes it tell no more. */
  whenHere(tell: () => void): () => void;
  /** Rejects when it does not come; may then be asked again. */
  load(): Promise<M>;
  /** Asks for it ahead; when it does not come, who needs it asks again and says so. */
  preload(): Promise<void>;
}

export function lazy<M>(ask: () => Promise<M>): Lazy<M> {
  let code: M | null = null;
  const waiting = new Set<() => void>();
  let asked: Promise<M> | null = null;
  const load = () => {
    asked ??= ask().then(
      (arrived) => {
        code = arrived;
        for (const tell of waiting) tell();
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
    whenHere(tell) {
      waiting.add(tell);
      return () => void waiting.delete(tell);
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

export interface Wanted<M> {
  /** Null until it is here. */
  readonly code: M | null;
  /** It did not come. */
  readonly failed: boolean;
  /** It was asked for again, and is not here. */
  readonly asked: boolean;
  again(): void;
}

/** Asks for the code if it is wanted and not here yet, and draws again when it is; says whether it failed to come. */
export function useLazy<M>(part: Lazy<M>, wanted = true): Wanted<M> {
  const [failed, setFailed] = useState(false);
  const [, setArrived] = useState(false);
  const [times, setTimes] = useState(0);
  const here = !wanted || part.code !== null;
  useEffect(() => (here ? undefined : part.whenHere(() => setArrived(true))), [here, part]);
  useEffect(() => {
    if (here) return;
    let alive = true;
    setFailed(false);
    // It may have come between the drawing and this.
    part.load().then(
      () => alive && setArrived(true),
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [here, part, times]);
  return { code: part.code, failed, asked: times > 0, again: () => setTimes(times + 1) };
}

interface NotHereProps extends Pick<Wanted<unknown>, 'failed' | 'asked' | 'again'> {
  /** What is said of it when it fails to come. */
  echec?: string;
  /** What is said of it until then. */
  attente?: string;
  /** What can be done instead. */
  children?: ComponentChildren;
}

/** Code that is not here: awaited, or asked for again by a button, which stays as long as it may be pressed again. */
export const NotHere = ({
  failed,
  asked,
  again,
  echec = fr.pages.echec,
  attente = fr.pages.attente,
  children,
}: NotHereProps) => (
  <>
    <p role="status">{failed ? echec : attente}</p>
    {(failed || asked) && (
      <p class="actions">
        <button type="button" onClick={again}>
          {PANNE.reessayer}
        </button>
        {children}
      </p>
    )}
  </>
);

interface LazilyProps<M> {
  part: Lazy<M>;
  /** Of the whole view: stands until the code is here. Without it nothing does, unless the code fails to come. */
  heading?: string;
  /** The view is a page beside the report. */
  page?: true;
  /** Stands around what is said of a view without heading whose code did not come. */
  otherwise?: (said: VNode) => VNode;
  /** Stands above it from the first. */
  before?: ComponentChildren;
  children: (code: M) => ComponentChildren;
}

/** What the code shows as soon as it is here; until then its heading, and a sentence when it does not come. */
export function Lazily<M>({ part, heading, page, before, otherwise = (said) => said, children }: LazilyProps<M>) {
  const { code, ...wanted } = useLazy(part);
  const container = useRef<HTMLDivElement>(null);
  const here = code !== null;
  const { asked } = wanted;
  useLayoutEffect(() => {
    if (!here || document.activeElement !== document.body) return;
    // The heading that had the focus was replaced by the view's own; the button that asked again is gone.
    if (container.current) container.current.querySelector('h1')?.focus();
    else if (asked) focusHeading(document.body);
  }, [here]);
  if (heading === undefined) {
    if (code) return <>{children(code)}</>;
    return wanted.failed || wanted.asked ? otherwise(<NotHere {...wanted} echec={fr.pages.partie} />) : null;
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
            <NotHere {...wanted} />
          </UnderHeading>
        </>
      )}
    </div>
  );
}
