interface PlainListProps {
  lines: readonly string[];
  /** In this order, and no other. */
  ordered?: boolean;
  class?: string | undefined;
}

/** Sentences or names, one a line. */
export function PlainList({ lines, ordered = false, class: className }: PlainListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class={className}>
      {lines.map((line, rank) => (
        <li key={rank}>{line}</li>
      ))}
    </List>
  );
}
