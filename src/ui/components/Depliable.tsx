import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DepliableProps {
  resume: string;
  /** Made at the first opening: a closed list of thousands costs nothing. */
  children: () => ComponentChildren;
}

/** Something more to read for who asks; once built it stays, with what was shown in it. */
export function Depliable({ resume, children }: DepliableProps) {
  const [construit, setConstruit] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setConstruit(true)}>
      <summary>{resume}</summary>
      {construit && children()}
    </details>
  );
}
