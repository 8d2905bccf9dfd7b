import type { ComponentChildren } from 'preact';
import { Pager } from './Pager.tsx';

interface PagedTableProps<T> {
  titre: string;
  /** The page shows the title where it stands alone; else it is for screen readers. */
  titreVisible?: boolean;
  colonnes: readonly string[];
  lignes: readonly T[];
  class?: string | undefined;
  /** The row of one line, with its key. */
  children: (ligne: T, rang: number) => ComponentChildren;
}

/** A table in the order that it is given, page by page; its rows are its caller's. */
export function PagedTable<T>({
  titre,
  titreVisible = false,
  colonnes,
  lignes,
  children,
  ...props
}: PagedTableProps<T>) {
  return (
    <Pager lignes={lignes}>
      {(visibles) => (
        <table {...props}>
          <caption class={titreVisible ? undefined : 'hors-ecran'}>{titre}</caption>
          <thead>
            <tr>
              {colonnes.map((colonne) => (
                <th key={colonne} scope="col">
                  {colonne}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{visibles.map(children)}</tbody>
        </table>
      )}
    </Pager>
  );
}

interface PlainTableProps<T> extends Omit<PagedTableProps<T>, 'class' | 'children'> {
  /** The cells of one line, one a column: the first one names the row. */
  children: (ligne: T) => readonly ComponentChildren[];
}

/** A paged table whose rows are cells and nothing else. */
export function PlainTable<T>({ children, ...table }: PlainTableProps<T>) {
  const { colonnes } = table;
  return (
    <PagedTable {...table}>
      {(ligne, rang) => {
        const [nom, ...autres] = children(ligne);
        const [premiere, ...suivantes] = colonnes;
        return (
          <tr key={rang}>
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
