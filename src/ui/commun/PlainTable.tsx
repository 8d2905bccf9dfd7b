import type { ComponentChildren } from 'preact';
import { PagedTable, type PagedTableProps } from './PagedTable.tsx';

interface PlainTableProps<T> extends Omit<PagedTableProps<T>, 'children'> {
  /** Attributes of the row of a line. */
  reperes?: (ligne: T) => Readonly<Record<`data-${string}`, unknown>>;
  /** The cells of one line, one a column: the first one names the row. */
  children: (ligne: T) => readonly ComponentChildren[];
}

/** A paged table whose rows are cells and nothing else. */
export function PlainTable<T>({ children, reperes, ...table }: PlainTableProps<T>) {
  const { colonnes } = table;
  return (
    <PagedTable {...table}>
      {(ligne, rang) => {
        const [nom, ...autres] = children(ligne);
        const [premiere, ...suivantes] = colonnes;
        return (
          <tr key={rang} {...reperes?.(ligne)}>
            <th scope="row" data-colonne={premiere}>
              {nom}
            </th>
            {suivantes.map((colonne, i) => (
              <td key={colonne} data-colonne={colonne}>
                {autres[i]}
              </td>
            ))}
          </tr>
        );
      }}
    </PagedTable>
  );
}
