import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  resume: string;
  /** Already open when it comes. */
  ouvert?: boolean;
  /** Made at the first opening: a closed list of thousands costs nothing. */
  children: () => ComponentChildren;
}

/** Something more to read for who asks; once built it stays, with what was shown in it. */
export function Disclosure({ resume, ouvert = false, children }: DisclosureProps) {
  const [construit, setConstruit] = useState(ouvert);
  // Uncontrolled, so that a render does not reopen or close it.
  const [initial] = useState(ouvert);
  return (
    <details open={initial} onToggle={({ currentTarget }) => currentTarget.open && setConstruit(true)}>
      <summary>{resume}</summary>
      {construit && children()}
    </details>
  );
}
