import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { type CleDeTri, type Filtres, trierLignes } from '../../rapport/filtres.ts';
import { Choice } from './Choice.tsx';
import commun from './commun.module.css';
import { LIST_TEXTS } from './list-texts.ts';
import { Pager } from './Pager.tsx';
import styles from './Table.module.css';

export interface Column<T> {
  readonly cle: string;
  readonly titre: string;
  /** What the column shows unless `cellule` does, and sorts by unless `tri` tells. */
  readonly valeur: (ligne: T) => string | number;
  readonly tri?: (ligne: T) => CleDeTri;
  readonly cellule?: (ligne: T) => ComponentChildren;
}

export interface TableProps<T> {
  titre: string;
  /** The first one names the row. */
  colonnes: readonly Column<T>[];
  lignes: readonly T[];
  cleDe: (ligne: T) => string | number;
  filtres: Filtres;
  changer: (parts: Partial<Filtres>) => void;
  /** What a row opens to. */
  detail?: (ligne: T) => ComponentChildren;
  /** What a script finds a row by. */
  reperes?: (ligne: T) => Readonly<Record<`data-${string}`, string | undefined>>;
  parPage?: number;
  class?: string | undefined;
}

/** A table that sorts on each column, page by page; the sort and the page stand in the address. */
export function Table<T>(table: TableProps<T>) {
  const { titre, colonnes, lignes, cleDe, filtres, changer, detail, reperes, parPage, ...props } = table;
  const { tri, sens, page } = filtres;
  const colonne = colonnes.find(({ cle }) => cle === tri);
  const triees = useMemo(
    () => (colonne ? trierLignes(lignes, colonne.tri ?? colonne.valeur, sens) : lignes),
    [lignes, colonne?.cle ?? '', sens],
  );
  const basculer = (cle: string) => changer({ tri: cle, sens: cle === tri && sens !== 'desc' ? 'desc' : '', page: '' });
  return (
    <>
      <NarrowSort colonnes={colonnes} filtres={filtres} changer={changer} />
      <Pager
        lignes={triees}
        parPage={parPage}
        page={Number(page) || 1}
        aller={(n) => changer({ page: n > 1 ? String(n) : '' })}
      >
        {(visibles) => (
          <table {...props}>
            <caption class="hors-ecran">{titre}</caption>
            <thead>
              <tr>
                {colonnes.map(({ cle, titre: nom }) => (
                  <th
                    key={cle}
                    scope="col"
                    aria-sort={cle === tri ? (sens === 'desc' ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" class={styles.tri} onClick={() => basculer(cle)}>
                      {nom}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {visibles.map((ligne) => (
                <Row key={cleDe(ligne)} ligne={ligne} colonnes={colonnes} detail={detail} reperes={reperes} />
              ))}
            </tbody>
          </table>
        )}
      </Pager>
    </>
  );
}

interface RowProps<T> {
  ligne: T;
  colonnes: readonly Column<T>[];
  detail: TableProps<T>['detail'] | undefined;
  reperes: TableProps<T>['reperes'] | undefined;
}

function Row<T>({ ligne, colonnes, detail, reperes }: RowProps<T>) {
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  // All that a row shows: of eighty schools, those that nothing changes are not drawn again.
  return useMemo(() => {
    const [premiere, ...autres] = colonnes;
    if (!premiere) return null;
    const nom = (premiere.cellule ?? premiere.valeur)(ligne);
    return (
      <>
        <tr {...reperes?.(ligne)}>
          <th scope="row" data-colonne={premiere.titre}>
            {detail ? (
              <button
                type="button"
                class={commun.nomEleve}
                aria-expanded={ouvert}
                aria-controls={ouvert ? id : undefined}
                onClick={() => setOuvert(!ouvert)}
              >
                {nom}
              </button>
            ) : (
              nom
            )}
          </th>
          {autres.map(({ cle, titre, cellule, valeur }) => (
            <td key={cle} data-colonne={titre}>
              {(cellule ?? valeur)(ligne)}
            </td>
          ))}
        </tr>
        {detail && ouvert && (
          <tr id={id} class={commun.detail}>
            <td colSpan={colonnes.length} aria-label={LIST_TEXTS.detail}>
              {detail(ligne)}
            </td>
          </tr>
        )}
      </>
    );
  }, [ligne, colonnes, detail, reperes, ouvert, id]);
}

/** On narrow screens rows are cards without headings: sorting uses a select. */
function NarrowSort<T>({
  colonnes,
  filtres: { tri, sens },
  changer,
}: Pick<TableProps<T>, 'colonnes' | 'filtres' | 'changer'>) {
  return (
    <p class={styles.triEtroit}>
      <Choice
        nom={LIST_TEXTS.trier}
        sansChoix={LIST_TEXTS.ordreHabituel}
        valeurs={colonnes.flatMap(({ cle, titre }) => [
          [cle, LIST_TEXTS.croissant(titre)],
          [`${cle} desc`, LIST_TEXTS.decroissant(titre)],
        ])}
        valeur={tri && `${tri} ${sens}`.trim()}
        choisir={(choisi) => {
          const [cle = '', direction = ''] = choisi.split(' ');
          changer({ tri: cle, sens: direction, page: '' });
        }}
      />
    </p>
  );
}
