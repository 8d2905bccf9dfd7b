import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from './printing.ts';

interface DisclosureProps {
  resume: string;
  /** Already open when it comes. */
  ouvert?: boolean;
  /** Open on paper whatever it is on screen: its page is printed for what it holds. */
  imprime?: boolean;
  /** Made at the first opening: a closed list of thousands costs nothing. */
  children: () => ComponentChildren;
}

/** Something more to read for who asks; once built it stays, with what was shown in it. */
export function Disclosure({ resume, ouvert = false, imprime = false, children }: DisclosureProps) {
  const [construit, setConstruit] = useState(ouvert);
  // Uncontrolled, so that a render does not reopen or close it.
  const [initial] = useState(ouvert);
  const boite = useRef<HTMLDetailsElement>(null);
  const surPapier = usePrinting() && imprime;
  useLayoutEffect(() => {
    const { current } = boite;
    if (!surPapier || !current || current.open) return;
    current.open = true;
    return () => {
      current.open = false;
    };
  }, [surPapier]);
  return (
    <details ref={boite} open={initial} onToggle={({ currentTarget }) => currentTarget.open && setConstruit(true)}>
      <summary>{resume}</summary>
      {(construit || surPapier) && children()}
    </details>
  );
}
