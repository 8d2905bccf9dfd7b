import { FilterBar, type FilterChoice } from '../commun/Filters.tsx';
import { Table, type TableProps } from '../commun/Table.tsx';

interface TableFiltreeProps<T> extends TableProps<T> {
  choix: readonly FilterChoice[];
  /** « 12 élèves sur 153 » */
  bilan: string;
}

/** The filters of a view and the rows that they leave; no table where they leave none. */
export function TableFiltree<T>({ choix, bilan, ...table }: TableFiltreeProps<T>) {
  const { filtres, changer, lignes } = table;
  return (
    <>
      <FilterBar filtres={filtres} changer={changer} choix={choix} bilan={bilan} />
      {lignes.length > 0 && <Table {...table} />}
    </>
  );
}
