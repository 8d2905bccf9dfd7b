import type { ComponentChildren } from 'preact';
import { Pager } from './Pager.tsx';

export interface PagedTableProps<T> {
  titre: string;
  /** The page shows the title where it stands alone; else it is for screen readers. */
  titreVisible?: boolean;
  colonnes: readonly string[];
  lignes: readonly T[];
  class?: string | undefined;
  /** Never cut into pages. */
  entiere?: boolean;
  /** The row of one line, with its key. */
  children: (ligne: T, rang: number) => ComponentChildren;
}

/** A table in the order that it is given, page by page; its rows are its caller's. */
export function PagedTable<T>({
  titre,
  titreVisible = false,
  colonnes,
  lignes,
  entiere = false,
  children,
  ...props
}: PagedTableProps<T>) {
  return (
    <Pager lignes={lignes} parPage={entiere ? lignes.length : undefined}>
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
